/** Names by which fields and pictures take the place of what a form or a document is asked by. */
import { call } from '../dom.ts';

/** What a form knows by its id and name, and a document by its name, of what is left of a copy. */
const NAMED = ['form', 'img', 'fieldset', 'output', 'select'].join();

/** Takes these names from a copy of a page: Readability asks its forms and its document directly. */
export function dropNames(copy: Element): void {
  for (const element of call(copy, 'querySelectorAll', NAMED))
    call(element, 'removeAttribute', 'name');
  for (const form of call(copy, 'querySelectorAll', 'form')) {
    // By its id a field matters only where it is called as something that the form is asked by.
    const isHidden = (name: string) => name in HTMLFormElement.prototype;
    if (!Object.getOwnPropertyNames(form).some(isHidden)) continue;
    for (const field of call(form, 'querySelectorAll', NAMED)) call(field, 'removeAttribute', 'id');
  }
}
