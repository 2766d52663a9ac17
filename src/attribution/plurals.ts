/** Whether a word ends as plurals do: `guards`, not `boss`. */
export const endsAsPlural = (word: string): boolean => /[^s]s$/.test(word);

/** Plurals with no ending for one. */
const WITHOUT_ENDING = /(?:people|men|children)$|^police$/;

/** Whether a noun in lower case means several: `guards`, `people`, `police`. */
export const isPlural = (noun: string): boolean => endsAsPlural(noun) || WITHOUT_ENDING.test(noun);
