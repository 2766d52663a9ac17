import { describe, expect, it } from 'vitest';
import { exportAs } from '../../src/exports/index.ts';
import { moment } from '../../src/numbers.ts';
import { ferry, saying } from './article.ts';

const markdownOf = (article: typeof ferry) => exportAs('markdown', article).text;

describe('an article as Markdown', () => {
  it('is a file to be read', () => {
    expect(exportAs('markdown', ferry)).toEqual({
      name: 'says-who-ferry-to-run-on-sundays.md',
      type: 'text/markdown',
      text: `# Ferry to run on Sundays

[The Island Courier](<https://courier.example/ferry>) · read by Says Who 0.1.0, ${moment(ferry.readAt)}

> A program found these statements, and may be wrong: check each against the article. It lists what it holds to be at least 40% likely, and says whom the article attributes something to, not whether that is true.

- 4 attributions
- 2 speakers
- 1 direct quotation
- 34% of the text is attributed
- 25% of attributions rest on anonymous sources

## Kinds of source

| Kind of source | Attributions | Share |
| --- | ---: | ---: |
| Official | 2 | 50% |
| Media | 1 | 25% |
| Unattributed | 1 | 25% |

## Who speaks

### Ines Tolva

Official · mayor of the islands

- The ferry will run on Sundays — said · paraphrased
- “I shall be aboard 🚢,” — told the Courier · direct quotation

### The Courier

Media

- fares will rise — reported · paraphrased · resting on a person familiar with the plan

## Said by nobody in particular

- unsafe — reportedly · paraphrased

## Officials only mentioned

- Per Lindqvist · minister of works (former)
`,
    });
  });

  it('has whole statements where the view shortens them', () => {
    const long = `It was ${'very '.repeat(300)}late.`;
    expect(markdownOf(saying(long))).toContain(`- ${long} — said`);
  });

  it('leaves out the lists that would be empty', () => {
    const nobody = { ...ferry, analysis: { attributions: [], officials: [], people: [] } };
    expect(markdownOf(nobody)).not.toContain('##');
    expect(markdownOf(nobody)).toContain('- 0 attributions');
  });

  it('names the site where the page names no outlet', () => {
    expect(markdownOf({ ...ferry, outlet: '' })).toContain(
      '[courier.example](<https://courier.example/ferry>)',
    );
  });

  it('begins no citation with a share', () => {
    const content = 'a'.repeat(1_000);
    expect(markdownOf(saying(content, 'A'))).toContain('- \\> 99% of the text is attributed');
  });

  it('takes no markup from the page, wherever it stands', () => {
    const article = saying('<img src=x onerror=alert(1)>', '[Eve](javascript:alert(1))');
    const text = markdownOf({ ...article, title: '# <script>', outlet: '](https://evil.example)' });
    expect(text).toContain('# \\# \\<script\\>\n');
    expect(text).toContain('[\\](https\\://evil.example)](<https://courier.example/ferry>)');
    expect(text).toContain('### \\[Eve\\](javascript:alert(1))');
    expect(text).toContain('- \\<img src=x onerror=alert(1)\\> — said');
  });

  it('lets no address out of its brackets', () => {
    const address = 'https://courier.example/a>b\\ c';
    expect(markdownOf({ ...ferry, address })).toContain('(<https://courier.example/a%3Eb%5C%20c>)');
  });
});
