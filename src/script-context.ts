/**
 * What WXT hands to a script that it puts into a page, in the place of its own (`wxt.config.ts`). WXT's says that it
 * has come by an event on the document, which every page could hear, and ends when it hears the like, which every
 * page could send.
 */
export class ContentScriptContext {
  readonly #ending = new AbortController();

  /** Aborts when the script is to end. */
  readonly signal = this.#ending.signal;

  abort(): void {
    this.#ending.abort();
  }
}
