/** What the reader says about blocks: on the line of a fold, and in the context menu. */
import { type Appeal, type FoldChoice, pointOut, showNotice } from '../appeals/index.ts';
import { pageBody } from '../gate/index.ts';
import type { ChoiceResult } from '../messages.ts';
import { isChosen } from '../outline/index.ts';
import { changeSettings, type Kept } from '../settings.ts';
import type { RuleAct } from '../site-rules.ts';
import { type MessageKey, message } from '../strings.ts';
import { dropFoldRules, requestRule, takeBackRule } from './background.ts';

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

  const say = (key: MessageKey) => showNotice(document, message(key), signal);
  const blockOf = async (node: Node) => {
    const body = pageBody(document);
    return body && pointOut(body, node);
  };
  const makeRule = async (id: string, act: RuleAct, node: Node): Promise<ChoiceResult> => {
    const block = await blockOf(node);
    // What was taken back meanwhile is as the reader wants it.
    if (takenBack.has(id)) return 'kept';
    return block ? requestRule(id, act, block) : 'isStory';
  };
  /** The page has taken the block away meanwhile, or grown it: nobody knows any more what it was. */
  const orGone = (result: ChoiceResult) => (result === 'isStory' ? 'isGone' : result);
  const neverHere = async (appeal: Appeal): Promise<Kept | 'isGone'> => {
    const id = newId();
    made.set(appeal, id);
    return orGone(await makeRule(id, 'leave', appeal.nodes[0]));
  };
  /** What the reader had folded is left by itself again: a rule against it would leave other blocks as well. */
  const unchoose = async ({ nodes }: Appeal): Promise<Kept | 'isGone'> => {
    const block = await blockOf(nodes[0]);
    return block ? orGone(await dropFoldRules(block)) : 'isGone';
  };
  const chooseAgain = async ({ nodes }: Appeal): Promise<Kept | 'isGone'> =>
    orGone(await makeRule(newId(), 'fold', nodes[0]));
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

  const leave = (appeal: Appeal) => (isChosen(appeal.why) ? unchoose(appeal) : neverHere(appeal));
  const foldAgain = (appeal: Appeal) =>
    isChosen(appeal.why) ? chooseAgain(appeal) : dropRule(appeal);

  return {
    make: (choice, appeal) => saidWhereNot(choice === 'never' ? leave(appeal) : showSite('always')),
    takeBack: (choice, appeal) =>
      saidWhereNot(choice === 'never' ? foldAgain(appeal) : showSite('not')),
    async foldLike(node) {
      const rule = await makeRule(newId(), 'fold', node);
      if (rule !== 'kept') say(rule === 'isStory' ? 'foldIsStory' : 'pageNotKept');
    },
  };
}
