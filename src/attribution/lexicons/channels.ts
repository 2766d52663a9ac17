/** Nouns that name a medium, a document or an occasion through which something is said. Collected by hand. */
export const CHANNEL_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement statements post posts tweet tweets interview interviews conference conferences briefing briefings ' +
    'speech speeches letter letters email emails e-mail message messages memo memos video report reports article ' +
    'op-ed column editorial blog press filing filings release releases testimony hearing hearings address remarks ' +
    'comments note call calls broadcast podcast programme program show television tv radio twitter facebook ' +
    'instagram telegram x truth tiktok youtube linkedin weibo book paper ruling order complaint affidavit lawsuit indictment ' +
    'document documents notice bulletin advisory update thread caption rally meeting debate summit forum event ' +
    'gathering ceremony panel parliament court reporters journalists media proclamation pledges manifesto ' +
    'fundraiser session seminar vigil dinner luncheon communique communiqué text texts transcript voicemail essay dissent decision ' +
    'resolution presentation newsletter website page livestream webinar'
  ).split(' '),
);

/** Nouns for whoever was told, beside names. */
export const AUDIENCES: ReadonlySet<string> = new Set(
  (
    'reporters journalists lawmakers senators investigators parliament congress mps legislators supporters crowd ' +
    'audience viewers listeners media press police officers authorities court jurors jury judge judges delegates ' +
    'shareholders investors analysts voters students readers colleagues officials prosecutors detectives ' +
    'residents attendees committee panel council leaders members public nation gathering conference'
  ).split(' '),
);

/** Prepositions that lead in a channel or an occasion. */
export const CHANNEL_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at during via through by to with before from'.split(' '),
);
