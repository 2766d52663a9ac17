/** How the cost grows with the length of a text. */
import { timeOf } from './clock.ts';
import { contestants } from './contestants.ts';
import { oddTexts } from './odd-texts.ts';
import { table } from './table.ts';
import { countWords, textOf } from './texts.ts';

const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
const ODD_SIZES = [25_000, 100_000] as const;
/** Short texts are read again until so many words are read: one reading is shorter than the clock's grain. */
const FEWEST_WORDS = 30_000;

const readAll = contestants['says-who: all of analyse'];

/** Time of one reading, in milliseconds. */
async function costOf(text: string, words: number): Promise<number> {
  const read = await readAll();
  const times = Math.ceil(FEWEST_WORDS / words);
  const all = await timeOf(async () => {
    for (let time = 0; time < times; time++) await read(text);
  });
  return all / times;
}

/** Articles joined to a text of a thousand words, and of up to a million. */
export async function measureCurve(texts: readonly string[]): Promise<string> {
  const rows: (readonly [string, number, number])[] = [];
  for (const length of LENGTHS) {
    const text = textOf(length, texts);
    const words = countWords(text);
    const milliseconds = await costOf(text, words);
    rows.push([words.toLocaleString('en'), milliseconds, (1000 * words) / milliseconds]);
  }
  return table(['words in one text', 'milliseconds', 'words a second'], rows);
}

/** Texts that nobody writes, at two lengths: four times the text may cost four times the time. */
export async function measureOddTexts(): Promise<string> {
  const [small, large] = ODD_SIZES;
  const rows: (readonly [string, number, number, string])[] = [];
  for (const [name, make] of Object.entries(oddTexts)) {
    const first = await costOf(make(small), FEWEST_WORDS);
    const second = await costOf(make(large), FEWEST_WORDS);
    rows.push([name, first, second, (second / first).toFixed(1)]);
  }
  const head = ['odd texts, milliseconds', ...ODD_SIZES.map((size) => size.toLocaleString('en'))];
  return table([...head, 'times'], rows);
}
