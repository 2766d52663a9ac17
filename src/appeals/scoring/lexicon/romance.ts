/** Spanish, Italian and Portuguese wordings of reader appeals. */
import type { Lexicon } from './types.ts';

export const spanish: Lexicon = {
  language: 'es',
  trigger:
    /suscr|regist|dona|apoy|soci|newsletter|bolet|correo|mail|app|s[ií]gue|[uú]nete|gracias|tarde|lector|periodis|privacidad|cookie|coment|%|€|\$|euro|mes|^.{1,24}$|recib|oferta|gratis|hazte|ayud/i,
  address: /(?:^|[^\p{L}])(?:nosotros|nos|nuestr[oa]s?|tú|tu|tus|te|usted|su)(?![\p{L}])/iu,
  cues: [
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:suscr[ií]bete|apúntate|reg[ií]strate|recibe|suscríbase|reciba|inscríbete)[^.!?]{0,90}(?:newsletter|bolet[ií]n|correo|e-?mail|alertas)/i,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\ben tu (?:correo|buzón|bandeja|e-?mail)|\bcada (?:día|mañana|semana|viernes)|^[^.!?]{0,40}(?:newsletters?|bolet[ií]n(?:es)?)[^.!?]{0,20}$/i,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:dona|haz una donación|haga una donación|apóyanos|apoya (?:a|el|nuestro|este)|ayúdanos|colabora)(?![\p{L}])/iu,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\btu (?:apoyo|ayuda|donación|aportación)|periodismo[^.!?]{0,30}(?:independiente|libre|calidad)|\bgracias a (?:nuestr|tu|ti|vosotros|nuestros)|\bnecesitamos (?:tu|de ti)/i,
    },
    { says: 'ask', kind: 'membership', pattern: /\bhazte (?:soci[oa]|miembro)|\bhágase soci[oa]/i },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\bsuscr[ií]bete (?:ahora|por|a|para|y|desde|hoy)(?![\p{L}])|\bsuscríbase\b|\bprueba (?:gratis|un mes)/iu,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:por|solo|sólo|desde)\b[^.!?]{0,20}\d[^.!?]{0,6}(?:€|euros?|\$|%)|\bgratis durante\b/i,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern: /\bacceso (?:ilimitado|completo|total)|\bsin (?:límites|publicidad|permanencia)/i,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern: /\breg[ií]strate (?:gratis|para|ahora)|\bcrea (?:una|tu) cuenta/i,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern: /\b(?:descarga|descárgate|baja)\b[^.!?]{0,40}\b(?:app|aplicación)/i,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /(?:síguenos|sigue|únete)[^.!?]{0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google news)/i,
    },
    {
      says: 'opener',
      pattern:
        /^(?:querid[oa]s? lector|estimad[oa]s? lector|un mensaje de|antes de (?:irte|seguir)|no te pierdas)/i,
    },
    { says: 'thanks', pattern: /\bgracias por (?:tu|su|leer|apoyar|estar)/i },
    {
      says: 'wayOut',
      pattern:
        /^(?:no,? gracias|más tarde|ahora no|recuérdamelo más tarde|quizás? más tarde|cerrar)[.!]?$/i,
    },
    {
      says: 'call',
      kind: 'subscription',
      pattern: /^(?:suscr[ií]bete|suscribirse|suscribirme)(?: ahora)?[.!]?$/i,
    },
    {
      says: 'call',
      kind: 'donation',
      pattern: /^(?:dona|donar|haz una donación|apóyanos)(?: ahora)?[.!]?$/i,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:apúntate|enviar|reg[ií]strate|apuntarme)[.!]?$/i,
    },
    {
      says: 'control',
      pattern:
        /^(?:continuar|sí|no|×|(?:tu )?(?:correo electrónico|correo|e-?mail)[:*]?|nombre|mensual|anual|política de privacidad|más información)[.!]?$/i,
    },
    {
      says: 'smallPrint',
      pattern:
        /\bdarte? de baja\b|\bpolítica de privacidad\b|\bal (?:suscribirte|registrarte|suscribirse)|\baceptas?\b[^.!?]{0,40}\b(?:condiciones|términos|privacidad)/i,
    },
    {
      says: 'veto',
      pattern:
        /\bcookies\b|\baceptar todo|\bcontraseña\b|\b(?:deja|escribe|publica) (?:un|tu) comentario|\bpara (?:seguir|continuar) leyendo\b|\bbloqueador de (?:anuncios|publicidad)/i,
    },
  ],
};

export const italian: Lexicon = {
  language: 'it',
  trigger:
    /abbon|iscri|dona|sost[ei]|soci|newsletter|mail|casella|app|segui|unisc|grazie|tardi|lettor|giornalis|privacy|cookie|comment|%|€|euro|mese|^.{1,24}$|ricev|offerta|gratis|aiut|registr/i,
  address: /(?:^|[^\p{L}])(?:noi|ci|nostr[oaie]|tu|tuo[i]?|tua|tue|vostr[oaie]|voi)(?![\p{L}])/iu,
  cues: [
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:iscriviti|ricevi|abbonati|registrati)[^.!?]{0,90}(?:newsletter|e-?mail|casella)/i,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\bnella tua (?:casella|e-?mail|posta)|\bogni (?:giorno|mattina|settimana|venerdì)|^[^.!?]{0,40}newsletter[^.!?]{0,20}$/i,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:sostienici|sostieni (?:il|la|l['’]|un|i|le)|fai una donazione|dona (?:ora|adesso|subito|anche)|aiutaci)(?![\p{L}])/iu,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\bil (?:tuo|vostro) (?:sostegno|contributo|aiuto)|giornalismo[^.!?]{0,30}(?:indipendente|libero|qualità)|\bgrazie ai lettori/i,
    },
    { says: 'ask', kind: 'membership', pattern: /\bdiventa (?:soci[oa]|membro|sostenit)/i },
    {
      says: 'ask',
      kind: 'subscription',
      pattern: /\babbonati (?:ora|subito|a|per|da|e)(?![\p{L}])|\bprova gratis/iu,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:a soli|solo|da|per)\b[^.!?]{0,20}\d[^.!?]{0,6}(?:€|euro|%)|€ ?\d[^.!?]{0,20}\b(?:mese|anno)/i,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern: /\baccesso (?:illimitato|completo)|\bsenza (?:limiti|pubblicità)|\bdisdici quando/i,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern: /\bregistrati (?:gratis|gratuitamente|per|ora)|\bcrea un account/i,
    },
    { says: 'ask', kind: 'app', pattern: /\bscarica\b[^.!?]{0,40}\bapp\b/i },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:seguici|segui|unisciti)\b[^.!?]{0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google news)/i,
    },
    {
      says: 'opener',
      pattern:
        /^(?:car[aeoi] lettor|un messaggio (?:di|da|dal)|prima di (?:andare|continuare)|non perderti)/i,
    },
    { says: 'thanks', pattern: /\bgrazie per (?:il|aver|la)\b/i },
    {
      says: 'wayOut',
      pattern:
        /^(?:no,? grazie|più tardi|non ora|ricordamelo più tardi|forse più tardi|chiudi)[.!]?$/i,
    },
    { says: 'call', kind: 'subscription', pattern: /^abbonati(?: ora| subito)?[.!]?$/i },
    {
      says: 'call',
      kind: 'donation',
      pattern: /^(?:dona|sostienici|fai una donazione)(?: ora)?[.!]?$/i,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:iscriviti|invia|registrati)(?: ora)?[.!]?$/i,
    },
    {
      says: 'control',
      pattern:
        /^(?:continua|sì|no|×|(?:la tua |indirizzo )?e-?mail[:*]?|nome|mensile|annuale|privacy policy|scopri di più)[.!]?$/i,
    },
    {
      says: 'smallPrint',
      pattern:
        /\b(?:disiscri|annullare l['’]iscrizione|informativa)|\bprivacy policy\b|\bacconsent/i,
    },
    {
      says: 'veto',
      pattern:
        /\bcookie\b|\baccetta tutt|\bpassword\b|\b(?:lascia|scrivi|aggiungi) un commento|\bper continuare (?:a leggere|la lettura)|\bad ?-?block/i,
    },
  ],
};

export const portuguese: Lexicon = {
  language: 'pt',
  trigger:
    /assin|inscr|cadastr|doa|apoi|sóci|membro|newsletter|boletim|e-?mail|caixa|aplicativo|app|siga|junte|obrigad|tarde|leitor|jornalis|privacidade|cookie|coment|%|r\$|€|mês|^.{1,24}$|receb|oferta|grátis|ajud/i,
  address: /(?:^|[^\p{L}])(?:nós|nos|noss[oa]s?|você|vocês|seus?|suas?)(?![\p{L}])/iu,
  cues: [
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:assine|inscreva-se|receba|cadastre-se|subscreva)[^.!?]{0,90}(?:newsletter|boletim|e-?mail|caixa|alertas)/i,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\bno (?:seu|teu) e-?mail|\bna sua caixa|\btod[oa]s? (?:os dias|as manhãs|dia|semana)|^[^.!?]{0,40}(?:newsletters?|boletim)[^.!?]{0,20}$/i,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /\b(?:doe (?:agora|para)|faça uma doação|apoie (?:o|a|nos|este|esse)|apoie-nos|ajude(?:-nos| a)|contribua)(?![\p{L}])/iu,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:seu|o teu) (?:apoio|contributo)|\bsua (?:doação|contribuição|ajuda)|jornalismo[^.!?]{0,30}(?:independente|livre|qualidade)|\bgraças aos (?:nossos )?leitores/i,
    },
    {
      says: 'ask',
      kind: 'membership',
      pattern: /\b(?:seja|torne-se) (?:sóci[oa]|membro|apoiador)/i,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern: /\bassine (?:agora|já|a|o|por|e|para)(?![\p{L}])|\bfaça (?:sua|a sua) assinatura/iu,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:por|apenas|só|a partir de)\b[^.!?]{0,20}(?:r\$|€) ?\d|\d ?%[^.!?]{0,20}desconto/i,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern: /\bacesso (?:ilimitado|completo|total)|\bcancele quando/i,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern:
        /\b(?:cadastre-se|registe-se) (?:grátis|gratuitamente|para)|\bcrie (?:uma|sua) conta/i,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern: /\b(?:baixe|descarregue|instale)\b[^.!?]{0,40}\b(?:app|aplicativo|aplicação)/i,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:siga|sigam|curta|junte-se|entre)\b[^.!?]{0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google not[ií]cias)/i,
    },
    {
      says: 'opener',
      pattern: /^(?:car[oa]s? leitor|uma mensagem d|antes de (?:ir|continuar)|não perca)/i,
    },
    { says: 'thanks', pattern: /\bobrigad[oa] (?:por|pel[oa])/i },
    {
      says: 'wayOut',
      pattern:
        /^(?:não,? obrigad[oa]|mais tarde|agora não|lembre-me mais tarde|talvez mais tarde|fechar)[.!]?$/i,
    },
    { says: 'call', kind: 'subscription', pattern: /^(?:assine|assinar)(?: agora| já)?[.!]?$/i },
    { says: 'call', kind: 'donation', pattern: /^(?:doe|doar|apoie|contribua)(?: agora)?[.!]?$/i },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:inscreva-se|enviar|cadastre-se|subscrever)[.!]?$/i,
    },
    {
      says: 'control',
      pattern:
        /^(?:continuar|sim|não|×|(?:seu )?e-?mail[:*]?|nome|mensal|anual|política de privacidade|saiba mais)[.!]?$/i,
    },
    {
      says: 'smallPrint',
      pattern:
        /\bcancelar (?:a|sua) inscrição\b|\bpolítica de privacidade\b|\bvocê (?:concorda|aceita)/i,
    },
    {
      says: 'veto',
      pattern:
        /\bcookies\b|\baceitar tudo|\bsenha\b|\b(?:deixe|escreva|publique) (?:um|seu|o seu) comentário|\bpara continuar (?:lendo|a ler)|\bbloqueador de anúncios/i,
    },
  ],
};
