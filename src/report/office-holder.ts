import type { Official } from '../analyse.ts';
import type { OfficeHolder } from './types.ts';
import { shorten } from './wording.ts';

/** What an official is known by, in words fit for a list. */
export function officeHolderOf({
  office,
  alsoHolds,
  former,
  branch,
  level,
  known,
}: Official): OfficeHolder {
  return {
    office: office === null ? null : shorten(office),
    alsoHolds: alsoHolds.map(shorten),
    former,
    branch,
    level,
    known,
  };
}
