/** Has the marks of a page drawn as the reader wants. */
import type { KeptLooks } from '../looks.ts';
import { requestLooks } from './background.ts';

/** @returns what has them drawn in other looks, where they are others: all is as the palette has it at first. */
export function createDresser(): (looks: KeptLooks) => void {
  let worn: KeptLooks = {};
  return (looks) => {
    if (JSON.stringify(looks) === JSON.stringify(worn)) return;
    requestLooks(worn, looks);
    worn = looks;
  };
}
