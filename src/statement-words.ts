/** How a statement is worded and where it was made, in words for a list. */
import type { Attribution } from './attribution/index.ts';
import { joined, message } from './strings.ts';

interface Worded {
  readonly cue: string;
  readonly quotation: Attribution['quotation'];
  readonly channel: string;
}

/** `wrote · direct quotation · in a letter` */
export function detailsInWords({ cue, quotation, channel }: Worded): string {
  // “said in a letter” has named the letter.
  const isNamed = cue.includes(channel);
  const details = [cue, message(`popupQuotation_${quotation}`), isNamed ? '' : channel];
  return joined(details, ' · ');
}
