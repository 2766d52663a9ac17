/** What stands on the button, or the link, that ends an appeal: short, and in the reader's own voice as often as not. */
import type { Cue } from '../types.ts';

const END = String.raw`\s*[!.→›»>]*$`;
const line = (source: string): RegExp => new RegExp(`^(?:${source})${END}`);

export const closingCalls: readonly Cue[] = [
  {
    says: 'call',
    pattern: line(
      String.raw`(?:click|tap|press) here(?: (?:to|for|and) .{3,50})?|(?:(?:yes|sure|ok|okay|of course)[,!.]? (?:why not|please|i(?:['’]ll| will|['’]m in|['’]d| want)\b.{0,24}|count me in|sign me up|let['’]s go|tell me more)|(?:yes|sure),? (?:from |just )?[$£€].{1,20}|sounds good|take me to (?:the|your) .{3,30})`,
    ),
  },
  {
    says: 'call',
    pattern: line(
      "(?:count|sign|add|put|let) me (?:in|up|on|down)(?: .{1,20})?|add (?:me|my name)|keep (?:me (?:posted|informed|updated|in the loop)|us going)|i(?:['’]m| am) in|me too|start mine|add yourself|choose (?:yours|your (?:list|plan|amount|level|newsletters?))|pick (?:yours|a plan|your .{2,20})|be (?:one|part) of (?:them|it|us)|join (?:us|them|in|up|free|.{2,20} (?:now|today))",
    ),
  },
  {
    says: 'call',
    kind: 'donation',
    pattern: line(
      String.raw`(?:(?:give|donate|contribute|chip in|pitch in|pledge)|(?:help|toss|throw|drop|spare|lend|support|back|fund|sustain|tip) (?:us|our|a|an|some|something|in|my|this|local|independent)\b)(?: (?:us|in|it|now|today|here|out|once|monthly|annually|a|an|the|your|my|our|this|what|some|something|anything|[$€£]?\d[\d.,]*|by|via|with|through|to|for|hand|bit|little|few|bucks|dollars|gift|donation|help|going|keep|work|mission|team|journalism|newsroom|reporting|story|page|paypal|card|stripe|patreon|you|can|want|like|local|independent|news)){0,7}`,
    ),
  },
  {
    says: 'call',
    kind: 'donation',
    pattern: line(
      String.raw`make (?:a|my|your|an) (?:[\w-]+ ){0,3}(?:gift|donation|contribution|pledge|difference|impact)(?: .{1,16})?|leave (?:us )?a (?:tip|gift)|buy (?:us|me|the \w+) a .{3,16}|(?:give|donate) (?:monthly|once|now)|become a (?:[\w+’'.-]+ ){0,4}(?:member|donor|supporter|friend|patron|sustainer|subscriber|insider|owner)|own (?:a|your) .{3,20}|become an? (?:owner|insider|advocate)`,
    ),
  },
  {
    says: 'call',
    kind: 'subscription',
    pattern: line(
      String.raw`(?:get|claim|grab|see|take|view|redeem|unlock|activate|compare|choose|explore) (?:this|the|my|your|our|all|a|an) (?:[\w-]+ ){0,2}(?:offer|deal|discount|plan|trial|rate|access|subscription|gift|newsletter)s?|claim .{3,20}|save (?:now|today|\d+ ?%)|(?:get|read) (?:full|unlimited|digital) access|start (?:your|my|a) (?:[\w-]+ ){0,2}(?:trial|subscription|membership|month)|get started|unlock|upgrade(?: (?:now|to .{3,16}))?|go (?:premium|ad-free)|try (?:it|us|now)(?: .{1,20})?|(?:start|read) (?:for )?free`,
    ),
  },
  {
    says: 'call',
    kind: 'newsletter',
    pattern: line(
      String.raw`sign (?:me )?up(?: (?:now|here|today|free|for free|to (?:the |our )?newsletter|to newsletters?))?|subscribe(?: (?:to (?:our |the )?(?:newsletters?|podcast)|now|here|free|for free|by e-?mail))?|get (?:the|our) (?:newsletter|e-?mails?|letter|app|briefing|alerts)|register(?: (?:me|now|here|free))?|join (?:the )?(?:list|newsletter|mailing list|now|free|\d.{2,20})|notify me|follow (?:us|now)`,
    ),
  },
];
