import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTold } from '../controls/index.ts';
import { FORMATS } from '../exports/index.ts';
import type { PageDescription } from '../messages.ts';
import { message } from '../strings.ts';
import { exportedArticle, type Read } from './exported-article.ts';
import { takeAsCopy, takeAsFile } from './take-along.ts';
import './export-menu.css';

interface ExportMenuProps {
  readonly description: PageDescription;
  readonly page: Read;
}

/** The ways to take an article's sourcing along, and what came of the last one. */
function Choices({ description, page }: ExportMenuProps) {
  const [told, tell] = useTold();
  const article = () => exportedArticle(description, page);
  return (
    <>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => tell(takeAsFile(format, article()))}>
              {message(`export_${format}`)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={async () => tell(await takeAsCopy(article()))}>
            {message('exportCopy')}
          </button>
        </li>
      </ul>
      <p role="status">{told}</p>
    </>
  );
}

/** A word that opens the ways to take an article's sourcing along. */
export function ExportMenu(article: ExportMenuProps) {
  const [extent, setExtent] = useState<'closed' | 'open'>('closed');
  const isOpen = extent === 'open';
  const id = useId();
  const section = useRef<HTMLElement>(null);
  // What opens at the end of what scrolls would open out of sight.
  useEffect(() => {
    if (isOpen) section.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        class="view__link"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setExtent(isOpen ? 'closed' : 'open')}
      >
        {message('exportOpen')}
      </button>
      <section
        id={id}
        ref={section}
        class="export-menu"
        aria-label={message('exportChoices')}
        hidden={!isOpen}
      >
        {isOpen && <Choices {...article} />}
      </section>
    </>
  );
}
