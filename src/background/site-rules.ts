/** The reader's rules for blocks of a site: made, taken for a page, and one in the place of another. */
import { drawOutline, linesAt } from '../drawing/index.ts';
import type { ChoiceResult, ChooseRequest, UnchooseRequest } from '../messages.ts';
import {
  type BlockRules,
  type BlockSignature,
  blocksRound,
  chosenBlock,
  isBuiltAlike,
  saysTheSame,
} from '../recognition/index.ts';
import { changeSettings, type Kept, loadSettings } from '../settings.ts';
import { shortened } from '../shortened.ts';
import { LONGEST_EXCERPT, type RuleAct, type SiteRule } from '../site-rules.ts';
import { storedBlock } from './stored-block.ts';

/** The rules of a site as the recognition wants them. */
export async function rulesOf(site: string): Promise<BlockRules> {
  const { siteRules } = await loadSettings();
  const own = siteRules.filter((rule) => rule.site === site);
  const blocks = (act: RuleAct) =>
    own.filter((rule) => rule.act === act).flatMap(({ block }) => storedBlock(block) ?? []);
  return { fold: blocks('fold'), leave: blocks('leave') };
}

/**
 * Makes a rule of the block that the reader pointed at on a page of a site; what may be the story gets none that
 * folds it.
 */
export async function makeRule(
  site: string,
  { id, act, sketch, node }: ChooseRequest,
): Promise<ChoiceResult> {
  const outline = drawOutline(sketch);
  const lines = linesAt(sketch, outline, node);
  const chosen = lines && chosenBlock(outline, lines.first, lines.end);
  if (chosen === null || (act === 'fold' && !chosen.mayBeFolded)) return 'isStory';
  const rule: SiteRule = {
    id,
    site,
    act,
    block: chosen.block,
    // The sign of what is left out takes room too.
    excerpt: shortened(chosen.text.trim(), LONGEST_EXCERPT - 1),
  };
  return changeSettings(({ siteRules }) => ({
    siteRules: [...siteRules.filter((other) => !isOverruled(other, rule, chosen.block)), rule],
  }));
}

/** Does away with a rule of a site; one that was asked for before is made by then. */
export function dropRule(site: string, id: string): Promise<Kept> {
  return changeSettings(({ siteRules }) => ({
    siteRules: siteRules.filter((rule) => rule.id !== id || rule.site !== site),
  }));
}

/** Does away with the rules of a site that have a block of its page folded; where there are none, the block is another by now. */
export async function dropFoldRules(
  site: string,
  { sketch, node }: UnchooseRequest,
): Promise<ChoiceResult> {
  const outline = drawOutline(sketch);
  const lines = linesAt(sketch, outline, node);
  const blocks = lines ? blocksRound(outline, lines.first, lines.end) : [];
  const isOne = (rule: SiteRule) => rule.site === site && foldsOneOf(blocks, rule);
  const { siteRules } = await loadSettings();
  // By their names: what the reader chooses anew in the meantime stays.
  const gone = new Set(siteRules.filter(isOne).map(({ id }) => id));
  if (gone.size === 0) return 'isStory';
  return changeSettings((now) => ({ siteRules: now.siteRules.filter(({ id }) => !gone.has(id)) }));
}

function foldsOneOf(blocks: readonly BlockSignature[], { act, block }: SiteRule): boolean {
  const own = act === 'fold' ? storedBlock(block) : null;
  if (own === null) return false;
  return blocks.some((each) => saysTheSame(own, each) || isBuiltAlike(own, each));
}

/** Whether an earlier rule is about the same block: the later word counts. */
function isOverruled(earlier: SiteRule, later: SiteRule, block: BlockSignature): boolean {
  const own = storedBlock(earlier.block);
  if (own === null || earlier.site !== later.site) return false;
  return saysTheSame(own, block) || (earlier.act !== later.act && isBuiltAlike(own, block));
}
