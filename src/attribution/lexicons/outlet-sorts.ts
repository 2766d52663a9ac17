/** Which sort of outlet a name is of, so that `the paper` is no agency. Written down from general knowledge of the world’s media. */
import { wordSet } from '../../word-lists.ts';

/** Nouns for outlets of one sort: agencies, what is watched or heard, what is printed. */
export const WIRES = wordSet('newswire newswires wire wires press');
export const BROADCASTERS = wordSet('broadcaster channel network station television tv radio');
export const PAPERS = wordSet('newspaper paper tabloid daily weekly broadsheet');

/** News agencies: cited by all others, and no network’s or paper’s own. */
export const AGENCY_NAME =
  /^(?:reuters|thomson reuters|afp|agence france-presse|ap|a\.p\.|associated press|upi|united press international|bloomberg(?: news)?|dow jones(?: newswires)?|pa|pa media|press association|dpa|apa|ansa|agi|adnkronos|efe|europa press|lusa|belga|anp|ritzau|ntb|tt|stt|keystone-sda|pap|čtk|ctk|tasr|mti|agerpres|bta|hina|tanjug|beta|fena|mia|ata|ana-mpa|tass|itar-tass|ria|ria novosti|interfax(?:-ukraine)?|ukrinform|unian|rbc-ukraine|belta|kazinform|trend|turan|azertac|armenpress|interpressnews|anadolu|dha|iha|irna|isna|fars|tasnim|mehr|sana|petra|mena|wafa|qna|wam|spa|kuna|omn|ina|nna|map|aps|tap|lana|panapress|nan|gna|saba|xinhua|cns|kyodo|jiji|yonhap|kcna|cna taiwan|bernama|antara|vna|pti|ani|ians|uni|app|bss|unb|aap|canadian press|notimex|telam|télam|agencia brasil|agência brasil|prensa latina)$| (?:news|press|telegraph|telegraphic) (?:agency|service|association)$/;

/** What is watched or heard. */
export const BROADCASTER_NAME =
  /^(?:bbc|itv|sky|cnn|cnbc|msnbc|nbc|cbs|abc|fox|pbs|npr|cbc|ctv|global|rté|rte|rtl|zdf|ard|wdr|ndr|swr|rai|la7|tve|rtve|rtp|sic|tvi|nos|rtbf|vrt|srf|rts|orf|svt|nrk|dr|yle|tvp|tvn|polsat|čt|rtvs|rts|n1|hrt|nova|ert|skai|ntv|trt|rt|rossiya|dozhd|tv rain|current time|voice of america|voa|rferl|deutsche welle|dw|euronews|france 24|france 2|france info|franceinfo|tf1|bfmtv|bfm|cnews|al jazeera|al-jazeera|al arabiya|al-arabiya|al mayadeen|al-manar|kan|i24news|ndtv|zee|aaj tak|republic tv|geo|ary|samaa|dawn news|nhk|tbs|fuji|kbs|mbc|jtbc|ytn|cctv|cgtn|tvbs|sbs|nine|seven|sabc|enca|ebc|ktn|citizen tv|channels|tvc|arise|globo|record|televisa|univision|telemundo|caracol|teletrece)(?: .+)?$|(?:^| )(?:tv|television|radio|channel|broadcasting|network|fm|podcast)(?: .+)?$|(?:^|[a-z\d])-?(?:tv|fm)\b|\d$| news$/;

/** What is printed, by the last word of its name. */
export const PAPER_NAME =
  /(?:times|post|herald|tribune|journal|gazette|chronicle|examiner|courier|dispatch|mail|inquirer|sentinel|newspaper|monitor|mercury|telegraph|observer|argus|echo|courant|ledger|bulletin|enquirer|republic|bee|guardian|standard|independent|express|mirror|sun|star|globe|record|advertiser|mag|magazine|zeitung|blatt|anzeiger|rundschau|shimbun|ilbo|dziennik|diario|giornale|corriere)$/;
