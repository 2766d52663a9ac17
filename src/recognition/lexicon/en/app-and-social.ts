/** Apps and social media. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

/** Apps as they are offered on every page of a site. */
const offeredApps: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'app',
    ...at(
      String.raw`(?:download|get|install|try) (?:it|ours|yours)\b[^.!?]{0,20}\b(?:for (?:iphone|ios|android)|(?:from|on|in) (?:the )?(?:app store|google play|play store))`,
    ),
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^[^.!?]{0,30}\b(?:faster|quicker|easier|better|smoother|more) (?:in|on|with) (?:the|our) (?:[\w’'&]+ ){0,2}app\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /^(?:do you )?(?:want|like|need) (?:(?:news|breaking|live|storm|local|more|the|our|these|an?) ){0,2}(?:alerts?|updates?|headlines|notifications)\b[^.!?]{0,40}\?/,
  },
];

export const app: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /\bour (?:[\w-]+ ){0,2}app (?:has|is|gives|brings|sends|lets)\b|\btap (?:here )?to (?:install|download)\b/,
  },
  {
    says: 'ask',
    kind: 'app',
    ...at(
      String.raw`(?:click here to )?(?:download|get|install|try|use)\b(?: (?:our|the|your|free|[\w’']+)){1,6} apps?\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'app',
    pattern: /\b(?:with|on|via|through) (?:our|the) (?:[\w’']+ ){0,4}app\b[^.!?]{0,30}[.!]?$/,
  },
  {
    says: 'ask',
    kind: 'app',
    ...at(
      String.raw`(?:read|get|follow|watch|listen|find|open|see|stay)\b[^.!?]{0,50}\b(?:in|on|with|via|through) our (?:[\w’'&]+ ){0,4}app\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^(?:read|get|follow|watch|listen|open|see|stay)\b[^.!?]{0,50}\b(?:in|on|with|via|through) the (?:[\w’'&]+ ){0,4}app\b/,
  },
  {
    says: 'promise',
    kind: 'app',
    pattern: /\b(?:app store|google play)\b|\bios (?:and|&|or) android\b/,
  },
  ...offeredApps,
  {
    says: 'call',
    kind: 'app',
    pattern:
      /^(?:open|view|read|continue|use|get)(?: (?:it|this|more))?(?: (?:in|on))?(?: (?:the|our))? app[!.→›»]*$/,
  },
];

const networks = String.raw`(?:facebook|twitter|instagram|youtube|telegram|whats ?app|linkedin|tiktok|threads|bluesky|mastodon|flipboard|google(?: news)?|apple news|viber|signal|discord|reddit|x)\b`;
export const social: readonly Cue[] = [
  {
    says: 'call',
    kind: 'social',
    heedsCapitals: true,
    pattern: /^follow (?:us|the (?:[A-Z][\w’'-]+ ?){1,4})[!.:→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: new RegExp(String.raw`\bon our (?:[\w-]+ )?${networks}|\bgive us a (?:follow|like)\b`),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:follow|like|join|subscribe to) (?!(?:him|her|them)\b)(?:[^.!?]|\.\w){2,60}\bon (?:our )?${networks}`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:(?:find|join|connect with|add) (?:us|our)|(?:follow|like|keep up with|stay connected with) (?!(?:him|her|them)\b)[\w’'@-]+)\b[^.!?]{0,60}\b${networks}`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:join|follow) (?:our|us|the)\b[^.!?]{0,60}\b(?:community|channel|group|page)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(
      String.raw`(?:(?:follow|join|find|connect with) us\b[\s:–-]*(?:on )?${networks}|(?:join|get|follow|receive|subscribe to)\b[^.!?]{0,40}\b${networks} (?:channel|group|alerts|updates|page|community))`,
    ),
  },
  {
    says: 'call',
    kind: 'social',
    ...at(
      String.raw`(?:follow (?:us|me|along|the author)\b|(?:message|text|reach|write to|send us a message) (?:us )?on ${networks}|(?:hold down|hit|smash|tap|clap)\b[^.!?]{0,30}\b(?:clap|like|subscribe|follow|bell|story)\b)`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: new RegExp(
      String.raw`(?:^|[.!?—–|•] ?)(?:find|follow|visit|see|check out|have a look at) (?!(?:him|her|them)\b)[\w.’'@ -]{2,40} on (?:our )?${networks}`,
    ),
  },
  { says: 'ask', kind: 'social', pattern: /\b(?:t\.me|wa\.me|whatsapp\.com)\/\w/ },
  {
    says: 'ask',
    ...at(
      `(?:tap|click|press|go) (?:on )?(?:here|below|(?:this|the) link) (?:to|and|for) (?:get|join|follow|subscribe|sign|receive|support|donate|download)`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    ...at(String.raw`(?:choose|add|make|set|select|pick)\b[^.!?]{2,60}\bpreferred source\b`),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: new RegExp(
      String.raw`\b(?:(?:we are|we['’]re) (?:now |also )?|(?:is|are) (?:now|also) |(?:latest|breaking|top)\b[^.!?]{0,40}\b)on ${networks}(?:[.!]|$)`,
    ),
  },
  {
    says: 'promise',
    kind: 'social',
    pattern:
      /\b(?:latest|breaking|top)\b[^.!?]{0,40}\b(?:news|stories|updates|headlines)\b[^.!?]{0,40}\bto your (?:messages|phone)\b/,
  },
  {
    says: 'call',
    kind: 'social',
    pattern: new RegExp(
      `^(?:subscribe|listen|watch|follow|join|like|read|find)(?: us| me| now| free)? (?:on|via) ${networks}[!.→›»]*$`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /\b(?:press|hit|tap|smash|click|turn on) the (?:(?:notification|little|red) )?bell\b(?! tower)/,
  },
];
