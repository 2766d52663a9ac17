/**
 * `npm run train:appeals -- CORPORA OUTLINES [--verbose]`: trains what words say and what lines weigh for an
 * appeal, on blocks and pages that were written for it and on the saved pages of CORPORA; cross-validates both, by
 * publisher and by hand, with all wordings, with those only that others have too, and with half of them; and writes
 * `weights.json` of `src/recognition/`, and `weights.json` and `kinds.json` of `src/recognition/vocabulary/`.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readVocabulary, type VocabularyWeights } from '../../src/recognition/vocabulary/index.ts';
import type { FindWordings } from '../../src/recognition/wordings.ts';
import { Failure } from '../../tools/command/failure.ts';
import { runCommand } from '../../tools/command/run-command.ts';
import { CueUse, someWordings, wordingsWithout } from './fewer-wordings.ts';
import { examplesOf, fitLines, hiddenOn } from './fit-lines.ts';
import { readOutlines } from './outlines.ts';
import { loadScorer } from './scorer.ts';
import { HALF_UNKNOWN } from './settings.ts';
import { type Part, readParts, type TrainingPage } from './training-pages.ts';
import type { Block } from './vocabulary/blocks.ts';
import { fitKinds } from './vocabulary/fit-kinds.ts';
import { fitVocabulary } from './vocabulary/fit-vocabulary.ts';
import { blocksOf } from './vocabulary/page-blocks.ts';
import { readStories } from './vocabulary/stories.ts';
import { readWrittenBlocks } from './vocabulary/written-blocks.ts';

const recognition = path.join(import.meta.dirname, '../../src/recognition');

/** Ways to read the pages that weights are judged by, each with the wordings it knows of a page. */
type Trial = readonly [name: string, wordings: (page: TrainingPage) => FindWordings | undefined];

function trialsOf(parts: readonly Part[]): Trial[] {
  const use = new CueUse();
  for (const { publisher, labelled } of pagesOf(parts)) use.add(publisher, labelled);
  return [
    ['all wordings', () => undefined],
    [
      'without the wordings that only their pages have',
      ({ publisher }) => wordingsWithout((cue) => use.isOnlyOf(publisher, cue)),
    ],
    ['half of the wordings unknown', ({ id }) => someWordings(HALF_UNKNOWN, `half ${id}`)],
  ];
}

function pagesOf(parts: readonly Part[]): TrainingPage[] {
  return parts.flatMap(({ pages }) => pages);
}

/** The blocks of some pages; of their appeals, those that are plainly some. */
function blocksOn(parts: readonly Part[]): Block[] {
  return pagesOf(parts).flatMap(({ labelled, counts, record }) =>
    blocksOf(
      labelled,
      record.appeals.map(({ kind }, at) => (counts[at] === 1 ? kind : null)),
    ),
  );
}

/** What words say, by written blocks and by some pages. */
function vocabularyFrom(blocks: readonly Block[], parts: readonly Part[]): VocabularyWeights {
  return fitVocabulary([...blocks, ...blocksOn(parts)]);
}

/** The lines of each part as examples, read by what words say on the others; and what is hidden there by weights of the others. */
function crossValidate(parts: readonly Part[], blocks: readonly Block[]) {
  const others = (part: Part) => parts.filter((each) => each !== part);
  const read = parts.map((part) => {
    const vocabulary = readVocabulary(vocabularyFrom(blocks, others(part)));
    return { part, vocabulary, examples: part.pages.map((page) => examplesOf(page, vocabulary)) };
  });
  const trials = trialsOf(parts).map(([name, wordings]) => ({
    name,
    wordings,
    hidden: new Map<string, string[]>(),
  }));
  for (const { part, vocabulary } of read) {
    const weights = fitLines(read.flatMap((each) => (each.part === part ? [] : each.examples)));
    for (const page of part.pages) {
      for (const { wordings, hidden } of trials) {
        const known = wordings(page);
        hidden.set(
          page.id,
          hiddenOn(page, weights, { vocabulary, ...(known && { wordings: known }) }),
        );
      }
    }
  }
  return { trials, examples: read.flatMap(({ examples }) => examples) };
}

/** Weights as they are kept, with three decimals. */
function rounded(weights: ReadonlyMap<string, number>): Record<string, number> {
  const kept = [...weights].map(([name, weight]) => [name, Math.round(weight * 1000) / 1000]);
  return Object.fromEntries(kept);
}

function write(file: string, content: unknown): Promise<void> {
  return writeFile(path.join(recognition, file), `${JSON.stringify(content, null, 2)}\n`);
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean', default: false } },
  });
  const [corpora, outlinesFile, ...more] = positionals;
  if (corpora === undefined || outlinesFile === undefined || more.length > 0)
    throw new Failure('usage: npm run train:appeals -- CORPORA OUTLINES [--verbose]');
  const score = await loadScorer(
    path.join(corpora, 'pages'),
    values.verbose ? console.log : () => {},
  );
  const parts = await readParts(corpora, await readOutlines(outlinesFile));
  const blocks = [...readWrittenBlocks(), ...readStories(corpora)];
  const groups = [...new Set(parts.map(({ name }) => name))].map((name) => ({
    name,
    records: pagesOf(parts.filter((part) => part.name === name)).map(({ record }) => record),
  }));
  const { trials, examples } = crossValidate(parts, blocks);
  for (const { name, hidden } of trials)
    for (const group of groups)
      console.log(`cross-validated, ${name}, ${group.name}: ${score(group.records, hidden)}`);
  const vocabulary = vocabularyFrom(blocks, parts);
  const weights = fitLines(examples);
  const known = { vocabulary: readVocabulary(vocabulary) };
  const inView = new Map(pagesOf(parts).map((page) => [page.id, hiddenOn(page, weights, known)]));
  for (const group of groups)
    console.log(`all in view, ${group.name}: ${score(group.records, inView)}`);
  await write('vocabulary/weights.json', vocabulary);
  await write('vocabulary/kinds.json', fitKinds([...blocks, ...blocksOn(parts)]));
  await write('weights.json', rounded(weights));
});
