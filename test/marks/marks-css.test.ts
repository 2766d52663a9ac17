import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  currentHighlight,
  flashHighlight,
  highlightsOfKind,
  nameHighlight,
  priorityOf,
} from '../../src/marks/highlight-names.ts';
import { palette } from '../../src/palette.ts';

const css = readFileSync('src/marks/marks.css', 'utf8');
const lengths = { thick: 'max(3px, 0.18em)', thin: 'max(1px, 0.06em)' };

/** The declarations of the first rule for a highlight alone. */
const ruleOf = (name: string) =>
  css.split(`::highlight(${name}) {`)[1]?.split('}')[0]?.replaceAll(/\s+/g, ' ') ?? '';

describe('the style sheet of the marks', () => {
  it.each(Object.entries(palette))('draws %s as the palette says', (kind, look) => {
    expect(ruleOf(`says-who-${kind}`)).toContain(
      `text-decoration: underline ${look.underline} ${lengths[look.thickness]} ${look.colour};`,
    );
    expect(ruleOf(`says-who-${kind}-content`)).toContain(`background-color: ${look.colour}`);
  });

  it('has a rule for every highlight', () => {
    const kinds = Object.values(highlightsOfKind).flatMap(({ source, content }) => [
      source,
      content,
    ]);
    for (const { name } of [...kinds, nameHighlight, currentHighlight, flashHighlight]) {
      expect(ruleOf(name)).not.toBe('');
    }
  });

  it('keeps every line of a source clear of the underline that a link has of itself', () => {
    const offset = /text-underline-offset: ([\d.]+)em;/g;
    const plain = css.slice(0, css.indexOf('(forced-colors: active)'));
    const [rule = ''] = plain.split('}').filter((rules) => rules.includes('underline-offset'));
    for (const { source } of Object.values(highlightsOfKind))
      expect(rule).toContain(`::highlight(${source.name})`);
    const offsets = [...plain.matchAll(offset)].map(([, length]) => Number(length));
    expect(offsets).toEqual([expect.any(Number)]);
    // Browsers put theirs, of a fifteenth of the letters' size, a tenth below the line.
    expect(offsets[0]).toBeGreaterThan(0.2);
  });

  it('keeps the lines of a name clear of those of a source', () => {
    expect(ruleOf('says-who-name')).toContain('overline');
  });

  it('keeps the line of an official to be told from the edge of the colours that Chromium forces', () => {
    const forced = css.slice(css.indexOf('(forced-colors: active)'));
    expect(forced).toMatch(/::highlight\(says-who-official\) \{\s*text-underline-offset: 0;/);
  });

  it('paints nothing on paper', () => {
    expect(css.match(/@media [^{]+/g)?.map((query) => query.trim())).toEqual([
      '@media screen',
      '@media screen and (forced-colors: active)',
    ]);
  });
});

describe('the layers', () => {
  it('put a source over a name over a content', () => {
    expect(priorityOf('source')).toBeGreaterThan(priorityOf('name'));
    expect(priorityOf('name')).toBeGreaterThan(priorityOf('content'));
  });
});
