/** Letters, text messages and notifications, however they are called. */
import type { Cue } from '../types.ts';

export const messages: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:have you|why not|you can) (?:sign(?:ed)?|join(?:ed)?|subscribed?)\b[^.!?]{0,10}\bour\b|\bput your name down\b|\bour (?:[\w-]+ ){0,2}newsletter,? [^.!?]{0,40}\b(?:arrives|lands|comes|goes) (?:out )?(?:every|each|after|on|in)\b/,
  },
  {
    says: 'call',
    pattern:
      /^(?:yes,? )?(?:send|give|sign|count|notify|tell|remind) (?:it to )?me\b[^.!?]{0,30}$|^get (?:it|(?:the )?(?:news|newsletters?|briefing|alerts|updates|latest))[!.→›»]*$|^(?:start|get|claim|create|activate|see) my (?:[\w-]+ ?){1,4}$|^(?:yes,? )?i(?:['’]d like| want) to [^.!?]{3,30}$/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /(?:^|[.!?:] )(?:get|receive|read|try|join) (?:[\w’'&-]+ ){0,6}(?:free|weekly|daily|monthly|morning|evening|fortnightly) (?:letter|dispatch|note|e-?mail|digest|guide|edition)s?\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:turn|switch) on (?:our |your |push |news |browser ){0,2}(?:notifications|alerts)\b|\bget notified\b|\b(?:be|told|know) (?:the )?first (?:to know|with)\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\btext ["“'‘]?\w{2,20}["”'’]? to [\d -]{5,} (?:to|and|for) [^.!?]{0,30}\b(?:our|us|news|headlines|alerts|updates|newsletter)\b/,
  },
  { says: 'control', pattern: /^(?:allow|block|enable|turn on|notify me|not right now)$/ },
];
