import type { Statement } from '../report/index.ts';
import { LongList } from './long-list.tsx';
import { StatementRow } from './statement-row.tsx';
import type { Place, Shown } from './use-place.ts';

/** As many as a reader takes in at a glance. */
const AT_FIRST = 4;

/** What shows places in the page, and which it showed last. */
export interface Places {
  readonly shown: Shown | null;
  readonly show: (place: Place) => void;
}

interface StatementsProps extends Places {
  readonly statements: readonly Statement[];
}

/** Somebody's statements, in the order of the text. */
export function Statements({ statements, shown, show }: StatementsProps) {
  const current = shown?.place.type === 'showAttribution' ? shown.place.index : -1;
  return (
    <LongList class="statements" atFirst={AT_FIRST}>
      {statements.map((statement) => (
        <StatementRow
          key={statement.index}
          statement={statement}
          current={statement.index === current ? 'true' : 'false'}
          onShow={(index) => show({ type: 'showAttribution', index })}
        />
      ))}
    </LongList>
  );
}
