/** What parts of the analysis cost by themselves, beside all of it in the same run. */
import { analyse } from '../../src/analyse.ts';
import { type ParsedText, parse } from '../../src/language/index.ts';
import { findPeople } from '../../src/officials/index.ts';
import { spreadOf, timeOf } from './clock.ts';
import { table } from './table.ts';
import { countWords } from './texts.ts';

/** Rounds that are not counted: code that has run often is compiled by then. */
const WARM_UP = 2;

interface Article {
  readonly text: string;
  readonly parsed: ParsedText;
}

type Work = (article: Article) => unknown;

const ALL: Work = ({ text }) => analyse(text);

/** Each is handed what the parts before it have made: here the text cut into words and sentences. */
const parts: readonly (readonly [name: string, work: Work])[] = [
  ['words, sentences, parts of speech', ({ text }) => parse(text)],
  ['officials', ({ parsed }) => findPeople(parsed)],
  ['all of analyse', ALL],
];

/** Words a second of each part, and its share of the time of all. */
export async function measureParts(texts: readonly string[], rounds: number): Promise<string> {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const times = new Map<Work, number[]>(parts.map(([, work]) => [work, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    // Parsed anew each round: what is kept for a text is kept from one round to the next otherwise.
    const articles = texts.map((text) => ({ text, parsed: parse(text) }));
    for (const [work, taken] of times) {
      const milliseconds = await timeOf(async () => {
        for (const article of articles) await work(article);
      });
      if (round >= 0) taken.push(milliseconds);
    }
  }
  const medianOf = (work: Work) => spreadOf(times.get(work) ?? []).median;
  return table(
    ['parts of analyse', 'words a second', 'share'],
    parts.map(([name, work]) => [
      name,
      (1000 * words) / medianOf(work),
      `${((100 * medianOf(work)) / medianOf(ALL)).toFixed(1)} %`,
    ]),
  );
}
