import type { ParsedText, Span, Spans } from '../../language/index.ts';
import { addTo } from '../../lists.ts';
import type { KnownPerson } from '../known-person.ts';
import type { IsClaimed } from '../spans/claims.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { looseQuotations } from './loose-quotations.ts';
import { neighboursOf } from './neighbours.ts';
import { ownerOf, type Scene } from './owners.ts';
import { namedAt } from './somebody.ts';

const withContents = (statement: FoundStatement, more: readonly Span[]): FoundStatement => {
  if (more.length === 0) return statement;
  const [first = statement.content[0], ...rest] = [...statement.content, ...more].sort(
    (a, b) => a[0] - b[0],
  );
  const content: Spans = [first, ...rest];
  return { ...statement, content };
};

/**
 * Gives whole sentences in quotation marks that no statement claims to whoever stands beside them: what goes on behind
 * `“A,” she said.` or in a next paragraph to that statement, what stands behind `She shrugs.` to her, without a cue.
 *
 * @returns the statements, some with more contents, and the new ones behind them.
 */
export const takeUpQuotations = (
  parsed: ParsedText,
  statements: readonly FoundStatement[],
  people: readonly KnownPerson[],
  isClaimed: IsClaimed,
): FoundStatement[] => {
  const loose = looseQuotations(parsed, isClaimed);
  if (loose.length === 0) return [...statements];
  const neighbours = neighboursOf(parsed, statements);
  const scene: Scene = { parsed, neighbours, named: namedAt(people) };
  const more = new Map<FoundStatement, Span[]>(statements.map((statement) => [statement, []]));
  for (const [index, passage] of loose) {
    const owner = ownerOf(scene, passage);
    if (owner === null) continue;
    neighbours.give(index, owner);
    if (more.has(owner)) addTo(more, owner, passage.span);
    else more.set(owner, []);
  }
  return [...more].map(([statement, spans]) => withContents(statement, spans));
};
