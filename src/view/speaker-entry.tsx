import { KindLabel } from '../controls/index.ts';
import { officeInWords } from '../office-words.ts';
import type { Speaker } from '../report/index.ts';
import { type Places, Statements } from './statements.tsx';

/** A speaker with kind, office and statements. */
export function SpeakerEntry({ speaker, ...places }: Places & { readonly speaker: Speaker }) {
  const { name, kind, officeHolder, statements } = speaker;
  const office = officeHolder ? officeInWords(officeHolder) : '';
  return (
    <li class="speaker">
      <h3 class="speaker__name">{name}</h3>
      <p class="speaker__role">
        <KindLabel kind={kind} />
        {office && ` · ${office}`}
      </p>
      <Statements statements={statements} {...places} />
    </li>
  );
}
