import type { Cue } from '../types.ts';

/** What looks like an appeal and is another thing; also what only a reader's own wish brings up. */
export const vetoes: readonly Cue[] = [
  { says: 'veto', pattern: /^(?:log out|logout|sign out|account settings)$/ },
  {
    says: 'promise',
    kind: 'subscription',
    pattern:
      /\bto (?:view|read|see|access|unlock|get) (?!more of (?:our|us|what)\b)(?:full|more|complete)\b|\b(?:free )?articles? (?:remaining|left)\b/,
  },
  {
    says: 'veto',
    pattern:
      /^(?!.*\bby (?:signing|subscribing|registering|submitting))(?:.*\b)?(?:we|our partners|this (?:web)?site)\b[^.!?]{0,60}\bcookies\b|\b(?:accept|reject|manage)(?: all)? cookies\b|\bconsent (?:preferences|management)\b|\baccept all\b/,
  },
  {
    says: 'logIn',
    pattern:
      /\bforgot(?:ten)? (?:your )?password\b|\bremember me\b|^(?:your |enter )*(?:password|user ?name)\b.{0,30}$|\bpassword will be\b|\b(?:recover|reset) your password\b|\b(?:log|sign) ?in (?:to|using|with) your (?:\w+ )?account\b/,
  },
  {
    says: 'veto',
    pattern:
      /\bblock(?:er|ing)s?\b[^.!?]{0,40}\bto (?:go on|continue|proceed|enter|view|read|access|see|keep reading)\b/,
  },
  {
    says: 'veto',
    pattern:
      /^(?:add to (?:my |your |google )?calendar|(?:start|take|play|do) (?:the |our |this |today['’]s )?(?:[\w-]+ ){0,3}(?:quiz|crossword|puzzle|game)|(?:gift|give) (?:this |an? )?(?:\w+ )?(?:article|story))[!.→›»]*$|\bto republish\b|\brepublish (?:this|our)\b/,
  },
  {
    says: 'veto',
    pattern:
      /\b(?:post|leave|add|write) (?:a|your|the) (?:comment|reply)\b|^join the (?:conversation|discussion)\W*$|\bto comment\b/,
  },
];
