/**
 * What others must, can or want to do, or anybody: an infinitive behind it asks nothing of the reader. Modal verbs in
 * the third person and impersonal turns, written down from general knowledge of the languages.
 */

/** For each language, what says so, and what takes it back: the reader or the outlet is meant in the same sentence. */
const turns: readonly (readonly [says: string, addresses: string])[] = [
  [
    'muss|müssen|mussten?|kann|können|konnten?|soll|sollen|sollten?|wer [^.!?]{1,60} will|wollen|wollten?|möchten?|darf|dürfen|durften?|lässt sich|lassen sich|ließ\\p{L}* sich',
    'wir|uns|unser\\p{L}*|du|dich|dir|dein\\p{L}*|euch|eure?\\p{L}*|bitte|hier',
  ],
  [
    'il (?:faut|faudra|fallait|fallut|suffit|suffira)|il est (?:nécessaire|obligatoire|possible|conseillé|recommandé) de|on (?:peut|doit|pourra|devra)|d(?:oit|oivent|evra|evront|evait|evaient)|p(?:eut|euvent|ourra|ourront|ouvait|ouvaient)|v(?:eut|eulent|oulait|oulaient)|souhait(?:e|ent|ait|aient)|permet(?:tra)? (?:de|à|aux)|invit\\p{L}+ (?:à|les)',
    'nous|notre|nos|vous|votre|vos|toi|ton|ta|tes|ici|\\p{L}+-nous',
  ],
  [
    'hay que|había que|habrá que|es (?:necesario|obligatorio|preciso|posible|imprescindible)|se (?:puede|pueden|debe|deben|podrá|podrán|recomienda)|quien(?:es)? (?:quiera|quieran|desee|deseen)|(?<=\\p{L} )(?:deben|deberán|debían|pueden|podrán|podían|tienen que|tendrán que|tenían que|quieren|debe|deberá|tiene que|tendrá que)|(?<!(?:con|por|en|desde|de|a|para|sin) )(?:el|la|un|una|quien|que|él|ella) (?:\\p{L}+ )?(?:descarga|recibe|activa|dona|sigue|accede|escucha|lee|apoya|colabora|aporta|ayuda|disfruta|prueba)',
    'nos|nosotr[oa]s|nuestr[oa]s?|tú|tu|tus|te|ti|usted(?:es)?|vos|vosotr[oa]s|os|aquí|\\p{L}+nos',
  ],
  [
    "bisogna|bisognerà|occorre|occorrerà|basta|basterà|è (?:necessario|obbligatorio|possibile|sufficiente)|si (?:può|possono|deve|devono|potrà|potranno)|chi (?:vuole|volesse|desidera)|dev(?:e|ono)|dovr(?:à|anno)|p(?:uò|ossono)|potr(?:à|anno)|vogliono|vuole|(?<!(?:con|per|in|da|di|a|senza) )(?:il|lo|la|l['’]|un|una|chi|che|lui|lei)(?: |(?<=['’]))(?:\\p{L}+ )?(?:scarica|attiva|dona|riceve|sostiene|prova|regala|legge)",
    'noi|ci|nostr[oaie]|tu|tuo|tuoi|tua|tue|ti|te|voi|vi|vostr[oaie]|qui|\\p{L}+ci',
  ],
  [
    'é (?:preciso|necessário|obrigatório|possível)|será (?:preciso|necessário|possível)|basta|quem (?:quiser|quer|deseja)|dev(?:e|em|erá|erão|ia|iam)|pod(?:e|em|erá|erão|ia|iam)|(?:tem|têm|terá|terão|tinham?) (?:que|de)|precis(?:a|am|ará|arão)|(?:para|pede|pediu|quer|exige|recomenda) que (?:o|a|os|as|se)|(?<!(?:com|por|em|desde|de|para|sem) )(?:o|a|um|uma|quem|que|ele|ela) (?:\\p{L}+ )?(?:apoia|ajuda|contribui|subscreve|assina|doa|ativa|recebe|baixa)',
    'nós|nos|noss[oa]s?|você|vocês|te|ti|teus?|tuas?|seus?|suas?|aqui|\\p{L}+-nos',
  ],
  [
    'нужно|надо|необходимо|прид[её]тся|пришлось|можно|нельзя|достаточно|долж(?:ен|на|ны)|обязан[аы]?|мо(?:жет|гут|гли)|смо(?:жет|гут|гли)|хо(?:чет|тят)|будут|просят|призва\\p{L}+|предл(?:ож|аг)\\p{L}+|посовет\\p{L}+|рекоменд\\p{L}+|решил[аи]?|стали?',
    'мы|нас|нам|нами|наш\\p{L}*|вы|вас|вам|вами|ваш\\p{L}*|ты|тебя|тебе|здесь|\\p{L}{2,}(?:ите|йте)(?:сь)?',
  ],
];

/** The reader in German, told from others by the capital alone: `Ihnen`, and not `ihnen`. */
const FORMAL =
  /(?<!\p{L})(?:(?<=\p{L},? )(?:Sie|Ihnen|Ihr\p{L}*)|Sie (?:können|müssen|sollten|möchten|wollen))(?!\p{L})/u;

const word = (source: string) => `(?<!\\p{L})(?:${source})(?!\\p{L})`;
const patterns = [
  ...turns.map(([says, addresses]) => ({
    says: new RegExp(word(says), 'u'),
    addresses: new RegExp(word(addresses), 'iu'),
  })),
  {
    says: /(?:登録|購読|ダウンロード|インストール|寄付|フォロー|支援)(?:した|している|していた|された|する必要|しなければ|するよう(?:求|呼))/,
    addresses:
      /ください|いただ|ませんか|ありがとう|皆(?:様|さま|さん)|本紙|小紙|当(?:社|紙|サイト)|私たち|こちら/,
  },
];

/** Whether a sentence tells what others must, can or want to do, and means neither the reader nor the outlet. */
export function isOfOthers(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return (
    !FORMAL.test(sentence) &&
    patterns.some(({ says, addresses }) => says.test(lower) && !addresses.test(sentence))
  );
}
