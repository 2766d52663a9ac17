/** What a phrase for people or a text is called by, without the clause that only says more of them. */
import { isAnyOf, type Token } from '../../../language/index.ts';
import { wordSet } from '../../../word-lists.ts';
import type { Head } from '../../kinds/head.ts';

/** Words that tell nothing without their clause: `those who stayed`. */
const NOTHING_ALONE = wordSet(
  'those some others one ones many few all anyone everyone anybody everybody another',
);

/** Where a relative clause starts: `a man who lives nearby`, `a memo that was leaked`; or -1. */
const relativeAt = (tokens: readonly Token[], head: Head): number =>
  tokens.findIndex(({ lower }, at) => {
    if (at <= head.at || (at === head.at + 1 && NOTHING_ALONE.has(head.word))) return false;
    if (/^(?:who|whose|whom)$/.test(lower)) return true;
    const next = tokens[at + 1]?.tag;
    return /^(?:which|that)$/.test(lower) && isAnyOf(next, 'verb', 'auxiliary');
  });

/** Whether what stands behind a comma only says more: `, 58 percent`, `, first reported by the Courant`, `, members of it`. */
const onlyAdds = (behind: readonly Token[]): boolean => {
  const [first, second] = behind;
  if (behind.some(({ text }) => /^(?:and|or|,)$/.test(text))) return false;
  if (first?.tag === 'number') return /^(?:percent|per|%)$/.test(second?.lower ?? '');
  if (first?.lower === 'first') return /ed$/.test(second?.lower ?? '');
  return first?.lower === 'members' && second?.lower === 'of';
};

/** A phrase for people or a text, cut before its relative clause or what its comma only adds. */
export const withoutRelative = (tokens: readonly Token[], head: Head): readonly Token[] => {
  const relative = relativeAt(tokens, head);
  const whole = relative > 0 ? tokens.slice(0, relative) : tokens;
  const comma = whole.findIndex(({ text }, at) => at > head.at && text === ',');
  const isAdded =
    comma > 0 &&
    onlyAdds(
      whole
        .slice(comma + 1)
        .filter(({ text }, at, { length }) => !(text === ',' && at === length - 1)),
    );
  const cut = isAdded ? whole.slice(0, comma) : whole;
  return /^[,(—–]$/.test(cut.at(-1)?.text ?? '') ? cut.slice(0, -1) : cut;
};
