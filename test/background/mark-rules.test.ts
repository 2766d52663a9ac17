import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markRules } from '../../src/background/mark-rules.ts';
import { byKind, kinds } from '../../src/kinds.ts';
import { type KindLook, palette } from '../../src/palette.ts';

const marksCss = readFileSync('src/marks/marks.css', 'utf8');
const own: KindLook = { colour: '#123456', underline: 'wavy', thickness: 'thick' };

/** The declarations of a highlight in one part of a style sheet, in order; a later one counts. */
function declared(css: string, name: string): Readonly<Record<string, string>> {
  const flat = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s+/g, ' ');
  const rules = [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.includes(`::highlight(says-who-${name})`),
  );
  const declarations = rules.flatMap(([, , body = '']) => body.split(';'));
  return Object.fromEntries(
    declarations
      .map((one) => one.split(':').map((part) => part.trim()))
      .filter(([property]) => property !== ''),
  );
}

/** The part for all screens, and the one for forced colours. */
function partsOf(css: string): { readonly all: string; readonly forced: string } {
  const [all = '', forced = ''] = css.split(/@media screen and \(forced-colors: ?active\)/);
  return { all, forced };
}

describe('the rules for marks in looks of the reader’s own', () => {
  it('are none where every kind looks as the palette has it', () => {
    expect(markRules(palette)).toBe('');
  });

  it('are those of the kinds that look otherwise, and no others', () => {
    const rules = markRules({ ...palette, person: own });
    expect(declared(partsOf(rules).all, 'person')).toEqual({
      'text-decoration': 'underline wavy max(3px, 0.18em) #123456',
    });
    expect(declared(partsOf(rules).all, 'person-content')).toEqual({
      'background-color': '#12345626',
    });
    expect(kinds.filter((kind) => rules.includes(`says-who-${kind})`))).toEqual(['person']);
    expect(rules).not.toContain('says-who-name');
  });

  it('draw the line over officials’ names in the colour of officials', () => {
    const { all } = partsOf(markRules({ ...palette, official: own }));
    const before = declared(partsOf(marksCss).all, 'name')['text-decoration'];
    expect(declared(all, 'name')['text-decoration']).toBe(
      before?.replace(palette.official.colour, own.colour),
    );
  });

  it.each(kinds)(
    'say of %s what the style sheet of the marks says, where the look is the same',
    (kind) => {
      // Every kind is given the look of another, which that style sheet has rules for.
      const { all, forced } = partsOf(markRules(byKind(() => palette[kind])));
      const sheet = partsOf(marksCss);
      const other = kind === 'person' ? 'media' : 'person';
      const { 'text-underline-offset': _, ...line } = declared(sheet.all, kind);
      expect(declared(all, other)).toEqual(line);
      expect(declared(all, `${other}-content`)).toEqual(declared(sheet.all, `${kind}-content`));
      expect(declared(forced, other)).toEqual(declared(sheet.forced, kind));
    },
  );

  it('leave the colours to the system where they are forced', () => {
    const { forced } = partsOf(markRules(byKind(() => own)));
    expect(forced).not.toContain(own.colour);
    for (const kind of kinds) {
      expect(declared(forced, kind)['text-decoration-color']).toBe('CanvasText');
    }
    expect(declared(forced, 'name')).toEqual({ 'text-decoration-color': 'CanvasText' });
  });

  it('paint nothing on paper', () => {
    const outside = markRules(byKind(() => own)).replaceAll(
      /@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g,
      '',
    );
    expect(outside).toBe('');
  });
});
