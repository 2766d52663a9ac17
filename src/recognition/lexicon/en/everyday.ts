/** What appeals say in a tone of every day, and in passing: who pays, what comes of it, where to put one's address. */
import type { Cue } from '../types.ts';
import { at } from './clause.ts';

export const everyday: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?;:,–—] ?)(?:be|become) one(?: of (?:them|us|those)| too| today)?[.!]?$|\b(?:might|could|can|may|would) (?:you )?(?:always |also )?(?:stand|buy|shout|treat) (?:me|us) (?:to )?(?:an?|your|one|the)\b|\b(?:put|include|remember|name) us in your will\b|\bdonate your (?:[\w-]+ )?(?:car|vehicle|boat)\b/,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\b(?:give|donate) (?:here|online|securely|now|today) (?:before|by|and we|to (?:help|keep|make)|or (?:by|text|call|at))\b|\badopt an? (?:[\w-]+ )?(?:beat|reporter|journalist|desk|newsroom|word)\b|\bpay what (?:you think|it['’]s|it is|they|feels)\b|\b(?:send|spare|throw|lob) (?:us|me) (?:that|one|five|ten|twenty|a (?:tenner|fiver|few))\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:paid for|funded|supported|kept (?:going|alive|free)) by (?:the )?(?:friends of|people who)\b|\b(?:reader|member|listener|viewer|community|individual) (?:support|giving|donations|contributions)\b[^.!?]{0,20}\b(?:is|are|makes? up|pays?|accounts?|covers?|keeps?)\b|\bsupport for (?:this|our) (?:station|newsroom|programme?|podcast|paper|site|work)\b|\bof (?:our|what we spend|the money we spend)\b[^.!?]{0,20}\bcomes? from\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:reporting|journalism|stories|coverage|investigations?)\b[^.!?]{0,15}\b(?:has|have|makes?|drives?|gets?) (?:an? )?(?:real |concrete |lasting )?(?:impacts?|results|things changed)\b|\b(?:independent|possible|free|here|alive|open) (?:only )?(?:because of|thanks to) (?:you|readers|our)\b|\b(?:nobody|no ?one) (?:owns us|tells us|pays us|funds us|else pays)\b|\b(?:making|producing|reporting) it (?:is(?:n['’]t| not)|costs|takes)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bgifts? from\b[^.!?]{0,30}\b(?:exempt|deductible)\b|\bsection 80g\b|\b(?:eligible for|with|add) gift aid\b|\b(?:is|are) (?:run|owned|published) by an? (?:charitable |non-?profit |community |independent )?(?:trust|charity|foundation|co-?op(?:erative)?)\b|\bwhat you spend (?:goes|pays|helps)\b|\b(?:mug|tote|t-?shirt|purchase|order)s?\b[^.!?]{0,20}\b(?:pays? for|goes to|supports?|funds?) (?:our|the|an?|inde)/,
  },
  {
    says: 'call',
    kind: 'donation',
    pattern:
      /^(?:(?:invest in|back|bet on|believe in|stick with|get behind|sponsor|tip) (?:us|an? (?:reporter|journalist|story|beat)|the (?:author|writer|team|newsroom|reporters?))|(?:support|protect|defend|fund) (?:[\w-]+ )?(?:freedom|rights|liberties|truth|facts|democracy))[!.→›»]*$/,
  },
  {
    says: 'call',
    kind: 'newsletter',
    pattern:
      /^(?:sign (?:me )?up|subscribe|join) (?:with (?:one|a|1) (?:click|tap)|in (?:seconds|\d+ seconds|one click|a (?:click|second|minute|tap))|for (?:e-?mails?|it|more|updates|alerts)|and (?:read|get|save) .{2,20})[!.→›»]*$/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(
      String.raw`(?:put|pop|leave|drop|type|enter) (?:in )?your (?:e-?mail(?: address)?|address) (?:in )?(?:here|below|in (?:the|this) (?:box|form)|and we)\b`,
    ),
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\bour (?:[\w’'&-]+ ){0,4}(?:newsletters?|briefing|e-?mail) (?:explains?|rounds? up|brings?|tells?|covers?|has|keeps?|gathers?|collects?|sums? up|digs?|follows?|sorts?|lands|goes out)\b|^(?:the |a )?(?:[\w’'-]+ ){0,3}newsletter (?:for|about|on|that)\b|^one (?:e-?mail|letter|newsletter)\b|\b(?:alerts|notifications|breaking news|headlines) (?:on|to|for) your (?:phone|mobile|lock ?screen|device)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /^(?:three|five|seven|ten|\d+) (?:things|stories|links|minutes|reads|numbers)\b[^.!?]{0,40}\b(?:every|each|by|at|before) (?:\w+day|morning|evening|\d|breakfast|coffee|lunch|work)\b|^(?:written|sent|edited|curated|put together) by [^.!?]{3,50}[.,] (?:it['’]s )?free\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    ...at(String.raw`join \d[\d,.]*k? (?:[\w-]+ ){1,3}who\b`),
  },
  {
    says: 'call',
    kind: 'subscription',
    pattern:
      /^(?:(?:get|buy|order|try|gift|give) (?:the|this|our|a|an) (?:(?:print|current|latest|new|digital|sunday|weekend) ){0,2}(?:magazine|newspaper|paper|issue|edition|e-?paper)|unlock (?:this|the|every|all)\b[^.!?]{3,30}|(?:order|buy) (?:in )?print)(?:\W.{0,14})?$/,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:\d+|two|four|six|eight|ten|eleven|twelve) (?:print )?issues (?:a|per|each) year\b|[$€£₹] ?\d[\d,.]* (?:an|per) (?:issue|copy)\b/,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:think about|how about|consider) (?:going (?:paid|premium)|upgrading|paying for|subscribing)\b|\byou can (?:buy|order|pick up) (?:the|this|our|an?) (?:[\w-]+ ){0,2}(?:issue|magazine|edition|paper)\b/,
  },
  {
    says: 'reason',
    kind: 'subscription',
    pattern:
      /\b(?:charge|expense|claim) (?:this|it|your subscription|the (?:cost|newsletter|subscription))\b[^.!?]{0,30}\b(?:budget|employer|company|work|tax)\b|\be-?mail (?:to|for) (?:send (?:to )?)?your (?:manager|boss)\b/,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /\bapps?\b[^!?]{0,60}[.!?] ?(?:please )?(?:download|get|try|find) it\b|\b(?:find|get|download) it (?:here )?(?:for|on) (?:iphone|ios|android|your phone)\b/,
  },
  {
    says: 'opener',
    pattern: /^(?:enjoyed|liked|loved) (?:this|that|it)\b[^.!?]{0,30}\?/,
  },
];
