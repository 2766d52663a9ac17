import type { Kind } from '../report/index.ts';
import { type MessageKey, message } from '../strings.ts';

const names: Readonly<Record<Kind, MessageKey>> = {
  official: 'kindOfficial',
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  media: 'kindMedia',
  document: 'kindDocument',
  anonymous: 'kindAnonymous',
  unattributed: 'kindUnattributed',
};

/** What the reader calls a kind of source. */
export function kindName(kind: Kind): string {
  return message(names[kind]);
}
