/** Readability's probe without the rest of the library: it runs on every page, and most are no articles. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
