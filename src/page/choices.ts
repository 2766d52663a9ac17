/** What the reader says about blocks: on the line of a fold, and in the context menu. */
import { type Appeal, type FoldChoice, pointOut, showNotice } from '../appeals/index.ts';
import { pageBody } from '../gate/index.ts';
import type { ChoiceResult } from '../messages.ts';
import { changeSettings, type Kept } from '../settings.ts';
import type { RuleAct } from '../site-rules.ts';
import { type MessageKey, message } from '../strings.ts';
import { requestRule, takeBackRule } from './background.ts';

/** Takes note of what the reader chooses. */
export interface Choices {
  /** The reader has made a choice on the line of a fold; says whether it is kept, and to the reader where it is not. */
  make(choice: FoldChoice, appeal: Appeal): Promise<Kept>;
  /** The reader takes it back; says the same. */
  takeBack(choice: FoldChoice, appeal: Appeal): Promise<Kept>;
  /** Has blocks like the one that a node stands in folded from now on; says to the reader where that cannot be. */
  foldLike(node: Node): Promise<void>;
}

/** An id that nobody else has; `randomUUID` is there only on pages that came over HTTPS. */
const newId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** @param site the site that the choices are for. */
export function createChoices(document: Document, site: string, signal: AbortSignal): Choices {
  /** The ids of the rules made here, by the appeals that they were made of. */
  const made = new Map<Appeal, string>();

  const takenBack = new Set<string>();

  const say = (key: MessageKey) => {
    if (!signal.aborted) showNotice(document, message(key), signal);
  };
  const makeRule = async (id: string, act: RuleAct, node: Node): Promise<ChoiceResult> => {
    const body = pageBody(document);
    const block = body && (await pointOut(body, node));
    // What was taken back meanwhile is as the reader wants it.
    if (takenBack.has(id)) return 'kept';
    return block ? requestRule(id, act, block) : 'isStory';
  };
  const neverHere = async (appeal: Appeal): Promise<Kept | 'isGone'> => {
    const id = newId();
    made.set(appeal, id);
    const rule = await makeRule(id, 'leave', appeal.nodes[0]);
    // The page has taken the block away meanwhile, or grown it: nobody knows any more what it was.
    if (rule === 'isStory') return 'isGone';
    return rule;
  };
  const dropRule = async (appeal: Appeal): Promise<Kept> => {
    const id = made.get(appeal);
    if (id === undefined) return 'kept';
    takenBack.add(id);
    return takeBackRule(id);
  };
  const showSite = (shown: 'always' | 'not') =>
    changeSettings(({ appealsShownOn }) => {
      const others = appealsShownOn.filter((other) => other !== site);
      return { appealsShownOn: shown === 'always' ? [...others, site] : others };
    });
  const saidWhereNot = async (keeping: Promise<Kept | 'isGone'>): Promise<Kept> => {
    const kept = await keeping;
    if (kept === 'kept') return kept;
    say(kept === 'isGone' ? 'foldIsGone' : 'pageNotKept');
    return 'notKept';
  };

  return {
    make: (choice, appeal) =>
      saidWhereNot(choice === 'never' ? neverHere(appeal) : showSite('always')),
    takeBack: (choice, appeal) =>
      saidWhereNot(choice === 'never' ? dropRule(appeal) : showSite('not')),
    async foldLike(node) {
      const rule = await makeRule(newId(), 'fold', node);
      if (rule !== 'kept') say(rule === 'isStory' ? 'foldIsStory' : 'pageNotKept');
    },
  };
}
