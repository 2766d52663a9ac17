import type { ComponentChildren } from 'preact';
import { type MessageKey, message } from '../strings.ts';
import './notice.css';

interface NoticeProps {
  readonly title: MessageKey;
  readonly text: MessageKey;
  /** What takes the place of `$1` in title and text. */
  readonly about?: string;
  /** What the reader can do about it. */
  readonly children?: ComponentChildren;
}

/** A word on why there is no list of speakers. */
export function Notice({ title, text, about = '', children }: NoticeProps) {
  return (
    <section class="notice">
      <h2 class="notice__title">{message(title, about)}</h2>
      <p>{message(text, about)}</p>
      {children}
    </section>
  );
}
