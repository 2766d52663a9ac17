import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { kinds } from '../../kinds.ts';
import { isSameLook, type KeptLooks, readLooks } from '../../looks.ts';
import { message } from '../../strings.ts';
import type { SectionProps } from '../sections.ts';
import { withLooks } from './chosen-looks.ts';
import { type LookSet, lookSets } from './look-sets.ts';

/** A set that was taken, and what is to come back with the other looks. */
interface Taken {
  readonly set: LookSet;
  readonly before: KeptLooks;
}

/** Whether the kinds look as a set has them: nothing was changed since it was taken. */
function stands({ set }: Taken, kept: KeptLooks): boolean {
  const looks = readLooks(kept);
  return kinds.every((kind) => isSameLook(looks[kind], set.looks[kind]));
}

/** Gives all kinds their looks at once, and takes that back. */
export function LookSetChoice({ settings, change }: SectionProps) {
  const [done, setDone] = useState<Taken | 'taken back' | null>(null);
  const take = async (set: LookSet) => {
    let before: KeptLooks = {};
    const kept = await change(({ looks }) => {
      before = looks;
      return { looks: withLooks(looks, set.looks) };
    });
    if (kept === 'kept') setDone({ set, before });
  };
  const taken =
    done !== null && done !== 'taken back' && stands(done, settings.looks) ? done : null;
  const takeBack = async ({ currentTarget }: TargetedEvent<HTMLElement>, { before }: Taken) => {
    // The button goes; the focus stays near.
    currentTarget.closest('section')?.focus();
    const kept = await change(() => ({ looks: before }));
    if (kept === 'kept') setDone('taken back');
  };
  return (
    <fieldset class="options__choice">
      <legend>{message('optionsSets')}</legend>
      <p class="options__hint">{message('optionsSetsHint')}</p>
      <div class="look__sets">
        {lookSets.map((set) => (
          <button key={set.name} type="button" class="options__button" onClick={() => take(set)}>
            {message(set.name)}
          </button>
        ))}
      </div>
      <div class="look__told">
        <p role="status">
          {taken && message('optionsSetTaken', message(taken.set.name))}
          {done === 'taken back' && message('optionsSetTakenBack')}
        </p>
        {taken && (
          <button type="button" class="options__button" onClick={(event) => takeBack(event, taken)}>
            {message('optionsSetUndo')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
