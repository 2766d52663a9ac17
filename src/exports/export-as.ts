import { buildReport, type Report } from '../report/index.ts';
import { writeAnnotations } from './annotations.ts';
import { writeCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import type { ExportedArticle, ExportedFile, Format } from './types.ts';

interface FileKind {
  readonly ending: string;
  readonly type: string;
  readonly write: (article: ExportedArticle, report: Report) => string;
}

const kinds: Readonly<Record<Format, FileKind>> = {
  markdown: { ending: 'md', type: 'text/markdown', write: writeMarkdown },
  csv: { ending: 'csv', type: 'text/csv', write: writeCsv },
  json: { ending: 'json', type: 'application/json', write: writeJson },
  annotations: { ending: 'jsonld', type: 'application/ld+json', write: writeAnnotations },
};

/** Writes an article's sourcing as a file. Of the page's text nothing becomes markup, a formula or a path. */
export function exportAs(format: Format, article: ExportedArticle): ExportedFile {
  const { ending, type, write } = kinds[format];
  const report = buildReport(article.text, article.analysis);
  return { name: fileName(article.title, ending), type, text: write(article, report) };
}
