/** Japanese wordings of reader appeals, as many news sites have them, put generally. */
import { japanesePleas } from './pleas/japanese.ts';
import type { Lexicon } from './types.ts';

export const japanese: Lexicon = {
  address: /皆様|皆さま|みなさま|あなた|私たち|読者の|ください|いただけ/,
  cues: [
    ...japanesePleas,
    {
      says: 'ask',
      kind: 'newsletter',
      pattern:
        /(?:メールマガジン|メルマガ|ニュースレター)[^。]{0,40}(?:登録|購読|受け取|配信|申し込)/,
    },
    {
      says: 'promise',
      kind: 'newsletter',
      pattern: /メールで(?:お届け|配信)|毎(?:日|朝|週)[^。]{0,20}お届け/,
    },
    {
      says: 'ask',
      kind: 'donation',
      pattern:
        /(?:ご寄付|寄付|ご支援|サポート)[^。]{0,20}(?:お願い|ください|する|はこちら)|寄付で[^。]{0,20}(?:支え|運営)|\d+円(?:から|で)[^。]{0,6}(?:応援|支援|寄付)/,
    },
    {
      says: 'reason',
      kind: 'donation',
      pattern:
        /(?:皆様|皆さま|みなさま|読者)の(?:ご)?(?:支援|寄付|応援)|広告に頼らず|独立(?:した)?(?:メディア|報道|ジャーナリズム)/,
    },
    {
      says: 'ask',
      kind: 'subscription',
      pattern:
        /(?:今すぐ|いますぐ|ここから|こちらから)(?:登録|購読|申し?込)|(?:有料)?会員(?:に(?:なる|登録)|登録(?:する|は))|(?:購読|お申し?込み|申し込み)はこちら|読み放題[^。]{0,60}(?:コース|プラン|円|登録)/,
    },
    {
      says: 'offer',
      kind: 'subscription',
      pattern:
        /(?:月額|初回|初月|年額|今なら|特別価格|初トク)[^。]{0,24}(?:\d|円|無料|キャンペーン)|\d+(?:日|か月|カ月|ヶ月)間?無料/,
    },
    {
      says: 'promise',
      kind: 'subscription',
      pattern:
        /会員(?:限定|記事)[^。]{0,30}(?:読め|お読み|閲覧)|有料記事[^。]{0,20}(?:読み放題|お読みいただけ|読める)|記事が読み放題/,
    },
    {
      says: 'ask',
      kind: 'registration',
      pattern: /無料(?:会員)?(?:で)?登録(?:する|して|は|で)/,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern:
        /アプリ[^。]{0,20}(?:ダウンロード|インストール)|アプリ(?:なら|で[^。]{0,20}(?:読め|受け取))|(?:アプリの)?ダウンロードはこちら/,
    },
    {
      says: 'ask',
      kind: 'social',
      heedsCapitals: true,
      pattern:
        /(?:フォロー|友だち(?:追加|登録)|チャンネル登録)(?:する|して|しよう|はこちら|お願い)|(?:LINE|X|公式アカウント)[^。]{0,20}(?:友だち|フォロー)/,
    },
    {
      says: 'promise',
      kind: 'registration',
      pattern: /(?:読者|無料)会員に登録|登録は無料/,
    },
    {
      says: 'ask',
      kind: 'app',
      pattern: /storeから|playから|ニュースはアプリ/,
    },
    {
      says: 'promise',
      kind: 'social',
      heedsCapitals: true,
      pattern: /公式LINE|LINEアカウント|公式(?:X|チャンネル)[^。]{0,20}(?:開設|でき|始め)/,
    },
    { says: 'call', kind: 'newsletter', pattern: /^(?:受け取る|配信を希望する|友だち追加.{0,8})$/ },
    { says: 'thanks', pattern: /(?:ご支援|ご登録|ご購読|応援)[^。]{0,10}ありがとう/ },
    { says: 'wayOut', pattern: /^(?:あとで|後で(?:通知)?|今はしない|閉じる|いいえ|スキップ)$/ },
    {
      says: 'call',
      kind: 'subscription',
      pattern: /^(?:登録(?:する)?|購読(?:する)?|詳しくはこちら|申し込む|今すぐ登録.{0,16})$/,
    },
    { says: 'call', kind: 'donation', pattern: /^(?:寄付(?:する)?|支援する|応援する)$/ },
    {
      says: 'control',
      pattern: /^(?:送信|続ける|はい|メールアドレス|お名前|ログイン(?:する)?|×)$/,
    },
    {
      says: 'smallPrint',
      pattern: /(?:いつでも)(?:解約|退会|配信停止)|プライバシーポリシー|利用規約に同意/,
    },
    {
      says: 'wall',
      kind: 'subscription',
      pattern: /続きを読むには|して続きを読む|有料(?:会員限定)?記事です|残り\d+文字/,
    },
    {
      says: 'veto',
      heedsCapitals: true,
      pattern:
        /クッキー|Cookie[^。]{0,40}(?:同意|使用)|パスワード|コメントを(?:書く|投稿)|広告ブロック[^。]{0,30}(?:続け|閲覧するに)/,
    },
  ],
};
