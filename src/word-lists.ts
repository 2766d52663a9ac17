/** The words of a list that is written as a text, separated by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** The phrases of a list that is written as a text, one a line or separated by commas. */
export function phraseList(list: string): readonly string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The words of a name as a parsed text has them: clitics are words of their own. */
export function wordsOfName(name: string): readonly string[] {
  return name.replaceAll('’', "'").replaceAll("'s", " 's").split(' ');
}
