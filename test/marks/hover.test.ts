import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHover } from '../../src/marks/hover.ts';

const mark = (target: string) => ({ over: 'mark', target }) as const;

describe('a pointer over marks', () => {
  const onOpen = vi.fn();
  const onClose = vi.fn();
  const create = () => createHover<string>((one, other) => one === other, onOpen, onClose);

  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens the card of the mark it rests on', () => {
    create().move(mark('a'));
    vi.runAllTimers();
    expect(onOpen.mock.calls).toEqual([['a']]);
  });

  it('opens nothing in passing', () => {
    const hover = create();
    hover.move(mark('a'));
    vi.advanceTimersByTime(100);
    hover.move('nothing');
    vi.runAllTimers();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('does not wait anew for every movement on the same mark', () => {
    const hover = create();
    for (let moves = 0; moves < 10; moves++) {
      hover.move(mark('a'));
      vi.advanceTimersByTime(50);
    }
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('closes the card some time after leaving', () => {
    const hover = create();
    hover.move(mark('a'));
    vi.runAllTimers();
    hover.move('nothing');
    expect(onClose).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('keeps the card while the pointer is on it', () => {
    const hover = create();
    hover.move(mark('a'));
    vi.runAllTimers();
    hover.move('nothing');
    hover.move('card');
    vi.runAllTimers();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('does not open again the card that was closed under it', () => {
    const hover = create();
    hover.move(mark('a'));
    vi.runAllTimers();
    hover.move(mark('a'));
    vi.runAllTimers();
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('does nothing more once it is cancelled', () => {
    const hover = create();
    hover.move(mark('a'));
    hover.cancel();
    vi.runAllTimers();
    expect(onOpen).not.toHaveBeenCalled();
  });
});
