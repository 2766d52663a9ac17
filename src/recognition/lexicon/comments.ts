/**
 * Readers' comments, in all languages: how many there are, who may write some, and by which rules. Whatever is asked
 * there is asked of those who want to comment. Written down from general knowledge of the languages.
 */
import type { Cue } from './types.ts';

const within = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');

const headings = [
  String.raw`(?:\d+|no|all|(?:show|view|read|see|hide)(?: all)?|readers['’]?) comments?(?: yet)?|comments?(?: ?\(?\d+\)?| policy)|(?:be the first|log ?in|sign ?in|register) to comment|comments are (?:closed|open)`,
  String.raw`(?:(?:\d+|keine|alle|ihre?|deine?) |leser-?)?kommentare|1 kommentar|kommentare? ?\(?\d+\)?|(?:noch keine|(?:zeige|lesen sie) (?:alle )?(?:\d+ )?)kommentare|(?:jetzt )?mitdiskutieren|diskutieren sie mit`,
  String.raw`(?:(?:\d+|aucun|les|vos|tous les|(?:voir|lire) (?:tous )?les) )?commentaires?|commentaires? ?\(?\d+\)?|soyez le premier à commenter|réag(?:ir|issez)(?: à cet article)?`,
  String.raw`(?:(?:\d+|ningún|los|todos los|(?:ver|leer)(?: todos)?(?: los)?) )?comentarios?|comentarios? ?\(?\d+\)?|sé el primero en comentar`,
  String.raw`(?:\d+|nessun|tutti i|(?:vedi|leggi)(?: tutti)? i) comment[oi]|commenti(?: ?\(?\d+\)?)?|sii il primo a commentare`,
  String.raw`(?:(?:\d+|nenhum|todos os|(?:ver|ler)(?: todos)?(?: os)?) )?comentários?|comentários? ?\(?\d+\)?|seja o primeiro a comentar`,
  String.raw`(?:(?:\d+|нет|все|(?:показать|читать)(?: все)?) )?комментари(?:й|я|ев|и)|комментари[ий] ?\(?\d+\)?`,
  String.raw`\d+ ?件のコメント|コメント(?:する|を見る|一覧|欄)?|コメント ?[（(]?\d+[）)]?件?`,
];

const rules = [
  'netiquette|netiqueta|nétiquette|нетикет',
  'comment(?:ing|s)? (?:policy|guidelines|rules)|(?:read|follow|see|keep to|stick to|respect|observe|within|under) (?:our|the) (?:community|house|discussion|forum) (?:guidelines|standards|rules)|(?:trouble|problems?|issues?) (?:with )?commenting|comments (?:are|will be|may be) (?:pre-?|post-?)?(?:moderated|reviewed|checked|removed|deleted|published)|before you (?:comment|post)|to (?:keep|start) commenting',
  'kommentar(?:regeln|richtlinien|funktion|bereich)|(?:diskussions|forums|community-?)(?:regeln|richtlinien)|(?:beim|zum|um (?:mit)?zu|um) ?(?:kommentieren|mitdiskutieren|mitzudiskutieren)|kommentare (?:werden|sind) [^.!?]{0,40}(?:moderiert|geprüft|freigeschaltet|veröffentlicht|geschlossen)',
  '(?:connect|inscri|abonn|identifi|compte)[^.!?]{0,40} pour (?:pouvoir )?commenter|avant de commenter|(?:charte|règles) (?:de modération|des commentaires|de la communauté|de participation|de bonne conduite|du forum)|commentaires (?:sont|seront) (?:modérés|fermés|ouverts|relus|publiés|réservés)|espace (?:de )?commentaires?',
  '(?:sesión|reg[ií]str|suscri|cuenta|identif)[^.!?]{0,40} para (?:poder )?comentar|antes de comentar|(?:normas|reglas|política) (?:de (?:la )?comunidad|de participación|de (?:los )?comentarios|de convivencia|del foro)|comentarios (?:están|son|serán) (?:moderados|cerrados|abiertos|revisados|publicados)',
  '(?:acced|registra|abbona|iscriv|account)[^.!?]{0,40} per (?:poter )?commentare|prima di commentare|(?:regole|norme|policy|linee guida) (?:della community|della comunità|dei commenti|per i commenti|di commento|di partecipazione|del forum)|commenti (?:sono|saranno) (?:moderati|chiusi|aperti|pubblicati)',
  '(?:login|entr[ea]|cadastr|regist|assin|conta)[^.!?]{0,40} para (?:poder )?comentar|antes de comentar|(?:regras|normas|política) (?:da comunidade|de participação|de comentários|dos comentários|de convivência|do fórum)|comentários (?:estão|são|serão) (?:moderados|fechados|abertos|publicados)',
  String.raw`чтобы (?:(?:оставлять|оставить|писать|написать) комментари\p{L}*|комментировать)|(?:для|перед) комментирования|правил\p{L}* (?:комментирования|обсуждения|общения|сообщества|дискуссии|форума)|комментарии (?:модерируются|проверяются|закрыты|доступны)`,
];

/** What stands over readers' comments, and says nothing else; for a text in lower case. */
export const COMMENTS_TITLE = new RegExp(`^(?:${headings.join('|')})[.:!…]*$`, 'u');

export const comments: readonly Cue[] = [
  ...rules.map((source): Cue => ({ says: 'veto', pattern: within(source) })),
  {
    says: 'veto',
    pattern:
      /コメント(?:ポリシー|ガイドライン|のルール|の?投稿(?:には|規約|ルール)|機能|する(?:には|ため))/,
  },
];
