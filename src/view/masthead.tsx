import { message } from '../strings.ts';
import './masthead.css';

interface MastheadProps {
  readonly outlet: string;
  readonly headline: string;
  /** The headline's, a BCP 47 tag or nothing. */
  readonly language: string;
}

/** What is being read, and the outlet or the site that it comes from; without a headline, the extension names itself. */
export function Masthead({ outlet, headline, language }: MastheadProps) {
  if (!headline) {
    return (
      <header class="masthead">
        <h1 class="masthead__outlet">{message('extensionName')}</h1>
      </header>
    );
  }
  return (
    <header class="masthead">
      <p class="masthead__outlet">{outlet}</p>
      <h1 class="masthead__headline" lang={language || undefined} dir="auto">
        {headline}
      </h1>
    </header>
  );
}
