/** Walls before the rest of a text, as they put it: whom it is for, what has run out, what has to be done to read on, and money or being watched. */
import type { Cue } from '../types.ts';

const TEXT =
  '(?:article|story|content|post|piece|essay|column|issue|episode|page|report|interview|recipe|text|video)';
const PAYING =
  '(?:(?:our|paying|paid|full|digital|premium|registered|annual) ){0,3}(?:subscribers?|members?|supporters|patrons)';

export const walls: readonly Cue[] = [
  {
    says: 'wall',
    kind: 'subscription',
    // A choice between money and being watched.
    pattern:
      /\baccept and (?:continue|close)\b|\breject and (?:pay|subscribe)\b|\bcontinue (?:reading )?with (?:ads|adverts|advertising)\b/,
  },
  {
    says: 'wall',
    pattern:
      /\bto (?:view|read|see|access|unlock|get) (?:(?:the |this )?(?:full|rest|whole|entire|complete) (?:of )?(?:this |the )?|this )(?:story|article|content)\b|\b(?:sign|log) ?in or (?:create|register|sign up)\b|\breserved for (?:our )?(?:subscribers|members)\b/,
  },
  {
    says: 'wall',
    pattern:
      /\bto (?:continue|keep|finish) reading\b|\b(?:continue|keep) reading (?:with|for|by)\b|\bthis (?:article|story|content|post|piece|essay|column|issue|episode|page) is (?:only |exclusively )?(?:for|available to) (?:paying |our )?(?:subscribers|members|registered)\b|\b(?:to|and) (?:unlock|read) (?:this(?! (?:magazine|newsletter|paper|newspaper|site|website|blog))|the (?:full|rest)\b(?! archives?))/,
  },
  {
    says: 'wall',
    pattern: new RegExp(
      String.raw`\b${TEXT} is (?:only |exclusively |reserved |open only )?(?:for|to|available (?:only )?to|reserved for) ${PAYING}\b|\b${TEXT} (?:goes on|continues) (?:below |here )?for ${PAYING}\b|\b(?:only|just) ${PAYING} can (?:read|see|view|access|open|continue)\b|\b${PAYING} (?:can )?(?:read on|continue reading)\b|\bfor ${PAYING} only\b`,
    ),
  },
  {
    says: 'wall',
    pattern: new RegExp(
      String.raw`\b(?:rest|remainder) of (?:this|the|our) ${TEXT}\b|^(?:unlock|finish) (?:this|the (?:full|whole|entire)) ${TEXT}\b|^want to read (?:the rest|on|it all)\b|^(?:keep|continue) reading(?: this ${TEXT})?[.:!]?$`,
    ),
  },
  {
    says: 'wall',
    pattern:
      /^(?:(?:subscriber|member|premium)s?[- ](?:exclusive|only)(?: (?:article|story|content))?|exclusive (?:to|for) (?:our )?(?:subscribers|members)|for (?:subscribers|members)(?: only)?)[.!]?$/,
  },
  {
    says: 'wall',
    pattern:
      /\b(?:need|requires?|must have) (?:an? )?(?:\w+ )?(?:subscription|membership|account|log-?in) (?:to|for) (?:read|view|access|see|open|continue|go on|this|the rest)\b|\b(?:sign up|register|subscribe|log ?in|join)(?: (?:now|today|free|for free))? to (?:read on|go on)\b|\b(?:log|sign) ?in or (?:subscribe|join)\b/,
  },
  {
    says: 'wall',
    pattern:
      /\byou(?:['’]ve| have) (?:just )?(?:read|used|reached|hit|had|seen|viewed) (?:up )?(?:(?:your|the) (?:last|final)|(?:your|the) (?:[\w-]+ ){0,3}limit|all (?:of )?your)\b|\b(?:run )?out of free (?:articles|stories|reads|views)\b|\bno (?:more )?free (?:articles|stories|reads) (?:left|remaining)\b|\b(?:preview|excerpt) (?:has )?end(?:s|ed)\b/,
  },
];
