/** Italian: what a newsroom lives on, who is to pay for it, and how else it wants to reach its readers. */
import type { Cue } from '../types.ts';

export const italianPleas: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?:;(–—] ?|\b(?:puoi|potete|per favore),? )(?:sostieni|sostenete|supporta|supportate|aiuta|aiutate|dona|donate|contribuisci|contribuite|difendi|finanzia)(?!\p{L})[^.!?]{0,50}(?:giornal|redazione|inchiest|indipendent|il nostro|la nostra|donazion|\bcon (?:un|\d)|libera informazione|questo progetto|rivista)|(?<!\p{L})(?:sostienici|sosteneteci|aiutaci|aiutateci|supportaci|dacci|dateci|scegliici)(?!\p{L})|\b(?:il tuo|il) (?:5|cinque) (?:per mille|x ?1000|x ?mille)\b|\b(?:un|il prezzo di un) caffè (?:al mese|a settimana)\b|\b(?:dai|date|fai|fate) (?:il tuo|il vostro|un|la tua|una) (?:contributo|donazione|mano|parte)/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /\babbiamo (?:\p{L}{1,20} )?bisogno (?:di te|di voi|del (?:tuo|vostro)|della tua)(?!\p{L})|\b(?:sostieni|sostenete|supporta) \p{L}[\p{L}.-]{2,30}(?: \p{L}[\p{L}.-]{2,20})?[.!]?$|\b(?:diventa|diventate|sii) (?:anche (?:tu|voi) )?(?:sostenit|soci|abbonat|membro|amic|parte|donat|mecenate)\p{L}{0,12}|\bunisciti (?:a noi|ai|alla|al|agli)(?!\p{L})|\b(?:entra|entrate) (?:a far parte|nella (?:nostra )?(?:comunità|community|squadra))/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:gli unici|unici) (?:padroni|editori) sono\b|\b(?:chi ci|ci) (?:segue|legge|sostiene|sostengono|leggono)\b|\bnon (?:lavoriamo gratis|abbiamo (?:padroni|editori|paywall|pubblicità)|riceviamo (?:finanziament|fondi|contribut|soldi))\p{L}{0,12}|\bsenza (?:padroni|padrini|paywall|editori|pubblicità|il (?:tuo|vostro) (?:aiuto|sostegno))(?!\p{L})|\b(?:il tuo|il vostro|un tuo|ogni|un piccolo|anche un piccolo) (?:sostegno|contributo|aiuto|gesto|abbonamento|euro)\b/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:buona|vera|libera) informazione\b|\b(?:informazione|giornalismo|inchieste|stampa) (?:\p{L}{1,20} ){0,3}(?:indipendent|liber|di qualità|ha un costo|cost)\p{L}{0,12}|(?<!\p{L})è (?:frutto|il frutto) del lavoro\b|\b(?:viviamo|vive|campiamo) (?:di|grazie a|solo di) (?:abbonament|donazion|lettor|contribut|voi)\p{L}{0,12}|\b(?:grazie|possibile grazie|sostenut|finanziat)\p{L}{0,2} (?:a|ai|alle|agli|da|dai|dagli) (?:chi|nostri|voi|te|lettori|lettrici|abbonati|soci|donazion)\p{L}{0,12}|\bse (?:ti è piaciut|ti piace|apprezzi|pensi che|credi|ritieni|vuoi (?:sostener|che|continuare))\p{L}{0,12}/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /\b(?:abbonati|abbonatevi|sottoscrivi)\b[^.!?]{0,40}(?:abbonament|offert|un anno|\bmes|digitale|cartaceo|rivista|edizione|euro|€|gratis|illimitat|senza limiti|in anteprima|\bda \d)|\bregala(?:ti)?(?: o regala)? (?:un (?:anno|abbonamento)|l['’]abbonamento)|\b(?:scopri|vedi) (?:le (?:nostre )?)?(?:offerte|abbonamenti)\b|\b(?:attiva|scegli|rinnova) (?:il tuo |l['’]|un )?abbonamento/,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:primo|primi \p{L}{1,20}|\d+) mes[ei] (?:gratis|a|per|gratuit)\p{L}{0,12}|\b(?:a|solo|da|per) (?:soli |solo )?(?:€ ?)?\d[\d.,]* ?(?:€|euro)?(?: al| all['’]| per il primo)(?: mese| anno)|\b(?:offerta|promozione|prezzo) (?:speciale|limitat\p{L}|lancio|riservat\p{L})|\b(?:disdici|cancella|annulla) (?:quando|in qualsiasi)/u,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /\b(?:iscriviti|iscrivetevi|ricevi|ricevete)\b[^.!?]{0,70}\b(?:newsletter|e-?mail|mail|posta|casella|ogni (?:giorno|mattina|settimana|venerdì|lunedì|domenica|sabato)|gratis|gratuitamente)|\b(?:lasciaci|inserisci) (?:il tuo|la tua) (?:indirizzo|e-?mail|mail)\b/,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\bogni (?:giorno|mattina|settimana|sera|venerdì|lunedì|domenica|sabato)(?!\p{L})[^.!?]{0,40}\b(?:nella tua|via mail|mail|newsletter|casella|posta)\b|\b(?:direttamente |comodamente )?(?:nella (?:tua|vostra) (?:casella|posta|mail|inbox)|sulla tua mail)\b|\b(?:resta|rimani|restate) (?:aggiornat|sempre aggiornat|informat)\p{L}{0,12}|\bnon (?:perdere|perderti|perdetevi) (?:nulla|niente|nessun|le|il|la|i)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /\b(?:scarica|scaricate|installa)\b[^.!?]{0,40}\b(?:app|applicazione)\b|\b(?:con|sulla|nella) (?:la )?nostra app\b|\battiva (?:le )?notifiche\b/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /\b(?:seguici|seguiteci|iscriviti|unisciti|aggiungici|metti mi piace|trovaci)\b[^.!?]{0,60}\b(?:facebook|instagram|whats ?app|twitter|x|bluesky|telegram|youtube|tiktok|google (?:news|discover)|linkedin|threads|canale|gruppo|social|fonti preferite)\b/,
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern:
      /(?:^|[.!?:] ?)(?:registrati|registratevi|accedi|entra con|crea (?:un|il tuo) (?:account|profilo))\b[^.!?]{0,40}(?:\bper\b|\be\b|\bgratis|\bgratuit|[.!]|$)|\bhai (?:finito|esaurito|raggiunto|letto)\b[^.!?]{0,30}\b(?:gratuit|limite|articoli|letture)/,
  },
  {
    says: 'call',
    pattern:
      /^(?:(?:sì,? )?voglio .{2,30}|(?:sostieni|sostienici|dona|aiutaci|abbonati|iscriviti|registrati|contribuisci|diventa (?:soci|sostenitor|abbonat)\p{L}{0,12}|unisciti|scarica l['’]app\p{L}{0,12}|seguici|regala|clicca qui|scopri le offerte)(?: .{1,24})?)\s*[!.→›»]*$/u,
  },
  {
    says: 'opener',
    pattern:
      /^(?:prima di (?:andare|continuare|chiudere|lasciarci|te ne)|se sei (?:arrivat|qui)|un(?:'|’)ultima cosa|ti è piaciut|hai (?:letto|appena letto)|visto che sei|gentil[ei] lettor|una richiesta)/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /(?<!\p{L})(?:attiva|attivate|consenti|abilita) (?:le |gli )?(?:nostre |nostri )?(?:notifiche|avvisi)\b|(?<!\p{L})vuoi ricevere\b[^.!?]{0,30}\b(?:notifiche|avvisi|aggiornamenti)\b|(?<!\p{L})ti avvisiamo (?:quando|se|appena)\b/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:aggiungi|aggiungici|scegli|sceglici|imposta|seleziona)\b[^.!?]{0,60}\bfont[ei] (?:preferit[ae]|di fiducia)\b|(?<!\p{L})(?:ricevi|leggici|trovaci|entra)\b[^.!?]{0,40}\b(?:su|nel canale) (?:whats ?app|telegram)\b/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:disattiva|disabilita|spegni)\b[^.!?]{0,30}\bad-?block\w*|(?<!\p{L})(?:rispondi|partecipa|compila) (?:al |a )?(?:nostro|questo|il nostro) (?:\p{L}+ )?(?:sondaggio|questionario)\b|\baiutaci a migliorare\b/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:clicca|tocca|premi) qui (?:per|e) (?:segu|iscriv|un|entr|ricev|sosten|don|scaric)|(?<!\p{L})(?:iscriviti|unisciti|entra|seguici|abbonati|segui) (?:al|nel|sul|il)(?: nostro)? canale (?:whats|telegram|youtube|(?:di|de\p{L}*) )|(?<!\p{L})siamo (?:anche|ora|adesso) su (?:whatsapp|telegram)(?!\p{L})|^[^.!?]{2,40} è (?:anche|ora|adesso) su (?:whatsapp|telegram)|(?<!\p{L})attiva la campanell|(?<!\p{L})(?:aggiungerci|aggiungici|metterci)(?!\p{L})[^.!?]{0,40} (?:font[ei]|google)/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?<!\p{L})(?:offrici|pagaci|offrirci) un (?:caffè|cappuccino|cornetto)(?!\p{L})|(?<!\p{L})(?:lasciaci|lasciarci) una mancia(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?:^|[.!?:] )(?:approfitta (?:dell['’]|di questa )offerta|(?:scopri |attiva |vai al)l['’]offerta)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^[^.!?]{0,30}(?:più veloce|meglio|più comodo) (?:nell['’]|con l['’]|sull['’]|nella nostra )app(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:sondaggio|questionario) (?:richiede|dura|prende|ti)(?!\p{L})[^.!?]{0,24}minuti/u,
  },
];
