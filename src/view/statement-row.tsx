import type { Statement } from '../report/index.ts';
import { message } from '../strings.ts';
import './statement-row.css';

interface StatementRowProps {
  readonly statement: Statement;
  /** Whether it is the one that was last shown in the page. */
  readonly current: 'true' | 'false';
  readonly onShow: (index: number) => void;
}

/** A statement: what is said, how, and on whose word; it takes the reader to its place in the page. */
export function StatementRow({ statement, current, onShow }: StatementRowProps) {
  const { index, quotation, cue, content, channel, through } = statement;
  // “said in a letter” has named the letter.
  const isNamed = channel === '' || cue.includes(channel);
  const details = [cue, message(`popupQuotation_${quotation}`), isNamed ? '' : channel].filter(
    (word) => word !== '',
  );
  return (
    <li>
      <button type="button" class="statement" aria-current={current} onClick={() => onShow(index)}>
        <span class="statement__content">{content}</span>
        <span class="statement__details">{details.join(' · ')}</span>
        {through && (
          <span class="statement__details">
            <span aria-hidden="true">← </span>
            <span class="visually-hidden">{message('popupThrough')} </span>
            {through}
          </span>
        )}
      </button>
    </li>
  );
}
