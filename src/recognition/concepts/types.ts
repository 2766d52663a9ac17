/**
 * What the words of appeals, and of what stands beside them, are about: the same in every language, so
 * that what is learnt on pages of one is of use in all.
 */
export const concepts = [
  // What the reader is to do.
  'subscribe',
  'signUp',
  'join',
  'donate',
  'support',
  'help',
  'get',
  'download',
  'follow',
  'become',
  'enter',
  'choose',
  'click',
  'stay',
  'miss',
  'enjoy',
  'want',
  'read',
  'try',
  'buy',
  // What it is about.
  'newsletter',
  'inbox',
  'email',
  'app',
  'account',
  'member',
  'access',
  'unlimited',
  'exclusive',
  'offer',
  'free',
  'trial',
  'money',
  'period',
  'often',
  'latest',
  'news',
  'journalism',
  'independent',
  'community',
  'reader',
  'message',
  'notification',
  'network',
  'benefit',
  'name',
  // How it is said.
  'now',
  'here',
  'our',
  'you',
  'please',
  'thanks',
  'later',
  'matter',
  'cancel',
  'agree',
  'formError',
  // What other things say.
  'said',
  'they',
  'was',
  'of',
  'logIn',
  'search',
  'comment',
  'cookie',
  'paywall',
  'related',
  'rights',
] as const;
type Concept = (typeof concepts)[number];

/**
 * The words of a language: whole words, and stems that end in `*`. Lower case. Where words are written
 * without spaces between them, all are looked for anywhere.
 */
export type ConceptWords = Readonly<Record<Concept, string>>;
