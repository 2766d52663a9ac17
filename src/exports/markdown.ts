/** What a reader prints, pastes or hands in: the figures, and who says what, in the reader's language. */
import { kindName } from '../kind-name.ts';
import { figure, moment, percentage } from '../numbers.ts';
import { officeInWords } from '../office-words.ts';
import {
  type Counts,
  type KindShare,
  type OfficeHolder,
  type Report,
  type Speaker,
  saidIn,
} from '../report/index.ts';
import { siteName } from '../site-name.ts';
import { detailsInWords } from '../statement-words.ts';
import { counted, joined, type MessageKey, message } from '../strings.ts';
import { escapeMarkdown, markdownTarget } from './escape-markdown.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { ExportedArticle } from './types.ts';
import { line, wordsOf } from './words.ts';

const list = (entries: readonly string[]) => entries.map((entry) => `- ${entry}`).join('\n');

/** A heading with what stands under it; nothing where nothing does. */
const section = (heading: MessageKey, ...blocks: readonly string[]) =>
  blocks.join('') === '' ? [] : [`## ${message(heading)}`, ...blocks];

function headOf({ title, outlet, address, version, readAt, threshold }: ExportedArticle) {
  const name = escapeMarkdown(line(outlet) || siteName(new URL(address).host));
  const read = message('exportRead', version, moment(readAt));
  return [
    `# ${escapeMarkdown(line(title))}`,
    `[${name}](${markdownTarget(address)}) · ${read}`,
    `> ${message('exportCaveat', percentage(threshold))}`,
  ];
}

function figuresOf(counts: Counts): string {
  const { attributions, speakers, directQuotations, attributedShare, anonymousShare } = counts;
  const figures = [
    `${figure(attributions)} ${counted('popupAttributions', attributions)}`,
    `${figure(speakers)} ${counted('popupSpeakers', speakers)}`,
    `${figure(directQuotations)} ${counted('popupQuotations', directQuotations)}`,
    `${percentage(attributedShare)} ${message('popupAttributedShare')}`,
    `${percentage(anonymousShare)} ${message('popupAnonymousShare')}`,
  ];
  // `> 99 %` would begin a citation.
  return list(figures.map(escapeMarkdown));
}

function tableOf(shares: readonly KindShare[]): string {
  if (shares.length === 0) return '';
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(message('cardKind'), message('exportAttributions'), message('exportShare')),
    row('---', '---:', '---:'),
    ...shares.map(({ kind, attributions, share }) =>
      row(kindName(kind), figure(attributions), escapeMarkdown(percentage(share))),
    ),
  ].join('\n');
}

/** Who speaks or is mentioned, with the office. */
const roleOf = (name: string, holder: OfficeHolder | null) =>
  joined([name, holder === null ? '' : escapeMarkdown(officeInWords(holder))], ' · ');

function entryOf(text: string, { attribution, words }: Statement): string {
  const { channel, content, through } = words;
  const said = wordsOf(text, saidIn(text, attribution));
  const details = detailsInWords({ said, channel, quotation: attribution.quotation });
  const restsOn = through === '' ? '' : ` · ${message('popupThrough')} ${escapeMarkdown(through)}`;
  return `${escapeMarkdown(content)} — ${escapeMarkdown(details)}${restsOn}`;
}

/** An article's sourcing as Markdown. */
export function writeMarkdown(article: ExportedArticle, report: Report): string {
  const statements = statementsOf(article, report);
  const listOf = (entries: readonly { readonly index: number }[]) =>
    list(
      entries
        .flatMap(({ index }) => statements.slice(index, index + 1))
        .map((statement) => entryOf(article.text, statement)),
    );
  const speakerBlocks = ({ name, kind, officeHolder, statements: said }: Speaker) => [
    `### ${escapeMarkdown(name)}`,
    roleOf(kindName(kind), officeHolder),
    listOf(said),
  ];
  const mentioned = report.mentioned.map(({ name, ...holder }) =>
    roleOf(escapeMarkdown(name), holder),
  );
  const blocks = [
    ...headOf(article),
    figuresOf(report.counts),
    ...section('exportKinds', tableOf(report.shares)),
    ...section('popupSpeakersHeading', ...report.speakers.flatMap(speakerBlocks)),
    ...section('popupUnattributed', listOf(report.unattributed)),
    ...section('popupMentioned', list(mentioned)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
