import { describe, expect, it } from 'vitest';
import { lightnessOf, schemeRound } from '../../src/marks/page-scheme.ts';

describe('the lightness of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['color(srgb 1 1 1)', 1],
    ['oklch(0.2 0.1 240)', 0.2],
    ['lab(90 0 0)', 0.9],
  ])('of %s is %d', (colour, lightness) => {
    expect(lightnessOf(colour)).toBeCloseTo(lightness);
  });

  it.each(['rgba(0, 0, 0, 0)', 'color(srgb 0 0 0 / 0.1)', 'transparent', ''])(
    'of “%s” is unknown',
    (colour) => {
      expect(lightnessOf(colour)).toBeNull();
    },
  );
});

describe('the scheme round a text', () => {
  const schemeOf = (html: string) => {
    document.body.innerHTML = html;
    return schemeRound(document.querySelector('p'));
  };

  it('is dark on a dark background, however far out', () => {
    expect(schemeOf('<div style="background-color: rgb(18, 18, 18)"><p>Rain.</p></div>')).toBe(
      'dark',
    );
  });

  it('is light on a light panel of a dark page', () => {
    const panel = '<section style="background-color: rgb(255, 255, 255)"><p>Rain.</p></section>';
    expect(schemeOf(`<div style="background-color: rgb(0, 0, 0)">${panel}</div>`)).toBe('light');
  });

  it('is dark round light text where no background says otherwise', () => {
    expect(schemeOf('<p style="color: rgb(230, 230, 230)">Rain.</p>')).toBe('dark');
  });

  it('is light where nothing is known', () => {
    expect(schemeRound(null)).toBe('light');
  });
});
