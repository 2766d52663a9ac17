import { wordSet } from '../../word-lists.ts';

/**
 * Nouns for texts, studies, recordings, data and laws that can say or show something. Collected by hand from
 * newsroom usage: court papers, official papers, research, media of every sort, what is written on things.
 */
export const DOCUMENT_NOUNS: ReadonlySet<string> = wordSet(`
report reports study studies poll polls survey surveys document documents filing filings complaint lawsuit suit indictment affidavit petition memo
memos memorandum letter letters email emails e-mail e-mails message messages text texts transcript transcripts recording recordings video videos
footage tape tapes clip photo photos photograph photographs image images picture pictures map data figures statistics numbers records record census
analysis analyses assessment audit review paper papers article articles book essay editorial column post posts tweet tweets statement statements
notice guidance guidelines law laws act bill constitution treaty resolution resolutions declaration decree rules contract warrant warrants testimony
evidence research investigation inquiry findings results dossier chart graph table index list bulletin forecast estimate estimates files file diary
website page sign placard banner screenshot screenshots brochure brochures pamphlet leaflet slideshow presentation slides tally tallies update guide
handbook circular memoir proclamation ad advert advertisement ads communique communiqué manifesto charter agreement accord plan indexes projections
paperwork subpoena summons minutes database cable cables readout roadmap registry coverage label labels barometer metrics legislation amendment clause
brief briefs obituary questionnaire blueprint proposal proposals disclosure disclosures quote quotes app playbook prospectus ledger invoice receipt
receipts log logs scan scans calculation calculations reporting literature bible quran scripture commentary edition draft appendix annex code protocol
directive regulation regulations ordinance edict pact inscription plaque slogan slogans graffiti billboard poster posters sticker stickers leaflets
flyer flyers trailer lyrics ruling rulings judgment judgement verdict order orders opinion decision timeline note caption headline series release
releases documentary film autopsy tests test simulation model models advisory briefing summary script manual signs card cards ticket flag t-shirt
t-shirts notes schedule schedules calendar agenda menu budget budgets whitepaper strategy policy policies textbook textbooks novel novels poem song
songs films movie movies episode cartoon commercial commercials theory theories history hashtag meme memes ballot referendum censuses rumors rumours
deal deals contracts terms conditions criteria rule measure measures motion motions section paragraph pages title titles fax telegram audio
bodycam dashcam cctv imagery x-rays samples experiment experiments trial trials meta-analysis audits probe probes inquest factsheet fact-sheet faq
blog blogpost blogs thread threads profile bio biography autobiography certificate certificates permit license licence deed will register registers
roster archives proceedings hansard speech speeches address remarks submission submissions pleading pleadings deposition depositions chargesheet
charge-sheet fir injunction injunctions settlement settlements gazette memoirs gravestone tombstone obituaries invitation invitations listing listings
catalogue catalog maps radar readings measurements indicator indicators gauge tracker dashboard ranking rankings ratings scores exit-polls advice
notification notifications decisions opinions judgments verdicts treaties statutes statute bylaws by-laws convention conventions communiqués
communiques bulletins advisories alerts alert warnings reviews assessments questionnaires polling petitions indictments affidavits complaints lawsuits
suits charges allegations ledgers memoranda dispatches telegrams diaries correspondence mails pamphlets infographic infographics
charts graphs tables spreadsheets spreadsheet appendices annexes drafts blueprints plans programme program whitepapers thesis dissertation preprint
preprints abstract journal-article meta-analyses datasets dataset scholarship science essays columns editorials op-ed op-eds stories story hadith
torah talmud psalm encyclical fatwa sermon proverb saying adage
`);
