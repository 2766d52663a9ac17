/** Whether a place in the page is dark or light; the reader's system may say otherwise. */
import { get } from '../dom.ts';

const MIDDLE_LIGHTNESS = 0.5;
/** Backgrounds that let more than this through show what is behind them. */
const LEAST_ALPHA = 0.5;

/** The lightest a component gets in the notations that begin with a lightness. */
const lightnessScale: Readonly<Record<string, number>> = { lab: 100, lch: 100, oklab: 1, oklch: 1 };

/**
 * How light a colour is, from 0 to 1, or null where it is (nearly) transparent or cannot be read.
 *
 * @param colour a computed value: `rgb(…)`, `rgba(…)`, `color(srgb …)`, `lab(…)`, `oklch(…)` …
 */
export function lightnessOf(colour: string): number | null {
  const [, notation = '', list = ''] = /^(\w+)\((.*)\)$/.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = (list.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (notation === '' || alpha < LEAST_ALPHA) return null;
  const scale = lightnessScale[notation];
  if (scale !== undefined) return red / scale;
  const brightest = notation === 'color' ? 1 : 255;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / brightest;
}

/** The background that an element's text stands on, or, where none is set, against which its text is set off. */
export function schemeRound(start: Element | null): 'light' | 'dark' {
  for (let element = start; element; element = get(element, 'parentElement')) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    // Nothing is known of a picture, `url(…)` or `…gradient(…)`, but that the text on it can be read.
    if (backgroundImage.includes('(')) break;
    const lightness = lightnessOf(backgroundColor);
    if (lightness !== null) return lightness < MIDDLE_LIGHTNESS ? 'dark' : 'light';
  }
  const text = start && lightnessOf(getComputedStyle(start).color);
  return text !== null && text > MIDDLE_LIGHTNESS ? 'dark' : 'light';
}
