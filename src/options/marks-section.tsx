import { MarkedParts } from './marked-parts.tsx';
import type { SectionProps } from './sections.ts';

/** What is marked in pages, and how. */
export function MarksSection(props: SectionProps) {
  return <MarkedParts {...props} />;
}
