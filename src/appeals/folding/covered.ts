/** What lies under an overlay, and whether another lies over it as well. */
import { call, get } from '../../dom.ts';
import { pageBody } from '../../gate/index.ts';
import { isOwn } from '../../shadow/index.ts';

/** A page with more beside its overlay is not looked through. */
const MOST_COVERED = 60;
const DIALOGUES = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

/** What stands beside an overlay and what it stands in, and the story: what pages lock while they ask. */
export function coveredBy(overlay: readonly [Element, ...Element[]]): Element[] {
  const covered = new Set<Element>();
  const body = pageBody(document);
  for (
    let at: Element | null = overlay[0];
    at !== null && at !== body;
    at = get(at, 'parentElement')
  ) {
    const parent: Element | null = get(at, 'parentElement');
    for (const sibling of parent ? get(parent, 'children') : []) {
      if (sibling !== at) covered.add(sibling);
    }
  }
  for (const story of call(document, 'querySelectorAll', 'main,article,[role=main]'))
    covered.add(story);
  for (const part of overlay) covered.delete(part);
  return [...covered].slice(0, MOST_COVERED);
}

/** Whether something else than the overlay lies over the page and wants an answer. */
export function isCoveredByAnother(overlay: readonly Element[]): boolean {
  const isOther = (element: Element) =>
    !isOwn(element) &&
    !overlay.some((part) => call(part, 'contains', element) || call(element, 'contains', part));
  const open = [...call(document, 'querySelectorAll', DIALOGUES)].filter(isOther);
  if (open.some((dialogue) => call(dialogue, 'checkVisibility', { visibilityProperty: true })))
    return true;
  let at = call(document, 'elementFromPoint', innerWidth / 2, innerHeight / 2);
  for (; at !== null; at = get(at, 'parentElement')) {
    if (isOther(at) && getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}
