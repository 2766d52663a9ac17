/** Nouns and names for what people take to in order to say something to everybody. Written down for this project. */
import { wordSet } from '../../word-lists.ts';

export const TAKEN_TO: ReadonlySet<string> = wordSet(`
instagram twitter x facebook tiktok telegram social linkedin weibo snapchat threads bluesky mastodon reddit youtube twitch whatsapp
media airwaves television tv radio blog podcast platform platforms
`);
