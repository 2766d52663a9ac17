/** The door of `options/marks/`: the section on what is marked in pages, and how. */
import { kinds } from '../../kinds.ts';
import { readLooks } from '../../looks.ts';
import { message } from '../../strings.ts';
import type { SectionProps } from '../sections.ts';
import { KindLookFields } from './kind-look.tsx';
import { LookSetChoice } from './look-set-choice.tsx';
import { MarkedParts } from './marked-parts.tsx';
import './looks.css';

/** What is marked in pages, and how. */
export function MarksSection({ settings, change }: SectionProps) {
  const looks = readLooks(settings.looks);
  return (
    <>
      <MarkedParts settings={settings} change={change} />
      <h3>{message('optionsLooks')}</h3>
      <p class="options__hint">{message('optionsLooksHint')}</p>
      <LookSetChoice settings={settings} change={change} />
      {kinds.map((kind) => (
        <KindLookFields key={kind} kind={kind} looks={looks} change={change} />
      ))}
    </>
  );
}
