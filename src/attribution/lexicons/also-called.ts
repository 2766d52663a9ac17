import { wordSet } from '../../word-lists.ts';

/** Words that take somebody up again, and what else is said of whoever they may mean. Collected by hand. */
export const ALSO_CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader: 'president premier chancellor king emir taoiseach dictator strongman ayatollah',
    lawmaker:
      'senator congressman congresswoman representative mp mep msp deputy legislator assemblyman assemblywoman parliamentarian delegate',
    legislator:
      'senator congressman congresswoman representative mp deputy lawmaker assemblyman assemblywoman',
    parliamentarian: 'mp mep msp deputy lawmaker senator',
    politician:
      'president premier chancellor minister senator congressman congresswoman representative mp mep msp deputy lawmaker governor mayor councillor legislator',
    senator: 'lawmaker legislator parliamentarian',
    congressman: 'representative lawmaker',
    congresswoman: 'representative lawmaker',
    diplomat: 'ambassador envoy consul attaché negotiator foreign',
    envoy: 'ambassador negotiator representative',
    ambassador: 'envoy',
    officer:
      'colonel lieutenant captain major sergeant general inspector constable detective superintendent commander',
    spokesman: 'spokesperson spokeswoman',
    spokeswoman: 'spokesperson spokesman',
    spokesperson: 'spokesman spokeswoman',
    chairman: 'chair chairperson chairwoman',
    chairwoman: 'chair chairperson chairman',
    chair: 'chairman chairwoman chairperson',
    councilman: 'councillor councilor councilmember',
    councilwoman: 'councillor councilor councilmember',
    executive: 'ceo chief chairman president director manager',
    academic: 'professor lecturer scholar researcher',
    scientist:
      'professor researcher biologist chemist physicist geologist ecologist climatologist astronomer virologist epidemiologist',
    researcher: 'professor scientist academic biologist ecologist fellow',
    doctor: 'physician surgeon pediatrician paediatrician psychiatrist cardiologist oncologist',
    physician: 'doctor surgeon pediatrician',
    lawyer: 'attorney barrister solicitor counsel advocate',
    attorney: 'lawyer counsel barrister',
    barrister: 'lawyer',
    boss: 'manager coach chief chairman ceo director',
    coach: 'manager',
    manager: 'coach',
    cleric: 'imam mullah sheikh ayatollah archbishop bishop cardinal priest rabbi',
    pontiff: 'pope',
    monarch: 'king queen emperor sultan',
    general: 'commander',
    commander: 'general colonel admiral major brigadier',
    premier: 'minister',
    minister: 'secretary premier chancellor',
    backbencher: 'mp lawmaker',
    star: 'actor actress singer striker player rapper',
    athlete: 'runner sprinter swimmer footballer striker midfielder player gymnast cyclist',
    player: 'striker midfielder goalkeeper defender footballer batsman bowler winger forward',
    artist: 'painter sculptor singer musician rapper',
    musician: 'singer guitarist pianist drummer rapper',
    author: 'novelist writer historian',
    writer: 'author novelist poet journalist',
    activist: 'campaigner dissident',
    campaigner: 'activist',
  }).map(([word, others]) => [word, wordSet(others)] as const),
);

/** Short forms of bodies that no article spells out. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ['EU', 'European Union'],
  ['E.U.', 'European Union'],
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
]);

/** Bodies of states by the nouns that take them up, none of which their names have. Written down from general knowledge. */
export const KNOWN_AS: ReadonlyMap<string, RegExp> = new Map([
  ['alliance', /^(?:the )?(?:NATO|Nato|North Atlantic Treaty Organi[sz]ation|ANZUS|CSTO)$/u],
  [
    'bloc',
    /^(?:the )?(?:European Union|EU|E\.U\.|ASEAN|Asean|Mercosur|ECOWAS|Ecowas|African Union|AU|Caricom|CARICOM|BRICS|SADC|EAC|GCC|Gulf Cooperation Council|East African Community)$/u,
  ],
  ['cartel', /^(?:the )?(?:OPEC\+?|Opec\+?)$/u],
]);

/** Titles that are written short before a name and in full without one, and what they are taken up by. Collected by hand. */
export const TITLES_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['gov.', 'governor'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['reps.', 'representative'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['adm.', 'admiral'],
  ['capt.', 'captain'],
  ['pres.', 'president'],
  ['prof.', 'professor'],
  ['rev.', 'reverend'],
  ['dr.', 'doctor'],
  ['dr', 'doctor'],
  ['prime', 'premier'],
  ['pm', 'premier'],
  ['ceo', 'chief'],
]);
