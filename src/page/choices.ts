/** What the reader says about blocks: on the line of a fold, and in the context menu. */
import { type Appeal, type FoldChoice, pointOut, showNotice } from '../appeals/index.ts';
import { pageBody } from '../gate/index.ts';
import { changeSettings } from '../settings.ts';
import type { RuleAct } from '../site-rules.ts';
import { message } from '../strings.ts';
import { requestRule, takeBackRule } from './background.ts';

/** Takes note of what the reader chooses. */
export interface Choices {
  /** The reader has made a choice on the line of a fold. */
  make(choice: FoldChoice, appeal: Appeal): void;
  /** The reader takes it back. */
  takeBack(choice: FoldChoice, appeal: Appeal): void;
  /** Has a rule made of the block that a node stands in; says to the reader where that cannot be. */
  chooseBlock(act: RuleAct, node: Node): Promise<void>;
}

/** An id that nobody else has; `randomUUID` is there only on pages that came over HTTPS. */
const newId = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** @param site the host that the choices are for. */
export function createChoices(document: Document, site: string, signal: AbortSignal): Choices {
  /** The ids of the rules made here, by the appeals that they were made of. */
  const made = new Map<Appeal, string>();

  const takenBack = new Set<string>();

  const makeRule = async (id: string, act: RuleAct, node: Node): Promise<string | null> => {
    const body = pageBody(document);
    const block = body && (await pointOut(body, node));
    return block && !takenBack.has(id) ? requestRule(id, act, block) : null;
  };
  const neverHere = (appeal: Appeal) => {
    const id = newId();
    made.set(appeal, id);
    makeRule(id, 'leave', appeal.nodes[0]);
  };
  const dropRule = (appeal: Appeal) => {
    const id = made.get(appeal);
    if (id === undefined) return;
    takenBack.add(id);
    takeBackRule(id);
  };

  const showSite = (shown: 'always' | 'not') =>
    changeSettings(({ appealsShownOn }) => {
      const others = appealsShownOn.filter((other) => other !== site);
      return { appealsShownOn: shown === 'always' ? [...others, site] : others };
    });

  return {
    make(choice, appeal) {
      if (choice === 'never') neverHere(appeal);
      else showSite('always');
    },
    takeBack(choice, appeal) {
      if (choice === 'never') dropRule(appeal);
      else showSite('not');
    },
    async chooseBlock(act, node) {
      const rule = await makeRule(newId(), act, node);
      if (rule === null && !signal.aborted) showNotice(document, message('foldIsStory'), signal);
    },
  };
}
