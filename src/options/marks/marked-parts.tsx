import type { ComponentChild } from 'preact';
import { KindLabel } from '../../controls/index.ts';
import { kinds } from '../../kinds.ts';
import type { MarkPart } from '../../mark-parts.ts';
import { message } from '../../strings.ts';
import type { SectionProps } from '../sections.ts';

/** What can be marked, as it is called on the page. */
const labels: readonly (readonly [part: MarkPart, label: () => ComponentChild])[] = [
  ...kinds.map((kind) => [kind, () => <KindLabel kind={kind} />] as const),
  ['content', () => <span class="look__content">{message('optionsMarkedContent')}</span>],
  ['name', () => <span class="look__name">{message('optionsMarkedName')}</span>],
];

/** What has a mark in the page, and what has none. */
export function MarkedParts({ settings, change }: SectionProps) {
  const turn = (part: MarkPart) =>
    change(({ unmarked }) => ({
      unmarked: unmarked.includes(part)
        ? unmarked.filter((other) => other !== part)
        : [...unmarked, part],
    }));
  return (
    <fieldset class="options__choice">
      <legend>{message('optionsMarked')}</legend>
      <p class="options__hint">{message('optionsMarkedHint')}</p>
      <div class="marks__parts" data-kind="official">
        {labels.map(([part, label]) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={!settings.unmarked.includes(part)}
              onChange={() => turn(part)}
            />
            {label()}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
