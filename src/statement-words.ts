/** How a statement is worded and where it was made, in words for a list. */
import type { Attribution } from './attribution/index.ts';
import { joined, message } from './strings.ts';

interface Worded {
  /** The cue, with the channel that goes on behind it. */
  readonly said: string;
  readonly quotation: Attribution['quotation'];
  readonly channel: string;
}

/** What leads a channel in. */
const LED_IN = /^(?:at|before|by|during|for|from|in|on|over|through|to|under|via|with)\s/i;

/** `in a letter`, where the article has it as `issued a letter saying` too. */
const channelInWords = (channel: string): string =>
  channel === '' || LED_IN.test(channel) ? channel : message('popupChannelIn', channel);

/** `wrote · direct quotation · in a letter`, `told reporters · paraphrased` */
export function detailsInWords({ said, quotation, channel }: Worded): string {
  // “said in a letter” has named the letter.
  const isNamed = said.includes(channel);
  const details = [
    said,
    message(`popupQuotation_${quotation}`),
    isNamed ? '' : channelInWords(channel),
  ];
  return joined(details, ' · ');
}
