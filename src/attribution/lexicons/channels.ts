import { wordSet } from '../../word-lists.ts';

/**
 * Nouns that name a medium, a document or an occasion through which something is said: papers, mail, broadcasts,
 * platforms, sittings, meetings and ceremonies. Collected by hand.
 */
export const CHANNEL_NOUNS: ReadonlySet<string> = wordSet(`
statement statements post posts tweet tweets interview interviews conference conferences briefing briefings presser
speech speeches letter letters email emails e-mail e-mails message messages memo memos memorandum video videos report reports article articles
op-ed op-eds column editorial editorials blog blogs press filing filings release releases testimony hearing hearings address addresses remarks
comments note notes call calls broadcast broadcasts podcast podcasts programme program show shows television tv radio twitter facebook
instagram telegram x truth tiktok youtube linkedin weibo wechat whatsapp signal snapchat reddit threads bluesky mastodon twitch substack discord vk vkontakte
book books paper papers ruling order complaint complaints affidavit lawsuit lawsuits indictment petition petitions
document documents notice bulletin advisory update updates thread caption rally rallies meeting meetings debate debates summit summits forum forums event events
gathering gatherings ceremony ceremonies panel parliament court reporters journalists media proclamation pledge pledges manifesto
fundraiser session sessions seminar vigil dinner luncheon lunch breakfast communique communiqué text texts transcript voicemail essay essays dissent decision
resolution resolutions presentation newsletter website site page livestream webinar contribution reply submission submissions deposition depositions motion
keynote sermon homily lecture talk toast eulogy monologue soliloquy monograph pamphlet leaflet brochure flyer declaration circular dispatch cable readout
clip recording recordings footage trailer commercial advert ad ads advertisement documentary film memoir autobiography biography diary outlook review
assessment plan proposal budget explainer factsheet dossier appeal plea brief judgment judgement opinion verdict warrant subpoena
convention congress assembly plenary council committee sitting inquest inquiry trial tribunal cross-examination arraignment sentencing
campaign stump town-hall workshop symposium roundtable exhibition festival parade protest demonstration sit-in picket
wedding funeral memorial service mass banquet reception gala launch unveiling inauguration premiere visit tour stop appearance appearances
networks channel feed story stories livestreams reel reels hashtag chat chats dm dms group survey poll questionnaire form
teleconference videoconference phone telephone video-link videolink zoom
`);

/** More of them, which a phrase within a source may hold as well: they count only where a channel is looked for. */
const LOOSE_CHANNEL_NOUNS: ReadonlySet<string> = wordSet(`
response exchange exchanges conversation conversations discussion discussions piece excerpt segment episode answer replies q&a tirade rant remark retweet repost vlog
announcement announcements answers minutes alert alerts log logs logbook decree decrees preface foreword afterword introduction obituary magazine journal newspaper daily weekly gazette tabloid
edict questioning interrogation sidelines margins ribbon-cutting groundbreaking commemoration celebration celebrations festivities pilgrimage audience liturgy prayers khutba telecast newscast phone-in
webcast simulcast stream hustings pmqs subcommittee caucus conclave retreat huddle scrum gaggle sit-down correspondence postcard greeting invitation certificate diagnosis handbook manual textbook
guidebook catalogue prospectus faq infographic slide slides slideshow deck powerpoint spreadsheet dataset database audit evaluation study studies analysis research thesis dissertation preprint abstract
chapter verse poem song lyrics album novel comic cartoon mural banner placard poster billboard sign inscription countersuit counterclaim suit suits pleading pleadings objection writ injunction summons
chargesheet charge-sheet application proffer referral citation disclosure disclosures testimonial affirmation eulogies tribute tributes acceptance oration valedictory commencement
factbook yearbook almanac roundup rundown synopsis script screenplay soundbite voice-note audio writing print
allocution communion catechism fatwa bull missive epistle bulletin-board noticeboard mailshot mailing flier handout hand-out press-kit teaser
listing hansard proceedings roundtables hearings trials depositions rulings judgments verdicts briefs memoirs diaries columns lectures sermons talks workshops seminars symposia
trustpilot tripadvisor yelp glassdoor goodreads letterboxd spotify soundcloud bandcamp patreon onlyfans github quora tumblr pinterest imgur 4chan 8kun parler gettr bilibili douyin xiaohongshu
rednote zhihu toutiao naver niconico vimeo dailymotion livejournal odysee bitchute koo sharechat nextdoor strava twitter/x wickr imo zalo bereal messenger imessage facetime skype webex kickstarter gofundme
change.org arxiv biorxiv medrxiv ssrn researchgate wikipedia imdb teletext notification notifications robocall margin marginalia footnote footnotes postscript dedication epitaph issue edition supplement
feature special reportage exposé instalment installment sheet pitch credits link intercom megaphone loudspeaker tannoy ama vlogs
storting knesset bundestag bundesrat dáil dail seanad oireachtas seimas saeima riigikogu sejm duma riksdag folketing eduskunta althing rada sabha majlis commons lords senate senedd cortes diet chamber
blogpost op-eds encyclical social gab rumble viber kakaotalk clubhouse rutube odnoklassniki
`);

/** Who or what is told something besides audiences: those who fill a room, or hear a broadcast. */
export const TOLD_AS_WELL: ReadonlySet<string> = wordSet(`
stadium arena hall room auditorium theatre theater gallery chamber dinner lunch luncheon breakfast event seminar symposium lecture workshop programme program show podcast phone-in webinar briefing
presser workforce class team squad electorate country world town village parish radio television tv agency daily weekly tabloid website site blog
`);

/** Whether a noun names a channel, where one is looked for. */
export const isChannelNoun = (word: string): boolean =>
  CHANNEL_NOUNS.has(word) || LOOSE_CHANNEL_NOUNS.has(word);

/** Nouns for whoever was told, beside names. */
export const AUDIENCES: ReadonlySet<string> = wordSet(`
reporters journalists lawmakers senators investigators parliament congress mps legislators supporters crowd crowds
audience audiences viewers listeners media press police officers authorities court courts jurors jury judge judges delegates
shareholders investors analysts voters students readers colleagues officials prosecutors detectives
residents attendees committee committees panel council leaders members public nation gathering conference
newspaper newspapers magazine broadcaster outlet station channel website correspondents interviewers followers fans users customers
worshippers congregation faithful pilgrims diplomats ministers commissioners councillors councilors regulators inspectors soldiers troops recruits
workers employees staff teachers nurses doctors graduates cadets veterans farmers donors mourners onlookers protesters demonstrators marchers rallygoers
senate assembly legislature legislatures commission tribunal inquiry inquest hearing summit forum rally meeting board cabinet caucus
`);

/** Prepositions that lead in a channel or an occasion. */
export const CHANNEL_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in on at during via through by to with before from for',
);

/** Verbs that give what is written or said to the world: `released a statement saying`. */
export const ISSUING_VERBS: ReadonlySet<string> = wordSet(`
send sends sent sending write writes wrote written writing issue issues issued issuing release releases released releasing post posts posted posting
publish publishes published publishing give gives gave given giving make makes made making deliver delivers delivered delivering file files filed filing
sign signs signed signing pen pens penned penning share shares shared sharing tweet tweets tweeted tweeting upload uploads uploaded uploading submit submits submitted
read reads reading hold holds held holding record records recorded recording circulate circulated distribute distributed put puts produce produced
`);
