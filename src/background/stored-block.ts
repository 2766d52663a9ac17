/** A block as a rule keeps it in the storage. */
import * as v from 'valibot';
import { appealKinds, lineRoles } from '../outline/index.ts';
import { type BlockSignature, signatureLimits } from '../recognition/index.ts';

const token = v.pipe(v.string(), v.maxLength(signatureLimits.length));

const blockSignature = v.object({
  kind: v.picklist(appealKinds),
  tags: v.pipe(v.string(), v.maxLength(signatureLimits.tags)),
  names: v.pipe(v.array(token), v.maxLength(signatureLimits.names), v.readonly()),
  words: v.pipe(v.array(token), v.maxLength(signatureLimits.words), v.readonly()),
  roles: v.pipe(v.array(v.picklist(lineRoles)), v.readonly()),
});

/** The block of a rule; null where a newer version wrote it in another shape. */
export function storedBlock(stored: unknown): BlockSignature | null {
  const read = v.safeParse(blockSignature, stored);
  return read.success ? read.output : null;
}
