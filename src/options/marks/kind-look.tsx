import { useEffect, useState } from 'preact/hooks';
import { type Change, KindLabel } from '../../controls/index.ts';
import { kindName } from '../../kind-name.ts';
import type { Kind } from '../../kinds.ts';
import { isOfPalette, readLooks } from '../../looks.ts';
import { type KindLook, type Palette, palette, thicknesses, underlines } from '../../palette.ts';
import { message } from '../../strings.ts';
import { ChoiceField } from './choice-field.tsx';
import { withLook } from './chosen-looks.ts';
import { ColourField } from './colour-field.tsx';
import { notesOn } from './look-notes.ts';
import { LookSample } from './look-sample.tsx';

interface KindLookFieldsProps {
  readonly kind: Kind;
  readonly looks: Palette;
  readonly change: Change;
}

/** How one kind looks, to be seen and to be changed. */
export function KindLookFields({ kind, looks, change }: KindLookFieldsProps) {
  const [tried, tryColour] = useState<string | null>(null);
  // What is chosen, here or elsewhere, ends the trial.
  useEffect(() => tryColour(null), [looks[kind].colour]);
  const look = { ...looks[kind], colour: tried ?? looks[kind].colour };
  const give = (part: Partial<KindLook>) =>
    change((now) => ({
      looks: withLook(now.looks, kind, { ...readLooks(now.looks)[kind], ...part }),
    }));
  const giveColour = async (colour: string) => {
    if ((await give({ colour })) === 'notKept') tryColour(null);
  };
  return (
    <fieldset class="look" data-kind={kind} style={{ '--kind': look.colour }}>
      <legend>
        <KindLabel kind={kind} />
      </legend>
      <div class="look__fields">
        <ColourField colour={look.colour} onTry={tryColour} onChoose={giveColour} />
        <ChoiceField
          label={message('optionsUnderline')}
          choices={underlines}
          nameOf={(underline) => message(`underline_${underline}`)}
          chosen={look.underline}
          onChoose={(underline) => give({ underline })}
        />
        <ChoiceField
          label={message('optionsThickness')}
          choices={thicknesses}
          nameOf={(thickness) => message(`thickness_${thickness}`)}
          chosen={look.thickness}
          onChoose={(thickness) => give({ thickness })}
        />
        {/* The focus stays on it where there is nothing to go back from any more. */}
        <button
          type="button"
          aria-label={message('optionsLookBackOf', kindName(kind))}
          aria-disabled={isOfPalette(kind, look)}
          onClick={() => give(palette[kind])}
        >
          {message('optionsLookBack')}
        </button>
      </div>
      <LookSample kind={kind} />
      <p class="look__notes" role="status">
        {notesOn(kind, { ...looks, [kind]: look }).join(' ')}
      </p>
    </fieldset>
  );
}
