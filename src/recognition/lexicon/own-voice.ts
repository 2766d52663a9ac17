/** The outlet speaking of itself, in whichever language. */
const words = [
  'we|us|our|ours|me|my',
  'this (?:newsletter|podcast|magazine|publication|website|site|blog|station|newsroom|newspaper|outlet)|(?:reporting|journalism|stories|coverage|work) like (?:this|these)',
  'wir|uns|unser\\p{L}{0,2}',
  'nous|notre|nos',
  'nosotr[oa]s|nuestr[oa]s?|síguenos|apóyanos|ayúdanos|escríbenos',
  'noi|ci|nostr[oaie]|seguici|sostienici|aiutaci|scrivici',
  'nós|noss[oa]s?',
  'мы|нас|нам|нами|наш\\p{L}{0,3}',
];

/** The same where a sentence begins with it; elsewhere a capital is of a name: `the US`, `Save Our Baths`. */
const atStart = [
  'We|Our|My|Us',
  'Wir|Uns|Unser\\p{L}{0,2}',
  'Nous|Notre|Nos',
  'Nosotr[oa]s|Nuestr[oa]s?|Síguenos|Apóyanos|Ayúdanos|Escríbenos',
  'Noi|Ci|Nostr[oaie]|Seguici|Sostienici|Aiutaci|Scrivici',
  'Noss[oa]s?',
  'Мы|Нас|Нам|Наш\\p{L}{0,3}',
];

/** A word by which the outlet means itself; in Japanese also `here`, since it has few such words. */
export const ownVoice = new RegExp(
  `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})|(?:^|[.!?:;–—|•]\\s*)(?:${atStart.join('|')})(?!\\p{L})|本紙|小紙|当(?:社|紙|サイト)|私たち|こちら`,
  'u',
);

/** Words by which the reader is meant, for a text in lower case; Japanese has none that it uses. */
export const toReader =
  /(?<!\p{L})(?:you|yours?|you['’](?:re|ve|ll)|ihnen|dir|dich|euch|eure?|vous|votre|vos|toi|te|ti|usted(?:es)?|vosotr[oa]s|voi|vostr[oaie]|tu[oa]?|você|vocês|lhe|вы|вам|вас|ваш\p{L}{0,3}|тебе|тебя)(?!\p{L})/u;
