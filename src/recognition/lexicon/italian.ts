/** Italian wordings of reader appeals, as many news sites have them, put generally. */
import { italianPleas } from './pleas/italian.ts';
import type { Lexicon } from './types.ts';

export const italian: Lexicon = {
  address: /(?:^|[^\p{L}])(?:noi|ci|nostr[oaie]|tu|tuo[i]?|tua|tue|vostr[oaie]|voi)(?![\p{L}])/u,
  cues: [
    ...italianPleas,
    {
      says: 'ask',
      kind: 'newsletter',
      pattern: /(?:iscriviti|ricevi|abbonati|registrati)[^.!?]{0,90}(?:newsletter|e-?mail|casella)/,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\bnella tua (?:casella|e-?mail|posta)|\bogni (?:giorno|mattina|settimana|venerdì)|^[^.!?]{0,40}newsletter[^.!?]{0,20}$/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:sostienici|sostieni (?:il|la|l['’]|un|i|le)|fai una donazione|dona (?:ora|adesso|subito|anche)|aiutaci)(?![\p{L}])/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:fa|fanno) la differenza\b|\bil (?:tuo|vostro) (?:sostegno|contributo|aiuto)|giornalismo[^.!?]{0,30}(?:indipendente|libero|qualità)|\bgrazie ai lettori/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:darci|dacci|dateci) una mano|\b(?:puoi|potete) (?:aiutarci|sostenerci)|\baiuta(?:teci)? a (?:mantenere|restare)|\boffri(?:ci)? un caffè/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:viviamo|esistiamo|andiamo avanti)\b[^.!?]{0,20}\bgrazie a\b|\b(?:apprezzi|ti piace|credi in) (?:il nostro|quello che)|\bse sei arrivat[oa] fin qui\b|\bsenza (?:editori|padroni|paywall)/,
    },
    { says: 'ask', kind: 'membership', pattern: /\bdiventa (?:soci[oa]|membro|sostenit)/ },
    {
      says: 'ask',
      kind: 'subscription',
      pattern: /\babbonati (?:ora|subito|a|per|da|e)(?![\p{L}])|\bprova gratis/u,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:a soli|solo|da|per)\b[^.!?]{0,20}\d[^.!?]{0,6}(?:€|euro|%)|€ ?\d[^.!?]{0,20}\b(?:mese|anno)/,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern: /\baccesso (?:illimitato|completo)|\bsenza (?:limiti|pubblicità)|\bdisdici quando/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\d (?:€|euro) (?:invece di|anziché)(?!\p{L})|\bl['’]offerta (?:scade|è valida)|\bleggi (?:tutto|tutti gli articoli|senza limiti)(?![\p{L}])/u,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern: /(?:^|[.!?:] ?)registrati (?:gratis|gratuitamente|per|ora)|\bcrea un account/,
    },
    { says: 'ask', kind: 'app', pattern: /\bscarica\b[^.!?]{0,40}\bapp\b/ },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:seguici|segui|unisciti)\b(?:[^.!?]|\.\w){0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google news)/,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern: /\battiva\b[^.!?]{0,30}\bnotifiche/,
    },
    {
      says: 'ask',
      kind: 'other',
      pattern: /\b(?:ascolta|iscriviti)\b[^.!?]{0,60}\b(?:podcast|spotify)/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:entra|unisciti|iscriviti|seguici)\b[^.!?]{0,20}\b(?:nostro (?:canale|gruppo)|nostra pagina)|\bvuoi ricevere\b[^.!?]{0,60}\?/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\bscegli (?:il tuo |un )?abbonamento\b|\ba casa tua\b|\bregala(?:ti)? (?:un abbonamento|.{2,20} a natale)/,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern: /\bentra nel club\b|\bricevi (?:le|la|ogni|gratis|il meglio|via)(?![\p{L}])/u,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern: /\b(?:fate|fai) la (?:vostra|tua) parte\b|\bbastano \d+ euro\b/,
    },
    {
      says: 'call',
      pattern:
        /^(?:entra|ricevi|contribuisci|partecipa|unisciti|prova|scegli .{3,30}|dona .{2,20}|sostieni .{2,24})[.!]?$/,
    },
    {
      says: 'opener',
      pattern:
        /^(?:car[aeoi] lettor|un messaggio (?:di|da|dal)|prima di (?:andare|continuare)|non perderti)/,
    },
    { says: 'thanks', pattern: /\bgrazie per (?:il|aver|la)\b/ },
    {
      says: 'wayOut',
      pattern:
        /^(?:no,? grazie|più tardi|non ora|(?:sono già|ho già) .{3,20}|ricordamelo più tardi|forse più tardi|chiudi)[.!]?$/,
    },
    {
      says: 'call',
      kind: 'subscription',
      pattern:
        /^(?:abbonati|scopri (?:l['’]offerta|le offerte)|voglio .{3,30})(?: ora| subito)?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'donation',
      pattern: /^(?:dona|sostienici|fai una donazione)(?: ora)?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:iscriviti|iscrivimi|invia|registrati)(?: ora)?[.!]?$/,
    },
    {
      says: 'control',
      pattern:
        /^(?:continua|sì|no|×|(?:la tua |indirizzo )?e-?mail[:*]?|nome|altro importo|mensile|annuale|privacy policy|scopri di più)[.!]?$/,
    },
    {
      says: 'smallPrint',
      pattern:
        /\b(?:disdici|cancella|annulla) quando|\b(?:disiscri|annullare l['’]iscrizione|informativa)|\bprivacy policy\b|\bacconsent/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      // A choice between money and being watched.
      pattern:
        /\baccetta e (?:continua|prosegui|chiudi)\b|\b(?:rifiuta e (?:abbonati|paga)|abbonati e rifiuta)\b/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      pattern:
        /\bper continuare (?:a leggere|la lettura)|\b(?:riservato|solo) (?:agli|per gli) abbonati\b/,
    },
    {
      says: 'veto',
      pattern:
        /\bcookie\b(?! (?:policy|statement|notice))|\baccetta tutt|\bpassword\b|\b(?:lascia|scrivi|aggiungi) un commento|\bad-?block\w*[^.!?]{0,40}\bper (?:continuare|leggere|proseguire|accedere)/,
    },
  ],
};
