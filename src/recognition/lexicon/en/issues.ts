/** When a newsletter comes, how it is got, and what its form says of itself. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';

export const issues: readonly Cue[] = [
  {
    says: 'promise',
    kind: 'newsletter',
    pattern: new RegExp(
      `^(?:.{0,60}[,:–—|·•] ?)?(?:(?:once|twice|(?:two|three|four|five|six|seven) (?:times|days|mornings)) (?:a|each|every|per) (?:day|week|month)|(?:every|each) (?:other )?(?:weekday|morning|afternoon|evening|week|month|${DAY})(?: (?:morning|afternoon|evening))?|${DAY} (?:and|to|through) ${DAY}|sent (?:weekly|daily))[.!]?$`,
    ),
  },
  {
    says: 'call',
    kind: 'newsletter',
    pattern:
      /^(?:get|read|try|start|join|see) (?:the|our|my) (?:weekly|daily|newsletters?|briefing|digest|brief|letter|dispatch|bulletin|updates?|headlines|e-?mails?|next (?:one|issue|edition))[!.→›»]*$|^(?:keep me (?:posted|informed|updated)|let['’]s go|send it(?: over)?|i want it)[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern: /\b(?:like|want) to be notified\b|\blet us (?:write|e-?mail) (?:to )?you\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:get|read|receive) (?:the next (?:one|issue|edition)|it|them|this|more|our [\w-]+(?: [\w-]+)?) (?:sent |delivered )?(?:by|via|in|to|into) (?:your )?(?:e-?mail|in-?box)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:get|gets) our (?:[\w-]+ ){1,3}(?:dispatch|letter|newsletter|e-?mail|digest|briefing|investigations|stories|picks)\b|\bjoin (?:more than |over |the |our )?[\d,.]+(?:k|m)?\+? (?:\w+ ){0,2}(?:people|readers|subscribers|others|members|neighbou?rs|fans|listeners)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:an? excerpt|adapted|taken|originally|first (?:appeared|published|sent)) (?:from|in|to)\b[^.!?]{0,60}\bnewsletter\b|\b(?:once|twice|three times)-a-(?:day|week|month) (?:newsletter|e-?mail|letter)\b|\bthis (?:is|was) (?:today|this week)['’]s (?:edition|issue)\b/,
  },
  {
    says: 'smallPrint',
    pattern:
      /\b(?:message|msg) (?:and|&) data rates\b|\b(?:reply|text) stop\b|\bgoogle privacy policy\b|\bthis field is for validation\b|\bcontact me with\b|\breceive (?:e-?mails?|offers|messages) from\b|\bi (?:agree|consent|would like) to (?:receive|get)\b/,
  },
];
