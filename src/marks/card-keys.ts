/** What a keyboard does in the card. */
import type { CardProps } from './card.tsx';
import type { Direction } from './stops.ts';

const directionOfKey: Readonly<Record<string, Direction>> = {
  n: 'next',
  ArrowRight: 'next',
  p: 'previous',
  ArrowLeft: 'previous',
};

/** Whether Tab leads out of the card from where the focus is in it; the card itself comes before all that is in it. */
function isAtEnd({ target, currentTarget }: KeyboardEvent, direction: Direction): boolean {
  if (!(currentTarget instanceof Element)) return false;
  const controls = [...currentTarget.querySelectorAll('button')];
  const ends = direction === 'next' ? [controls.at(-1)] : [controls[0], currentTarget];
  return ends.some((end) => end === target);
}

/** What a keyboard does in the card, beside Escape. It stands behind all of the page, where Tab would lead nowhere. */
export function onKeyIn({ onStep, onLeave }: Pick<CardProps, 'onStep' | 'onLeave'>) {
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directionOfKey[event.key];
    if (direction) {
      event.preventDefault();
      onStep(direction);
    } else if (event.key === 'Tab') {
      const towards = event.shiftKey ? 'previous' : 'next';
      if (isAtEnd(event, towards) && onLeave(towards)) event.preventDefault();
    }
  };
}
