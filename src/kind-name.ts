/** What a reader calls the kinds of sources, in the popup and in the page alike. */
import type { AttributionKind } from './attribution/index.ts';
import { type MessageKey, message } from './strings.ts';

const names: Readonly<Record<AttributionKind, MessageKey>> = {
  official: 'kindOfficial',
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  media: 'kindMedia',
  document: 'kindDocument',
  anonymous: 'kindAnonymous',
  unattributed: 'kindUnattributed',
};

/** The name of a kind. */
export function kindName(kind: AttributionKind): string {
  return message(names[kind]);
}
