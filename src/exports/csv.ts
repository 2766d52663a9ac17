/** One row a statement, for spreadsheets and whoever counts over many articles: files can be put under each other. */
import type { Report } from '../report/index.ts';
import { writeCells } from '../spreadsheet.ts';
import { PARTS, type Statement, statementsOf } from './statements.ts';
import type { ExportedArticle } from './types.ts';
import { line } from './words.ts';

type Column = readonly [
  name: string,
  cell: (statement: Statement, article: ExportedArticle) => string | number,
];

const columns: readonly Column[] = [
  ['source', ({ words }) => words.source],
  ['speaker', ({ speaker }) => speaker],
  ['kind', ({ attribution }) => attribution.kind],
  ['office', ({ officeHolder }) => officeHolder?.office ?? ''],
  ['cue', ({ words }) => words.cue],
  ['content', ({ words }) => words.content],
  ['quotation', ({ attribution }) => attribution.quotation],
  ['channel', ({ words }) => words.channel],
  ['through', ({ words }) => words.through],
  ['act', ({ attribution }) => attribution.act],
  ['probability', ({ attribution }) => Number(attribution.probability.toFixed(4))],
  // As JSON writes them: a spreadsheet would take `0-29` for a date.
  ...PARTS.map(
    (part): Column => [`${part}Offsets`, ({ attribution }) => JSON.stringify(attribution[part])],
  ),
  ['title', (_, { title }) => line(title)],
  ['outlet', (_, { outlet }) => line(outlet)],
  ['address', (_, { address }) => address],
  ['language', (_, { language }) => language],
  ['readAt', (_, { readAt }) => new Date(readAt).toISOString()],
  ['version', (_, { version }) => version],
  ['threshold', (_, { threshold }) => threshold],
];

/** An article's statements as comma-separated values; where there are none, the headings alone. */
export function writeCsv(article: ExportedArticle, report: Report): string {
  return writeCells(
    columns.map(([name]) => name),
    statementsOf(article, report).map((statement) =>
      columns.map(([, cell]) => cell(statement, article)),
    ),
  );
}
