/** Spanish wordings of reader appeals, as many news sites have them, put generally. */
import { spanishPleas } from './pleas/spanish.ts';
import type { Lexicon } from './types.ts';

export const spanish: Lexicon = {
  address: /(?:^|[^\p{L}])(?:nosotros|nos|nuestr[oa]s?|tú|tu|tus|te|usted|su)(?![\p{L}])/u,
  cues: [
    ...spanishPleas,
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:suscr[ií]bete|apúntate|reg[ií]strate|recibe|suscríbase|reciba|inscríbete)[^.!?]{0,90}(?:newsletter|bolet[ií]n|correo|e-?mail|alertas)/,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern:
        /\ben tu (?:correo|buzón|bandeja|e-?mail)|\bcada (?:día|mañana|semana|viernes)|^[^.!?]{0,40}(?:newsletters?|bolet[ií]n(?:es)?)[^.!?]{0,20}$/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /(?:^|[.!?¡:;] ?|\by )(?:dona|colabora) (?:con (?:nosotr|un|lo)|desde|ahora|hoy|aquí)|(?<!\p{L})(?:haz una donación|haga una donación|apóyanos|apoya (?:nuestro|este)|ayúdanos)(?!\p{L})/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\btu (?:apoyo|ayuda|donación|aportación)|periodismo[^.!?]{0,30}(?:independiente|libre|calidad)|\bgracias a (?:nuestr|tu|ti|vosotros|nuestros)|\bnecesitamos (?:tu|de ti)/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /(?<!\p{L})(?:échanos una mano|\d+ euros al mes|súmate|(?:quiero|puedes) (?:apoyar|ayudar|colaborar)|ayuda a (?:que|mantener|sostener))(?![\p{L}])/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\bsin (?:muros? de pago|accionistas)|\b(?:lo|nos) (?:sostienen|financian|apoyan) (?:sus|nuestr|l[oa]s)|\bgracias a (?:personas|gente|lectores) como\b|\bcuesta dinero\b|\bno (?:hay|tenemos)\b[^.!?]{0,30}\b(?:accionistas|muro)/,
    },
    {
      says: 'ask',
      kind: 'membership',
      pattern: /\bhazte (?:soci[oa]|miembro)|\bhágase soci[oa]/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\bsuscr[ií]bete (?:ahora|por|a|para|y|desde|hoy)(?![\p{L}])|\bsuscríbase\b|\bprueba (?:gratis|un mes)/u,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /\b(?:por|solo|sólo|desde)\b[^.!?]{0,20}\d[^.!?]{0,6}(?:€|euros?|\$|%)|\bgratis durante\b/,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern: /\bacceso (?:ilimitado|completo|total)|\bsin (?:límites|publicidad|permanencia)/,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern: /\breg[ií]strate (?:gratis|para|ahora)|\bcrea (?:una|tu) cuenta/,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern: /\b(?:descarga|descárgate|baja)\b[^.!?]{0,40}\b(?:app|aplicación)/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /(?:síguenos|sigue|únete)(?:[^.!?]|\.\w){0,60}(?:facebook|instagram|whats ?app|twitter|telegram|youtube|tiktok|google news)/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /\b(?:accede|acceda|disfruta|disfrute|lee|lea)\b[^.!?]{0,20}\b(?:sin límites|ilimitad|tod[oa]s (?:l[oa]s|nuestr[oa]s) (?:noticias|artículos|contenidos))/,
    },
    {
      says: 'ask',
      kind: 'newsletter',
      pattern: /\bactiva\b[^.!?]{0,30}\b(?:notificaciones|alertas)/,
    },
    {
      says: 'ask',
      kind: 'other',
      pattern:
        /\b(?:escucha|suscr[ií]bete)\b[^.!?]{0,60}\b(?:p[oó]dcast|spotify|apple podcasts|ivoox)/,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /(?<!\p{L})(?:entra|únete|súmate|suscr[ií]bete)\b[^.!?]{0,20}\b(?:nuestro (?:canal|grupo)|nuestra comunidad)/u,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /\b(?:financiad[oa]|sostenid[oa]|posible)s?\b[^.!?]{0,40}\b(?:lector|socios|suscriptor|donaciones)|\bsi te parece (?:valioso|útil|importante)\b|\bsi (?:has|ha) llegado hasta aquí(?!\p{L})|\btu (?:membresía|suscripción)\b/u,
    },
    {
      says: 'ask',
      kind: 'social',
      pattern:
        /\b(?:seguirnos|síganos|sígannos|búscanos|encuéntranos) (?:en|también|a través)(?![\p{L}])/u,
    },
    {
      says: 'call',
      pattern:
        /^(?:recibir|recibirla?|me (?:apunto|suscribo|uno)|colabora|colaborar|únete|registrarme|empezar|ser (?:miembro|soci[oa])|hazte soci[oa]|suscr[ií]bete a .{2,24}|apoya .{2,24})[.!]?$/,
    },
    {
      says: 'opener',
      pattern:
        /^(?:querid[oa]s? lector|estimad[oa]s? lector|un mensaje de|antes de (?:irte|seguir)|no te pierdas)/,
    },
    { says: 'thanks', pattern: /\bgracias por (?:tu|su|leer|apoyar|estar)/ },
    {
      says: 'wayOut',
      pattern:
        /^(?:no,? gracias|más tarde|ahora no|ya (?:soy|colaboro|apoyo|estoy)(?: .{1,14})?|recuérdamelo más tarde|quizás? más tarde|cerrar)[.!]?$/,
    },
    {
      says: 'call',
      kind: 'subscription',
      pattern:
        /^(?:suscr[ií]bete|suscribirse|suscribirme|ver (?:la oferta|las ofertas|los planes)|(?:quiero|pongo) .{3,30})(?: ahora)?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'donation',
      pattern: /^(?:dona|donar|haz una donación|apóyanos)(?: ahora)?[.!]?$/,
    },
    {
      says: 'call',
      kind: 'newsletter',
      pattern: /^(?:apúntate|enviar|reg[ií]strate|apuntarme)[.!]?$/,
    },
    {
      says: 'control',
      pattern:
        /^(?:continuar|sí|no|×|(?:tu )?(?:correo electrónico|correo|e-?mail)[:*]?|nombre|otra cantidad|otro importe|mensual|anual|política de privacidad|más información)[.!]?$/,
    },
    {
      says: 'smallPrint',
      pattern:
        /\bdarte? de baja\b|\bcancel(?:a|e) cuando|\bpolítica de privacidad\b|\bal (?:suscribirte|registrarte|suscribirse)|\baceptas?\b[^.!?]{0,40}\b(?:condiciones|términos|privacidad)/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      // A choice between money and being watched.
      pattern:
        /\baceptar y (?:continuar|cerrar|seguir)\b|\brechazar y (?:suscrib|pagar)|\bsuscrib\w+ y rechazar\b/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      pattern: /\bpara (?:seguir|continuar) leyendo\b|\b(?:exclusivo|solo) para suscriptores\b/,
    },
    {
      says: 'veto',
      pattern:
        /\bcookies\b|\baceptar todo|\bcontraseña\b|\b(?:deja|escribe|publica) (?:un|tu) comentario|\bbloqueador\b[^.!?]{0,40}\bpara (?:continuar|seguir|acceder|leer)/,
    },
  ],
};
