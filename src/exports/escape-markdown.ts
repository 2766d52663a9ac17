/** A page's words in a Markdown file: nothing in them is markup, in CommonMark, on GitHub, or as HTML. */

/** What means something wherever it stands. */
const ANYWHERE = /[\\`*_[\]{}<>|~$^@#]/;
/** An entity, which would be another character. */
const ENTITY = /&(?=#?\w)/;
/** What makes a bare address a link. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|(?<=mailto):/;
/** What would begin a list, a line across the page or a definition. */
const AT_START = /^[+=:-]/;
/** The number before what would begin a numbered list. From the start on: to look back would be to do so from each digit. */
const NUMBER_AT_START = /^\d+(?=[.)])/;

const MARKUP = new RegExp(
  [ANYWHERE, ENTITY, ADDRESS, AT_START].map(({ source }) => source).join('|'),
  'gi',
);

/** Words of a page, already on one line, as words of a Markdown file; wherever they stand in it. */
export function escapeMarkdown(words: string): string {
  return words
    .replaceAll(MARKUP, (character) => `\\${character}`)
    .replace(NUMBER_AT_START, (number) => `${number}\\`);
}

/** An address as the target of a link, between brackets that nothing in it closes. */
export function markdownTarget(address: string): string {
  return `<${address.replaceAll(/[<>\\\s]/g, (character) => encodeURIComponent(character))}>`;
}
