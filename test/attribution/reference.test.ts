import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { atTheirEdges } from '../support/edges.ts';
import { inWords } from '../support/in-words.ts';
import { hasReference, readReference } from '../support/reference.ts';

describe.skipIf(!hasReference)('the reference article (skipped where ../shared is absent)', () => {
  it('has exactly the attributions of its annotation, with every field', async () => {
    const { article, found } = readReference();
    const text = article.join('\n\n');
    const { attributions } = inWords(text, await analyse(text));
    expect(attributions.map(atTheirEdges)).toEqual(found.attributions.map(atTheirEdges));
  });
});
