/** Has what most pages need of the code that finds appeals run once, before the first of them is looked through. */
import { type Sketch, thingName } from '../outline/index.ts';
import { appealsOn } from './appeals-on.ts';

/** What stories and appeals say, so that the patterns that most pages try are made ready. */
const story = [
  'The council voted on Tuesday to close the bridge, the mayor said after a meeting of three hours.',
  '“We have no money left for repairs,” she told reporters, and added that the state would have to pay.',
];
const asks = [
  'Sign up for our newsletter',
  'Get the latest news in your inbox every morning.',
  'Support our journalism',
  'We rely on readers like you. Please donate today, so that we can stay free for everyone.',
  'Subscribe now for $1 a week',
  'Become a member',
  'No thanks',
  'Already a subscriber? Log in',
  'Download our app',
  'Follow us on Facebook',
];

type Row = readonly [depth: number, name: string, words: string];

const paragraph = (text: string): Row[] => [
  [1, 'p', ''],
  [2, '', text],
];
const block = (text: string): Row[] => [
  [1, 'div', 'newsletter-box'],
  [2, 'p', ''],
  [3, '', text],
  [2, 'a', 'button'],
  [3, '', 'Sign up'],
];

/** A page of these. */
export function samplePage(): Sketch {
  const field: Row = [1, thingName('emailField'), 'Email address'];
  const rows = [...story.flatMap(paragraph), ...asks.flatMap(block), field];
  return {
    depths: rows.map(([depth]) => depth),
    names: rows.map(([, name]) => name),
    words: rows.map(([, , words]) => words),
    targets: asks.map(() => '/newsletter'),
  };
}

let isWarm = false;

/**
 * Looks through a page of our own once, when there is nothing else to do: while the script of the first page is put
 * into it, and takes the page down.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  setTimeout(() => appealsOn(samplePage(), { fold: [], leave: [] }));
}
