import type { Attribution, Official } from '../analyse.ts';
import { officeHolderOf } from './office-holder.ts';
import { describeStatement } from './statements.ts';
import type { OfficeHolder, SourceKind, Speaker, Statement } from './types.ts';
import { nameKey, shorten } from './wording.ts';

interface Gathered {
  readonly name: string;
  readonly kinds: Map<SourceKind, number>;
  readonly statements: [Statement, ...Statement[]];
}

/** One entry a speaker, in the order in which they first speak. */
function gather(text: string, attributions: readonly Attribution[]): Map<string, Gathered> {
  const speakers = new Map<string, Gathered>();
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.kind === 'unattributed') continue;
    const { kind, speaker } = attribution;
    const statement = describeStatement(text, attribution, index);
    const key = nameKey(speaker);
    const known = speakers.get(key);
    if (known) {
      known.statements.push(statement);
      known.kinds.set(kind, (known.kinds.get(kind) ?? 0) + 1);
    } else {
      speakers.set(key, { name: speaker, kinds: new Map([[kind, 1]]), statements: [statement] });
    }
  }
  return speakers;
}

/** The kind that most of a speaker's statements have; of several, the one that came first. */
function mainKind(kinds: ReadonlyMap<SourceKind, number>): SourceKind {
  let [main, most]: [SourceKind, number] = ['anonymous', 0];
  for (const [kind, count] of kinds) if (count > most) [main, most] = [kind, count];
  return main;
}

function officeHolders(officials: readonly Official[]): Map<string, OfficeHolder> {
  return new Map(officials.map((official) => [nameKey(official.name), officeHolderOf(official)]));
}

/** Everybody who speaks in a text, by the canonical name; whoever says most comes first. */
export function gatherSpeakers(
  text: string,
  attributions: readonly Attribution[],
  officials: readonly Official[],
): Speaker[] {
  const offices = officeHolders(officials);
  return [...gather(text, attributions)]
    .map(([key, { name, kinds, statements }]) => ({
      name: shorten(name),
      kind: mainKind(kinds),
      officeHolder: offices.get(key) ?? null,
      statements,
    }))
    .sort((a, b) => b.statements.length - a.statements.length);
}
