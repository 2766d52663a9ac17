import type { Statement } from '../report/index.ts';
import { detailsInWords } from '../statement-words.ts';
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
  const { index, content, through } = statement;
  return (
    <li>
      <button type="button" class="statement" aria-current={current} onClick={() => onShow(index)}>
        <span class="statement__content">{content}</span>
        <span class="statement__details">{detailsInWords(statement)}</span>
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
