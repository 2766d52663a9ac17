import { problemInWords, useLooks, useSettings } from '../controls/index.ts';
import { message } from '../strings.ts';
import { sections } from './sections.ts';
import '../controls/paper.css';
import './options.css';

/** The table of contents; a page of one section needs none. */
function Contents() {
  return (
    <nav class="options__contents" aria-label={message('optionsContents')}>
      <ul>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{message(heading)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The options page: its sections one below the other. What is changed applies at once; there is nothing to save. */
export function Options() {
  const { settings, change, problem } = useSettings();
  useLooks(settings);
  return (
    <div class="options paper">
      <header class="options__head">
        <h1>{message('optionsTitle')}</h1>
        <p>{message('optionsApplyAtOnce')}</p>
      </header>
      {sections.length > 1 && <Contents />}
      <main class="options__sections">
        {settings &&
          sections.map(({ id, heading, Content }) => (
            <section
              key={id}
              id={id}
              class="options__section"
              tabIndex={-1}
              aria-labelledby={`${id}-heading`}
            >
              <h2 id={`${id}-heading`}>{message(heading)}</h2>
              <Content settings={settings} change={change} />
            </section>
          ))}
        {/* Stays in sight, wherever on the page something was changed. */}
        <p class="options__problem" role="status">
          {problemInWords(problem)}
        </p>
      </main>
    </div>
  );
}
