/** What the reader says about blocks: on the line of a fold, and in the context menu. */
import { type Appeal, type FoldChoice, pointOut, showNotice } from '../appeals/index.ts';
import { pageBody } from '../gate/index.ts';
import { changeSettings } from '../settings.ts';
import type { RuleAct } from '../site-rules.ts';
import { message } from '../strings.ts';
import { requestRule } from './background.ts';

/** Takes note of what the reader chooses. */
export interface Choices {
  /** The reader has made a choice on the line of a fold. */
  make(choice: FoldChoice, appeal: Appeal): void;
  /** The reader takes it back. */
  takeBack(choice: FoldChoice, appeal: Appeal): void;
  /** Has a rule made of the block that a node stands in; says to the reader where that cannot be. */
  chooseBlock(act: RuleAct, node: Node): Promise<void>;
}

/** @param site the host that the choices are for. */
export function createChoices(document: Document, site: string, signal: AbortSignal): Choices {
  /** The rules made here, by the appeals that they were made of. */
  const made = new Map<Appeal, Promise<string | null>>();

  const makeRule = async (act: RuleAct, node: Node): Promise<string | null> => {
    const body = pageBody(document);
    const block = body && (await pointOut(body, node));
    return block && requestRule(act, block);
  };
  const dropRule = async (appeal: Appeal) => {
    const id = await made.get(appeal);
    made.delete(appeal);
    await changeSettings(({ siteRules }) => ({
      siteRules: siteRules.filter((rule) => rule.id !== id),
    }));
  };

  const showSite = (shown: 'always' | 'not') =>
    changeSettings(({ appealsShownOn }) => {
      const others = appealsShownOn.filter((other) => other !== site);
      return { appealsShownOn: shown === 'always' ? [...others, site] : others };
    });

  return {
    make(choice, appeal) {
      if (choice === 'never') made.set(appeal, makeRule('leave', appeal.nodes[0]));
      else showSite('always');
    },
    takeBack(choice, appeal) {
      if (choice === 'never') dropRule(appeal);
      else showSite('not');
    },
    async chooseBlock(act, node) {
      const rule = await makeRule(act, node);
      if (rule === null && !signal.aborted) showNotice(document, message('foldIsStory'), signal);
    },
  };
}
