/** Figures and moments as the reader writes them. */
import { language, message, monthInWords } from './strings.ts';

const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language(), options);

/** A whole number. */
export function figure(value: number): string {
  return format({}).format(value);
}

/** A share between 0 and 1 in per cent; never `0 %` or `100 %` where it is a little more or less. */
export function percentage(share: number): string {
  const percent = format({ style: 'percent', maximumFractionDigits: 0 });
  if (share > 0 && share < 0.01) return message('popupLessThan', percent.format(0.01));
  if (share > 0.99 && share < 1) return message('popupMoreThan', percent.format(0.99));
  return percent.format(share);
}

/** A moment, the same for readers everywhere: `29 November 2026, 18:30 UTC`. */
export function moment(milliseconds: number): string {
  const [date = '', time = ''] = new Date(milliseconds).toISOString().split('T');
  const day = figure(Number(date.slice(8)));
  return message('moment', day, monthInWords(date.slice(0, 7)), time.slice(0, 5));
}
