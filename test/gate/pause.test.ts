import { expect, test } from 'vitest';
import { pause } from '../../src/gate/pause.ts';

test('a pause ends by itself', async () => {
  await expect(pause(1, new AbortController().signal)).resolves.toBeUndefined();
});

test('a pause that is broken off throws the reason', async () => {
  const controller = new AbortController();
  const waiting = pause(60_000, controller.signal);
  controller.abort('left the page');
  await expect(waiting).rejects.toBe('left the page');
});

test('a pause that is broken off before it begins does not begin', async () => {
  await expect(pause(60_000, AbortSignal.abort('too late'))).rejects.toBe('too late');
});
