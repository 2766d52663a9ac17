/**
 * What stands between the paragraphs of an article and is not of it, by its words. Collected from the
 * wording that news sites in these languages share; wording of a single site does not belong here.
 */

/**
 * A word, in any script: all but the signs and digits that stand in running text. The names of classes of letters,
 * and matching without regard to case, would keep every page waiting for some milliseconds while the patterns are
 * made ready; so what is matched is in lower case.
 */
const LETTERS = '[^\\0-@[-`{-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+';

/** Blocks that are nothing but a label. */
const labels = [
  // Advertising.
  'advert(?:isement|ising)?s?(?: \\d+)?|sponsored(?: content)?|(?:article|story) continues(?: below| after)?.*',
  'anzeige|werbung|publicidad|publicidade|publicité|pubblicità|advertentie|реклама|広告',
  // Ways on.
  'read (?:more|also|next)|see also|more (?:on|from|like) .{1,40}|(?:most|more) (?:read|popular|stories|news)|popular|trending',
  `related(?: ${LETTERS})?|recommended(?: ${LETTERS})*|you (?:may|might) (?:also )?(?:like|be interested in)|editor.s picks?|top stories`,
  'mehr zum thema|lesen sie (?:auch|mehr)|lire aussi|à lire (?:aussi|également)|sur le même sujet',
  'te puede interesar|lee también|leer más|más información|leia (?:também|mais)|leggi anche|lees ook',
  // What to do with the page.
  `share(?: this| on| via)?(?: ${LETTERS}){0,2}|follow(?: us)?(?: on)?(?: ${LETTERS}){0,2}|print|e-?mail|copy link|save|bookmark|listen(?: to .*)?`,
  'teilen|partager|compartir|compartilhe|condividi|comentarios|kommentare|commentaires',
  'comments?|\\d+ (?:comments?|kommentare?|commentaires?|comentarios|shares?)|join the conversation|leave a (?:comment|reply)',
  'subscribe(?: now| today)?|sign (?:up|in)(?: now)?|log ?in|register|newsletters?|loading.{0,3}',
  // What it is filed under and how long it takes.
  'tags?|topics?|etiquetas|schlagworte|mots-clés|\\d+ min(?:ute)?s?(?: read)?|(?:estimated )?reading time.*',
].join('|');

/** Beginnings of lines that lead elsewhere; a sentence of an article may begin so, a short link line too. */
const leads = [
  '(?:read|see|watch|listen|learn)(?: more| also| next| now)?\\s*[:|>»]',
  `read (?:more|also|next)\\b|related(?: ${LETTERS})?\\s*[:|]|more\\s*[:|]|see also\\b|also (?:on|read)\\b|don.t miss\\s*:`,
  '(?:published|filed) under|tags?\\s*:|topics?\\s*:|via\\s|copyright\\b|©|all rights reserved',
  'click here|sign up|subscribe|follow (?:us|him|her|them|me|@)|like this story|join our|download (?:the|our)',
  '(?:do you |have you |got )(?:have |know |got )?(?:a |any )?(?:story|tip|news|more)',
  'lesen sie auch|mehr zum thema|lire aussi|à lire aussi|lee también|leia também|leggi anche',
].join('|');

const label = new RegExp(`^(?:${labels})\\W*$`);
const lead = new RegExp(`^\\W*(?:${leads})`);
const contact = /[\w.+-]+@[\w-]+\.\w{2,}|(?:^|\s)@\w{3,}/;

/** Longer blocks are no label, no lead, no contact: they say more. In UTF-16 units. */
const LONGEST_LABEL = 80;
const LONGEST_LEAD = 400;
const LONGEST_CONTACT = 400;

/** Whether a block is nothing but a label such as `Advertisement` or `Read more`. */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && label.test(text.toLowerCase());
}

/** Whether a block begins as a line that leads elsewhere. */
export function leadsElsewhere(text: string): boolean {
  return text.length <= LONGEST_LEAD && lead.test(text.toLowerCase());
}

/** Whether a block gives an address to write to or an account to follow. */
export function givesContact(text: string): boolean {
  return text.length <= LONGEST_CONTACT && contact.test(text);
}
