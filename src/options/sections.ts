import type { ComponentType } from 'preact';
import type { Change } from '../controls/index.ts';
import type { Settings } from '../settings.ts';
import type { MessageKey } from '../strings.ts';
import { FileSection } from './file-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { MarksSection } from './marks/index.tsx';
import { NamesSection } from './names-section.tsx';
import { ShortcutsSection } from './shortcuts-section.tsx';
import { SitesSection } from './sites-section.tsx';

/** What a section is handed: the settings as they are now, and what changes them. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: Change;
}

/** A part of the options with a heading of its own. */
interface Section {
  /** Its place in the address: `options.html#general`. */
  readonly id: string;
  readonly heading: MessageKey;
  readonly Content: ComponentType<SectionProps>;
}

/** The sections, in the order in which the page shows them; a new one is added here. */
export const sections: readonly Section[] = [
  { id: 'general', heading: 'optionsGeneral', Content: GeneralSection },
  { id: 'marks', heading: 'optionsMarks', Content: MarksSection },
  { id: 'sites', heading: 'optionsSites', Content: SitesSection },
  { id: 'names', heading: 'optionsNames', Content: NamesSection },
  { id: 'keys', heading: 'optionsKeys', Content: ShortcutsSection },
  { id: 'file', heading: 'optionsFile', Content: FileSection },
];
