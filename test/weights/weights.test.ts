import { describe, expect, it } from 'vitest';
import { attributionModels } from '../../src/attribution/index.ts';
import { loadWeights } from '../../src/weights/index.ts';

describe('the weights that ship', () => {
  it('hold every model', async () => {
    expect(() => attributionModels).not.toThrow();
    expect(attributionModels(await loadWeights())).toHaveProperty('acceptance');
  });
});
