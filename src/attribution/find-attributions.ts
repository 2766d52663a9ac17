import type { ParsedText } from '../language/index.ts';
import { describe } from './describing/describe.ts';
import type { KnownPerson } from './known-person.ts';
import { withoutBodies } from './people-named.ts';
import { findStatements } from './spans/find-statements.ts';
import type { AttributionModels } from './spans/models.ts';
import type { Attribution } from './types.ts';
import { withUnclaimed } from './unclaimed/index.ts';

/**
 * Finds who says what in a text, in the order of the text; offsets are UTF-16 and into that text.
 * Never throws, and the time is linear in the text's length.
 *
 * @param people the text's named people, officials among them, as `officials/` finds them.
 * @param threshold from 0 to 1: attributions less likely than this are left out.
 */
export const findAttributions = (
  parsed: ParsedText,
  people: readonly KnownPerson[],
  models: AttributionModels,
  threshold: number,
): Attribution[] => {
  const found = findStatements(parsed, models, threshold);
  const named = withoutBodies(parsed, people);
  return describe(parsed, withUnclaimed(parsed, found, named, threshold), named);
};
