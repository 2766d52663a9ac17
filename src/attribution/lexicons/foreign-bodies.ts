import { wordSet } from '../../word-lists.ts';

/**
 * Words by which news in English leaves a body's name in its own language: `the Fiscalía`, `the Landgericht in
 * Kassel`, `the Confédération paysanne`. Written down from general knowledge of the languages; in lower case.
 */

/** First words of public bodies' names that are no English words. */
const PUBLIC_OPENINGS = wordSet(`
ministerio ministère ministere ministero ministério ministerul ministerstvo ministerstwo ministarstvo ministrstvo ministeri ministerium ministerie ministeriet ministeriö minisztérium kementerian kagawaran wizara bakanlığı
viceministerio subsecretaría secretaría secretaria secrétariat segretariato subsecretaria sekretariat
fiscalía fiscalia procuraduría procuradoria procura parquet parchetul prokuratura prokuratuur prokuratúra tužilaštvo tužiteljstvo tožilstvo staatsanwaltschaft kejaksaan procureur savcılığı
contraloría controladoria contraloria defensoría defensoria veeduría personería defensor défenseur personero síndic diputación diputació
policía polícia polizia polizei politie politia poliția politi politiet policie policja policija politsei poliisi polres polda polri rendőrség guardia guarda gendarmería gendarmeria carabineros carabinieri questura mossos ertzaintza żandarmeria straż jandarma jandarmeria emniyet
tribunale tribunalul tribunaux tribunalen juzgado juizado audiencia corte cortes cour curtea cassazione gerichtshof gericht rechtbank gerechtshof domstol soud sąd súd sudište mahkamah bíróság kúria tingrett tingsrätt högsta høyesterett raad
gobierno govern governo gouvernement guvern guvernul vláda vlada rząd kormány regering regjering pemerintah hükümeti gobernación governadoria gobernatura intendencia prefectura prefeitura préfecture prefettura sous-préfecture subprefeitura wojewoda województwo
ayuntamiento ajuntament alcaldía alcaldia mairie municipalidad municipalité municipio município municipiul comune comuna cabildo concejo consejería consejeria conselleria generalitat xunta junta gemeente gemeinde kommune kommun landkreis landratsamt bezirksamt stadtverwaltung magistrat obec město opština općina gmina urząd úřad belediyesi büyükşehir valiliği dinas prefektur provincie région regione región região landtag bundesrat
congreso congresso sénat senado senato asamblea assemblée assembleia assemblea assembleea parlamento parlament parlement riksdag riksdagen storting stortinget folketing folketinget eduskunta sejm sabor skupština seimas saeima riigikogu verkhovna dewan bunge majlis
dirección direction direcció direzione direção direcția directoratul dirección-general direktion direktorat direktoratet direktoratul superintendencia superintendência subdelegación delegación inspección inspection inspeção ispettorato inspectoratul inspektorat inspekcja
agencia agência agence agenzia agència agenția agencija agencja agentura autoridad autoridade autorité autorità autoritatea autoriteit authorité servicio serviço servizio servei serviciul služba służba administración administração administrația
comisión comissão commissione comissió comisia komisja komise komisija komisi commissariat comisaría comissaria kommission
ejército exército esercito armée armada marinha armata vojska wojsko bundeswehr luftwaffe bomberos bombeiros pompiers vigili feuerwehr capitaneria ouvidoria receita advocacia-geral
registro archivo archives badan jabatan lembaga główny główna státní státna národní narodowy narodowa państwowa
haut haute conseil consejo consiglio conselho consell consiliul rada rijkswaterstaat hoge
rechnungshof rekenkamer riksrevisionen riksrevisjonen skatteverket arbetsförmedlingen försäkringskassan migrationsverket trafikverket naturvårdsverket havarikommission havarikommissionen statens verfassungsschutz katastrophenschutz landesamt
`);

/** First words that English has as well: they tell only where the name goes on in another language. */
const SHARED_OPENINGS = wordSet(
  'office tribunal commission gendarmerie police douane douanes ville département départements rectorat sûreté établissement openbaar',
);

/** First words that only `national` and the like behind them make a public body's: `Instituto Nacional de Pesca`. */
const STATES_OWN_OPENINGS = wordSet(
  'institut instituto istituto institutul service centre centro centrul observatoire observatorio osservatorio registre laboratoire laboratorio banco banque banca cámara câmara camera chambre',
);

/** First words of companies', unions', parties', churches', schools' and charities' names. */
const ORGANISATION_OPENINGS = wordSet(`
confédération confederación confederação confederazione confederació konfederacja konföderation confederația fédération federación federação federazione federació federacja federația
syndicat sindicato sindacato sindicat sindicatul sindikat intersindical intersyndicale unión união unione unió uniunea unia związek svaz zväz savez serikat persatuan pertubuhan gewerkschaft vakbond vakcentrale fagforeningen
fundación fundação fondation fondazione fundació fundacja fundația nadace nadácia zaklada stiftung stichting yayasan vakfı
asociación associação associazione associació asociația amicale udruga udruženje stowarzyszenie sdružení združenie društvo dernek derneği vereniging verein verband
movimiento movimento mouvement moviment mișcarea hnutí hnutie ruch pokret gerakan
partido parti partito partit partidul partei partij strana partija stranka párt partai puolue partiet
frente fronte coordinadora coordenação coordinamento collectif colectivo coletivo collettivo col·lectiu plataforma plateforme piattaforma comité comitê comitato comitetul komitet ligue liga lega
universidad universidade università université universitat universität universiteit universitet universitetet uniwersytet univerzita univerzitet sveučilište universitas üniversitesi hochschule technische fachhochschule école escuela escola scuola colegio colégio colegiul facultad faculté facultade
cooperativa coopérative cooperativas genossenschaft coöperatie compañía compagnie compagnia companhia société sociedad sociedade società societat societatea gesellschaft grupo groupe gruppo empresa entreprise azienda spółka
hôpital ospedale spital krankenhaus klinikum clínica clinique museo musée museu muzeul muzeum théâtre teatro teatrul opéra ópera orchestre orquesta
iglesia église igreja chiesa kirche diócesis diocèse archidiócesis archidiocèse arquidiocese arcidiocesi bistum erzbistum conferencia conférence conferência conferenza obispado cáritas
médecins medecins infirmiers avocats juristes juristas citoyens cittadini ciudadanos amis amics amigos amici vecinos vizinhos freunde ärzte mères madres mães abuelas abogados advogados avvocati
consorcio consorzio éditions editora verlag
`);

/** Last words, or first ones, of public bodies' names that have grown together: `Bundespolizei`, `Skatteverket`. */
const GROWN_PUBLIC =
  /^\p{L}{3,}(?:ministerium|ministerie|ministeriet|departement(?:et)?|polizei|politi(?:e|et)?|gericht|gerichtshof|amt|anwaltschaft|präsidium|behörde|verwaltung|kanzlei|verket|styrelsen?|nämnden|myndigheten?|direktoratet?|tilsynet?|kommune|kommunen?|domstol(?:en)?|tings?rett(?:en)?|tingsrätt(?:en)?|inspektionen|kommission(?:en)?|waterstaat|virasto|ministeriö|laitos|hivatal|minisztérium|bíróság|ügyészség|rendőrség|nadzor|stadtrat|gemeinderat|kreistag|regierungsrat)$/u;

/** The same of associations, parties, unions and foundations: `Bauernverband`, `Senterpartiet`. */
const GROWN_ORGANISATION =
  /^\p{L}{3,}(?:verband|verein|gewerkschaft|stiftung|gesellschaft|partei|genossenschaft|kammer|f[oö]rbund(?:et)?|forening(?:en)?|förening(?:en)?|selskab(?:et)?|partiet|vakbond|vereniging|partij|universität|hochschule|universiteit|liitto|puolue|szövetség)$/u;

/** Small words that join a name in another language, before which no English noun stands. */
export const FOREIGN_JOINTS: ReadonlySet<string> = wordSet(
  'de du des del della delle dei degli di do da dos das d el la las los les le y e et und für der von voor van het och för og for ved i za na w pro dan',
);

/** Ends of the adjectives that stand behind such a first word: `Nacional`, `départemental`, `supremo`. */
export const FOREIGN_ADJECTIVE =
  /(?:[ct]ional(?:es?)?|zionale|tionaux|[eé]d[eé]rale?|g[eé]n[eé]rale?|suprem[oa]|suprême|superiore?|supérieure?|municipale?|centrale?|p[uú]b(?:lic|blic)[oa]|publique|ministerie|[eé]lectorale?|constitutionnelle?|constitucional|costituzionale|d[eé]partementale?|régionale?|estatal|estadual|ológic[oa]|ologique|físic[oa]|ográfic[oa]|ographique|français|française|española?|italian[oa]|brasileir[oa]|argentin[oa]|mexican[oa]|chilen[oa]|peruan[oa]|colombian[oa]|portugu[eê]sa?|diputados|deputados|deputati|députés)$/u;

type Kind = 'official' | 'organisation';

/** What the first word of a name tells: `shared` and `statesOwn` only with what follows. */
export const FOREIGN_OPENINGS: ReadonlyMap<string, Kind | 'shared' | 'statesOwn'> = new Map([
  ...[...ORGANISATION_OPENINGS].map((word) => [word, 'organisation'] as const),
  ...[...STATES_OWN_OPENINGS].map((word) => [word, 'statesOwn'] as const),
  ...[...SHARED_OPENINGS].map((word) => [word, 'shared'] as const),
  ...[...PUBLIC_OPENINGS].map((word) => [word, 'official'] as const),
]);

/** What a word tells that has grown together, at a name's start or end. */
export const FOREIGN_GROWN: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['official', GROWN_PUBLIC],
  ['organisation', GROWN_ORGANISATION],
];
