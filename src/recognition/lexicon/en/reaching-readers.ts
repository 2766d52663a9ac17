/** Letters, apps and networks: where an outlet wants to reach its readers. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

const LETTER =
  '(?:newsletters?|e-?mails?|e-?mail (?:list|edition|update|digest|alert)s?|mailing list|letters?|digest|briefings?|bulletins?|round-?ups?|dispatch(?:es)?|headlines|updates|alerts|recap|edition)';
const NETWORK = String.raw`(?:facebook|twitter|instagram|youtube|telegram|whats ?app|linkedin|tiktok|threads|bluesky|mastodon|flipboard|google news|viber|signal|discord|reddit|x)\b`;

export const reachingReaders: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:get|have|let|put|want|receive|find|bring|send|read|wake up to|start your (?:day|morning|week) with)\b[^.!?]{0,80}\b(?:in|into|to|at|straight to|by) (?:your|my) (?:e-?mail|in-?box|mailbox)\b|\b(?:lands?|hits?|arriv(?:es?|ing)|drops?|comes?|goes|delivered|dropped|landing) (?:straight |right |directly )?(?:in|into|to|your)(?: your)? (?:e-?mail|in-?box|mailbox)\b|\bfilling (?:[\w’'-]+ ){0,3}in-?box\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:leave|drop|enter|add|share|give us|pop in|type in|tell us) (?:us )?your (?:e-?mail|address|name|details|in-?box)\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:subscribe|sign(?:ing)? (?:up|on)|register|opt in) (?:[\w’'&:+-]+ ){0,9}${LETTER}\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:get|choose|join|pick|try|read|receive|grab) (?:(?:the|our|my|your|a|an|this|all) )(?:[\w’'&:+-]+ ){0,6}(?:newsletters?|e-?mail(?: list| digest| update| edition)?s?|mailing list|e-?mail lists|briefing|top stories)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\bwe(?:['’]ll| will) (?:send|e-?mail|let|bring|deliver|notify|alert|tell|keep|drop|round up|text|write to) you\b|\b(?:you(?:['’]ll| will) (?:get|receive|hear) (?:from us|first|the latest|[^.!?]{0,30}\b(?:every|each|weekly|daily))|hear from us)\b|\b(?:three|two|five|six|four) mornings (?:a|per) week\b|\bthe day (?:they(?:['’]re| are)|it(?:['’]s| is)) (?:posted|published|out)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\bby e-?mail[.!]?$|\bfree,? (?:every (?:day|week|morning|weekday|month|\w+day)|each (?:day|week|morning)|by e-?mail|in your)\b|\b(?:delivered|arrives|sent) (?:every |each )?(?:weekdays|mornings|daily|weekly|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\b|\b(?:hand-?picked|curated|selected|chosen|rounded up) (?:and \w+ )?by (?:our|the|[\w’']+) (?:editors?|journalists?|team|newsroom|reporters?)\b|\bunsubscribe (?:at )?any ?time\b|\bfrom our editors\b/,
  },
  {
    says: 'opener',
    kind: 'newsletter',
    pattern:
      /^(?:(?:don['’]t|never|not) (?:want to )?miss (?:a|an|any|another|our|the|out|this|what)\b|stay (?:informed|connected|in (?:the loop|touch|the know)|ahead|on top|up[- ]to[- ](?:date|speed)|tuned)\b|keep up (?:with|to date)\b|catch up (?:on|with)\b|(?:get|be) (?:in the know|ahead of)\b|start your (?:day|morning|week)\b|make sense of\b|(?:want|love|like|enjoy|hungry for|craving|looking for) (?:more )?(?:[\w’'-]+ ){0,4}(?:like this|more|stories|news)\b)/,
  },
  {
    says: 'opener',
    kind: 'newsletter',
    pattern:
      /\b(?:if )?(?:some(?:body|one)|a friend|a colleague)(?: who \w+ \w+)? (?:sent|forwarded|shared|passed)(?: (?:you|this|it|on|to|along))+|\b(?:was|been) forwarded (?:this|to you|by)\b|\bget your own(?: copy)?\b|\b(?:first )?(?:appeared|published|sent|ran) in (?:our|my) (?:[\w-]+ ){0,3}(?:e-?mail|newsletter)\b|\breading this (?:online|on the web|in a browser)\b/,
  },
  {
    says: 'ask',
    kind: 'app',
    ...at(
      String.raw`(?:download|get|install|try|grab|open|use|read|watch|listen|see|find)\b(?: [\w’'&.,+:-]+){0,8} (?:in|on|with|via|through|from|using|to) (?:our|your) (?:[\w’'&.+-]+ ){0,3}(?:app|home screen)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'app',
    pattern:
      /\bfor (?:iphone|ios|apple|android)(?: (?:or|and|&) (?:iphone|ios|apple|android))?\b|\bour [\w-]+ app\b|\b(?:faster|better|easier|quicker|best) (?:in|on|with) (?:the|our) app\b|\bpush (?:alerts|notifications)\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern: new RegExp(
      String.raw`(?:^|[.!?:,–—|•>(] ?|\b(?:and|please|also) )(?:follow|join|subscribe to|like) (?!(?:him|her|them|the (?:advice|rules|instructions))\b)(?:[\w’'@.&-]+ ){1,8}(?:on|via|in) (?:our )?${NETWORK}|\b(?:our|the [\w’' ]{2,30}) (?:${NETWORK})(?:[^.!?]{0,20})? (?:channel|group|community|page|chat)\b|\blike (?:us|our page)\b|\bwe(?:['’]re| are) (?:now |also )?on (?:facebook|instagram|bluesky|threads|mastodon|tiktok|whatsapp|telegram|youtube|linkedin)\b|\bjoin our (?:[\w-]+ ){0,2}(?:discord|slack|whatsapp|telegram|facebook)\b|\bturn on (?:our )?notifications\b`,
    ),
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?:^|[.!?:–—(] ?)follow (?:us|our|along)\b|\bclap(?:s|ping)?\b[^.!?]{0,30}\b(?:follow|button|story|writer|times)\b|\b(?:subscribe|subscribing) to (?:our|the|my) (?:[\w’'&-]+ ){0,3}(?:channel|podcast|feed)s?\b/,
  },
];
