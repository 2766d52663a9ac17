import { type MessageKey, message } from '../strings.ts';
import { SURENESS, type Sureness } from '../sureness.ts';
import type { SectionProps } from './sections.ts';

const labels: Readonly<Record<Sureness, MessageKey>> = {
  fewer: 'optionsSurenessFewer',
  balanced: 'optionsSurenessBalanced',
  more: 'optionsSurenessMore',
};

/** Fewer, surer marks or more of them. */
export function SurenessChoice({ settings, change }: SectionProps) {
  return (
    <fieldset class="options__choice">
      <legend>{message('optionsSureness')}</legend>
      <p class="options__hint">{message('optionsSurenessHint')}</p>
      {SURENESS.map((sureness) => (
        <label key={sureness}>
          <input
            type="radio"
            name="sureness"
            value={sureness}
            checked={settings.sureness === sureness}
            onChange={() => change(() => ({ sureness }))}
          />
          {message(labels[sureness])}
        </label>
      ))}
    </fieldset>
  );
}
