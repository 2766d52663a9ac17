/** Readability's probe without the rest of the library: it runs on every page, and most are no articles. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export default function isProbablyReaderable(
    document: Pick<Document, 'querySelectorAll'>,
  ): boolean;
}
