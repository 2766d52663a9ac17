/** What the page's style sheets hide: asked of the browser, for the few blocks that are the article. */
import { call } from '../dom.ts';
import type { Block } from './blocks.ts';

/** Whether a block as a whole is not shown. */
export function isHidden({ container }: Block): boolean {
  return !call(container, 'checkVisibility');
}

/** The block without what is hidden inside it, such as the card behind a name. */
export function withoutHiddenPieces(block: Block): Block {
  if (isHidden(block)) return block;
  const pieces = block.pieces.filter(
    (piece) =>
      piece === 'break' ||
      piece.parentElement === block.container ||
      (piece.parentElement !== null && call(piece.parentElement, 'checkVisibility')),
  );
  return { ...block, pieces };
}
