/** How a teaser is told from an article. */
import { call } from '../dom.ts';

/** The headline of another page in a box, by which a teaser is told from an article; null where there is none. */
export function linkedHeadline(box: Element): Element | null {
  return call(box, 'querySelector', 'h2 a,h3 a,h4 a,a h2,a h3,a h4');
}
