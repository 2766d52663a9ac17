import { officeInWords } from '../office-words.ts';
import type { MentionedOfficial } from '../report/index.ts';
import { message } from '../strings.ts';
import { LongList } from './long-list.tsx';
import type { Places } from './statements.tsx';

const AT_FIRST = 20;

interface MentionedOfficialsProps extends Places {
  readonly officials: readonly MentionedOfficial[];
}

/** The officials to whom nothing is attributed; each takes the reader to the first mention. */
export function MentionedOfficials({ officials, shown, show }: MentionedOfficialsProps) {
  const current = shown?.place.type === 'showOfficial' ? shown.place.index : -1;
  return (
    <section class="report__section">
      <h2>{message('popupMentioned')}</h2>
      <LongList class="statements" atFirst={AT_FIRST}>
        {officials.map((official) => (
          <li key={official.index}>
            <button
              type="button"
              class="statement"
              aria-current={official.index === current ? 'true' : 'false'}
              onClick={() => show({ type: 'showOfficial', index: official.index })}
            >
              <span class="speaker__name">{official.name}</span>
              <span class="statement__details">{officeInWords(official)}</span>
            </button>
          </li>
        ))}
      </LongList>
    </section>
  );
}
