/** Spanish: what a newsroom lives on, who is to pay for it, and how else it wants to reach its readers. */
import type { Cue } from '../types.ts';

export const spanishPleas: readonly Cue[] = [
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?:^|[.!?¡¿:;(–—] ?|\b(?:por favor|puedes|podés|si puedes),? )(?:apoya|apoyá|apoye|apoyar|ayuda|ayudá|ayude|ayudar|sostén|sostené|colabora|colaborá|colabore|dona|doná|done|aporta|aportá|contribuye|contribuí|defiende|defendé|financia|respalda)(?!\p{L})[^.!?]{0,50}(?:nuestr|\bnos\b|periodismo|este medio|este proyecto|independiente|\bal mes\b|donación|con tu|tu aporte|desde \d)|(?<!\p{L})(?:apóyanos|apoyanos|apóyenos|ayúdanos|ayudanos|ayúdenos|sostennos|acompáñanos|respáldanos|invítanos|escríbenos y)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?<!\p{L})(?:échanos|échenos|echa|danos|denos|echar|dar) una mano\b|\b(?:desde|con|por) (?:solo |sólo )?\d[\d.,]* (?:euros?|€|pesos|dólares|soles) (?:al|por|cada) (?:mes|año)\b|\b(?:te|os) (?:necesitamos|pedimos|invitamos a)\b|\b(?:necesitamos|faltan|nos faltan) (?:(?:de )?(?:tu|su) (?:ayuda|apoyo|aporte)|de ti\b|de vos\b|\d[\d.]* (?:más |nuev[oa]s )?(?:personas|soci|suscriptor|lector|donant))|\b(?:¿?serás|¿?quieres ser|sé|sea) (?:una|uno) de (?:ell[ao]s|nosotr[ao]s|l[ao]s)\b/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\b(?:nos|lo|la) (?:financias|financian|sostienes|sostienen|mantienes|mantienen|pagan|haces posible|hacen posible)\b(?! (?:sus dueños))|\bno (?:nos (?:financian|pagan|mantienen)|dependemos|aceptamos|recibimos|tenemos|hay|depende de)\b[^.!?]{0,40}\b(?:bancos?|eléctricas|anunciantes|publicidad|avisadores|accionistas|gobiernos?|partidos|empresas|muros?|dueños|subvenciones|millonarios|grandes)\b|\bsin (?:depender de|avisadores|anunciantes|muros? de pago|dueños|accionistas|publicidad)\b/,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bperiodismo (?:\p{L}{1,20} ){0,4}(?:independiente|libre|honesto|de calidad|que (?:incomoda|importa|hacemos)|comprometido|crítico|así|feminista|local)(?!\p{L})|\bpara que (?:este (?:medio|proyecto|periódico)|podamos|sigamos)\b|\b(?:gracias a|posible por|posible gracias|sostenid[oa]s? por|financiad[oa]s? por)\b[^.!?]{0,30}\b(?:personas|soci|suscriptor|lector|donaciones|comunidad|gente|tu|ti|ustedes)\p{L}{0,12}|\b(?:cada|cualquier) (?:aporte|donación|euro|peso|granito|suscripción|ayuda)\b[^.!?]{0,20}\b(?:cuenta|ayuda|suma|importa)\b|\b(?:si (?:te|le) (?:gusta|importa|parece|ha gustado|gustó|sirve)|si (?:valoras|valora|crees|crees en|quieres que|puedes))(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?<!\p{L})(?:suscr[ií]bete|suscribite|suscríbase|suscríbanse)(?!\p{L})[^.!?]{0,40}(?:plan|oferta|promoción|acceso|\bmes|euros?|€|gratis|digital|ilimitado|edición|hoy|ahora|aquí|desde)|\b(?:activa|elige|elegí|gestiona|renueva) tu (?:suscripción|plan)\b|\baprovecha (?:la|esta|nuestra) (?:oferta|promoción)|\bregala (?:una )?suscripci/u,
  },
  {
    says: 'offer',
    kind: 'subscription',
    pattern:
      /\b(?:primer|primeros|tres|seis|\d+) mes(?:es)? (?:gratis|por|a)\b|\b(?:cancela|cancele|sin permanencia|cancelá) (?:cuando|en cualquier)|\b(?:oferta|promoción|precio) (?:especial|limitad[oa]|de lanzamiento|exclusiv[oa])\b|\b(?:solo|sólo|apenas|desde) (?:\$|€|s\/|us\$) ?\d|\d ?(?:€|euros) (?:al|el primer|por) (?:mes|año)\b/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /(?<!\p{L})(?:apúntate|apuntate|anótate|anotate|inscríbete|inscribite|suscr[ií]bete|suscribite|regístrate|registrate)(?!\p{L})[^.!?]{0,70}(?:newsletters?|bolet[ií]n(?:es)?|correo|e-?mail|\bmail|gratis|bandeja|inbox|lista)|\b(?:recibe|recibí|reciba)(?!\p{L})[^.!?]{0,70}(?:en tu|en su (?:correo|mail|e-?mail)|gratis|nuestr|bolet[ií]n|newsletter)|\bdéjanos tu\b/u,
  },
  {
    says: 'promise',
    kind: 'newsletter',
    pattern:
      /\b(?:cada|todos los|todas las) (?:día|días|mañana|mañanas|semana|semanas|lunes|viernes|domingo|domingos)\b[^.!?]{0,40}\b(?:en tu|en su|correo|bandeja|boletín|newsletter|e-?mail)\b|\b(?:lo mejor|las noticias|lo más importante|el resumen)\b[^.!?]{0,40}\b(?:en tu|en su|a tu|cada|por correo)\b|\b(?:no te pierdas|no se pierda|entérate|enterate|ya te enteraste|mantente informad|manténgase informad)/,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:síguenos|seguinos|síganos|sígannos|únete|unite|únase|suscr[ií]bete|suscribite|encuéntranos|búscanos|te invitamos|agréganos)(?!\p{L})[^.!?]{0,70}\b(?:facebook|instagram|whats ?app|twitter|x|bluesky|telegram|youtube|tiktok|google (?:news|discover|noticias)|linkedin|threads|canal|grupo|redes(?: sociales)?|fuente preferida)\b/u,
  },
  {
    says: 'ask',
    kind: 'registration',
    pattern:
      /\b(?:regístrate|registrate|regístrese|inicia sesión|crea (?:tu|una) cuenta|crear (?:una |mi )?cuenta|identifícate)\b[^.!?]{0,30}(?:\bgratis\b|\bpara\b|\by\b|[.!]|$)/,
  },
  {
    says: 'call',
    pattern:
      /^¡?(?:(?:sí,? )?quiero .{2,30}|(?:apoya|apoyar|ayuda|ayudar|dona|donar|colabora|colaborar|aporta|aportar|contribuye|contribuir|únete|unirme|súmate|sumarme|suscr[ií]bete|suscribirme|suscribirse|regístrate|registrarme|hazte|descarga (?:la|nuestra)|síguenos|crear (?:mi |tu |una )?cuenta|aprovechar|saltar con)(?: .{1,24})?)\s*[!.→›»]*$/u,
  },
  {
    says: 'opener',
    pattern:
      /^[¡¿]?(?:antes de (?:que te vayas|irte|seguir|cerrar)|ya que (?:estás|has)|si (?:has llegado|llegaste) hasta aquí|(?:te|le) (?:gustó|ha gustado|gusta) (?:esta|este|lo)|un (?:último )?favor|una cosa más|👉)/u,
  },
  {
    says: 'reason',
    kind: 'donation',
    pattern:
      /\bno se (?:hace|paga|escribe|financia) sol[oa]\b|\bsi (?:te|le|os) (?:sobra|alcanza|llega)\b|\b(?:lectores|lectoras|socios|socias|suscriptores|personas)\b[^.!?]{0,20}\bnos (?:pagan|sostienen|financian|leen y pagan)\b|\bno (?:somos|es|pertenece)(?: de)? nadie\b/,
  },
  {
    says: 'call',
    pattern:
      /^¡?(?:me apunto|lo quiero|allá voy|cuenta conmigo|cuenten conmigo|vamos|adelante|sí,? por favor)!?$/,
  },
  {
    says: 'ask',
    kind: 'newsletter',
    pattern:
      /(?<!\p{L})(?:activa|activá|active|permite|permití)(?!\p{L})[^.!?]{0,30}\b(?:notificaciones|alertas|avisos)\b|(?<!\p{L})(?:quieres|querés|quiere|deseas|desea) recibir\b[^.!?]{0,40}\b(?:notificaciones|alertas|avisos)\b|\bte avisamos (?:cuando|si|de|en cuanto)\b/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:añade|agrega|agregá|añádenos|agréganos|elige|elegí|elígenos|marca|marcá|haz|pon)(?!\p{L})[^.!?]{0,60}\bfuentes? (?:preferidas?|favoritas?|de confianza)\b|(?<!\p{L})(?:recibe|recibí|léenos|leenos|entra|entrá)(?!\p{L})[^.!?]{0,40}\b(?:en|por) (?:nuestro \p{L}+ de |el canal de )?(?:whats ?app|telegram)\b/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:desactiva|desactivá|desactive|apaga|pausa)(?!\p{L})[^.!?]{0,30}\b(?:bloqueador|ad-?block\w*)|(?<!\p{L})(?:responde|respondé|participa en|completa|completá|rellena) (?:nuestra|nuestro|esta|este) (?:\p{L}+ )?(?:encuesta|cuestionario)\b|(?<!\p{L})ayúdanos a mejorar(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'social',
    pattern:
      /(?<!\p{L})(?:clic|click|pulsa|pulse|toca|toque|pincha) aquí (?:para|y) (?:seg|un[ei]r|suscrib|entr|recib|apoy|don|descarg)|(?<!\p{L})(?:únete|unite|únase|entra|entrá|súmate|sumate|suscr[ií]bete|sigue) (?:a|al|en)(?: nuestro| el)? (?:canal|grupo) (?:de|en) (?!tele(?!\p{L}))|(?<!\p{L})(?:ya|también|ahora) estamos en (?:whatsapp|telegram)(?!\p{L})|^[^.!?]{2,40} (?:ya |también |ahora )+está en (?:whatsapp|telegram)|(?<!\p{L})activa la campan(?:it)?a(?!\p{L})|(?<!\p{L})(?:añádenos|agréganos|ponnos|elígenos|márcanos|añadirnos)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'donation',
    pattern:
      /(?<!\p{L})(?:déjanos|dejanos|dejarnos) una propina(?!\p{L})|(?<!\p{L})(?:invítanos|invitanos|invitarnos|cómpranos|págan?os)(?!\p{L})[^.!?]{0,12} (?:café|cafecito|birra|cerveza|mate)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'subscription',
    pattern:
      /(?:^|[.!?:¡] ?)aprovech(?:a|e|á|ar) (?:ya )?(?:la|esta|nuestra) (?:oferta|promoción)(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'app',
    pattern:
      /^[^.!?]{0,30}(?:más rápido|mejor|más fácil) (?:en|con|desde) (?:la|nuestra) app(?!\p{L})/u,
  },
  {
    says: 'ask',
    kind: 'other',
    pattern:
      /(?<!\p{L})(?:encuesta|cuestionario) (?:toma|lleva|dura|sólo|solo|te)(?!\p{L})[^.!?]{0,24}minutos/u,
  },
];
