/** What appeals of every kind say. */
import type { Cue } from '../types.ts';

export const anyKind: readonly Cue[] = [
  {
    says: 'opener',
    pattern:
      /^(?:a|an? \w+) (?:(?:special|personal|important|short|quick) )?(?:message|note|word|appeal|request) (?:from|to) .{2,60}$/,
  },
  {
    says: 'opener',
    pattern: /^dear (?:reader|readers|friends?|subscriber|supporter)s?\b[\s,:!]*$/,
  },
  {
    says: 'opener',
    pattern:
      /^(?:before you go|while you(?:['’]re| are) here|never miss (?:a|an|another|out)\b|don['’]t miss (?:a|an|out|the latest)\b|stay (?:informed|connected|up[- ]to[- ]date|in the (?:know|loop)|ahead)\b|we(?:['’]ve| have) a favou?r to ask|want (?:more|to (?:read|stay|support|block))\b)/,
  },
  {
    says: 'opener',
    pattern:
      /^(?:(?:did you |are you )?(?:enjoy(?:ed|ing)?|lik(?:e|ed|ing)|lov(?:ed?|ing)) (?:reading )?(?:this|what you|[’'\w]+)\b|found this (?:article|story|helpful|useful)\b)[^.!?]{0,40}[?!]$/,
  },
  {
    says: 'opener',
    pattern:
      /^you(?:['’]ve| have) (?:read|used|viewed|seen|enjoyed) (?:\S+ ){1,5}free (?:stories|articles|pieces|reads)\b/,
  },
  {
    says: 'promise',
    pattern:
      /\b(?:never|don['’]t) miss (?:a|an|out|the latest|another)\b|\bstay (?:informed|up[- ]to[- ]date|in the loop)\b|\b(?:the (?:best|latest|top)|your|most important) (?:of )?[^.!?]{0,60}\b(?:every|each) (?:week|day|morning|evening|sunday|monday|friday)\b/,
  },
  {
    says: 'thanks',
    pattern:
      /\bthank(?:s| you)(?: so much)? for (?:your (?:support|interest)|standing|reading|subscribing|signing|supporting|being)\b/,
  },
  {
    says: 'wayOut',
    pattern:
      /^(?:(?:no|not),? thanks?(?: you)?(?:,? close)?|(?:please )?remind me(?: later| in .{1,30})?|maybe later|not (?:now|today|ready)\b.{0,30}|i(?:['’]m| am) not (?:interested|ready)\b.{0,30}|i already (?:do|have|support|subscribe|donate|give)\b.{0,30}|(?:ask|remind) me (?:later|tomorrow|again)|no,? maybe later|dismiss|skip|hide this(?: message)?|you can (?:unsubscribe|cancel|opt out)\b.*)[.!?×]*$/,
  },
  {
    says: 'control',
    pattern:
      /^(?:continue|subscribed|submit|go|yes(?: please)?|no|close|×|✕|x|once|single|one[- ]time|monthly|annual(?:ly)?|yearly|other(?: amount)?|(?:first |last |full )?name|preview|learn more|more info(?:rmation)?|find out more|click here(?: to (?:register|sign ?up))?|enter now|download(?: now)?|more newsletters|see all newsletters|explore all newsletters|show me|privacy (?:policy|notice|statement)|(?:see )?our ?privacy notice|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|required|loading|[$€£]\s?[\d.,]*(?: ?\/ ?(?:month|year))?)\s*[.!:*→›»]*$/,
  },
  {
    says: 'smallPrint',
    pattern:
      /\bby (?:signing up|subscribing|submitting|clicking|providing|entering|registering|joining|continuing)\b[^.!?]{0,60}\b(?:you|i)(?:['’]re)?\b[^.!?]{0,30}\b(?:agree|consent|accept|acknowledge|confirm|understand|opt)/,
  },
  {
    says: 'smallPrint',
    pattern:
      /\b(?:unsubscribe|opt[- ]out|cancel|check out)\b[^.!?]{0,60}\b(?:any ?time|whenever|link)\b|\bwe use your (?:sign-up|information|email)\b|\b(?:never|won['’]t|not) share your (?:details|e-?mail|information)\b|\bsee our privacy\b|\bread our privacy\b/,
  },
  {
    says: 'smallPrint',
    pattern:
      /\bprotected by recaptcha\b|\bno spam\b|\b(?:sent|send) you an? (?:confirmation )?e-?mail\b|\bconfirmation (?:link|e-?mail)\b|\bthank(?:s| you) for registering\b|\bsubscription (?:could not|has been)\b|\binvalid e-?mail\b|\b(?:valid|a correct) e-?mail\b|\bsomething went wrong\b|\b(?:error|problem) (?:occurred|subscribing)\b|\b(?:successfully|already) (?:subscribed|signed up)\b|\bthank you for (?:subscribing|signing up)\b|\bcheck your in-?box\b|\b(?:agree to|and|to) (?:the|our) (?:terms|privacy)\b|\bsubscribers agree\b|\bread and agree\b/,
  },
];
