/**
 * Verbs by which stories give the words of others, in the forms that they take beside a quotation; written
 * down from general knowledge of the languages.
 */
const forms = [
  'said|says|told|tells|added|adds|wrote|writes|asked|asks|explained|replied|recalled|argued|warned',
  'sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|schrieb|schreibt|fragte|antwortete',
  'a dit|dit|disait|a déclaré|déclare|a expliqué|explique|a affirmé|affirme|a ajouté|ajoute|raconte',
  'dijo|dice|afirmó|afirma|explicó|explica|aseguró|asegura|añadió|añade|señaló|señala|contó|cuenta',
  'ha detto|dice|disse|ha spiegato|spiega|ha dichiarato|dichiara|ha aggiunto|aggiunge|racconta',
  'disse|diz|afirmou|afirma|explicou|explica|acrescentou|contou|conta',
  'сказал|сказала|говорит|заявил|заявила|рассказал|рассказала|добавил|добавила|отметил|отметила',
];

/** A verb of saying, a word of its own; this and the next are for a text in lower case. */
export const reporting = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'u');

/** Past forms that no appeal uses of itself, beside a clause that is given without quotation marks. */
const given = [
  'said|says',
  'sagte|sagt|erklärte|betonte|teilte',
  'a (?:dit|déclaré|expliqué|affirmé|ajouté|précisé|indiqué)|dit|déclare|affirme|lance|lance-t-(?:il|elle)',
  'dijo|dice|afirmó|explicó|aseguró|añadió|señaló|informó',
  'ha (?:detto|spiegato|dichiarato|aggiunto)|dice',
  'disse|diz|afirmou|explicou|acrescentou|informou',
  '(?:сказал|заявил|рассказал|добавил|отметил|сообщил)[аи]?|говорит',
];

/** Who is no outlet, and has channels of its own. */
const OTHERS =
  'agency|airline|authority|bank|campaign|charity|church|city|clinic|club|company|council|county|department|district|government|hospital|library|mayor|ministry|museum|office|operator|parish|police|school|shelter|state|team|town|union|university|zoo';

/** What others ask for; and a clause that gives what somebody said, after what they said or before: `, its director said`, `said that it`. */
export const reported = new RegExp(
  `(?<!\\p{L})(?:follow|join|like) the (?:${OTHERS})(?!\\p{L})|,\\s(?:[\\p{L}\\p{M}’'.-]+\\s){0,6}(?:${given.join('|')})(?![\\p{L}])|(?<!\\p{L})(?:${given.join('|')}) (?:that|dass|que|che|что)(?!\\p{L})`,
  'u',
);

/** A paragraph that begins with a call for what outlets send, and hardly anybody else; for a text in lower case. */
export const callsForLetters = new RegExp(
  `^(?!.*\\bthe (?:${OTHERS})\\b)(?:[^.!?]{3,60}\\? )?(?:please )?(?:sign up|subscribe|get|join|read|receive|try|listen to)\\b[^.!?]{0,80}\\b(?:e-?newsletters?|newsletters?|podcasts?|briefing|(?:whatsapp|telegram) channel)\\b`,
);

/** Turns by which somebody else is asked or told what follows a colon. */
const toOthers = [
  '(?:ask|tell|beg|urge|say(?:s|ing)? to|said to|told)(?:s|ed|ing)? (?:him|her|them|people|every(?:one|body)|some(?:one|body)|each other|one another)|(?:puts?|asks?) (?:the|this|that|one|a) question',
  '(?:frag|sag|bitt)\\p{L}* (?:(?:sie|du|wir|man|er) )?ih[nm]',
  '(?:demand|d[iî]t?e?s?)\\p{L}*-(?:lui|leur)|(?:lui|leur) (?:demand|dit|dis)\\p{L}*',
  '(?:preg[uú]nt\\p{L}*|d[ií](?:ga(?:n|mos)?)?|decir|dici[eé]ndo)les?|les? (?:pregunt|dij|dic)\\p{L}*',
  '(?:chied\\p{L}*|d[iì](?:te|r|cendo)?)(?:gli| loro)|gli (?:chied|dic|diss)\\p{L}*',
  '(?:pergunt|dig|diss|diz)\\p{L}*-lhes?|lhes? (?:pergunt|diss|diz)\\p{L}*',
  '(?:спрос|спраш|скаж|говор)\\p{L}* (?:его|е[её]|их|ему|ей|им)',
];

/** What is said to others behind a colon, without quotation marks: `Ask them straight out: will you join us?` */
export const saidToOthers = new RegExp(
  `(?<=(?<!\\p{L})(?:${toOthers.join('|')})(?!\\p{L})[^.!?:]{0,40}: )[^.!?]+[.!?]?`,
  'giu',
);
