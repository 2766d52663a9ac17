/** Who is measured: this project's analysis, and two libraries that readers of English text use. */

/** Reads a text to its end; what was found does not matter here. */
export type Read = (text: string) => void | Promise<void>;

/** Each with what it is asked for; loading counts until it can read. */
export const contestants = {
  'says-who: all of analyse': async (): Promise<Read> => {
    const { analyse } = await import('../../src/analyse.ts');
    return async (text) => {
      await analyse(text);
    };
  },
  'compromise: people and quotations': async (): Promise<Read> => {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const document = nlp(text);
      document.people().out('array');
      document.quotations().out('array');
    };
  },
  'wink-nlp: tokens and tags': async (): Promise<Read> => {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model);
    return (text) => {
      nlp.readDoc(text).tokens().out(nlp.its.pos);
    };
  },
} as const satisfies Readonly<Record<string, () => Promise<Read>>>;

export type ContestantName = keyof typeof contestants;

/** Whether somebody of a name is measured. */
export function isContestant(name: string | undefined): name is ContestantName {
  return name !== undefined && Object.hasOwn(contestants, name);
}

export const contestantNames = Object.keys(contestants).filter(isContestant);
