/** Nouns for texts, studies, recordings, data and laws that can say or show something. Collected by hand. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'report reports study studies poll polls survey surveys document documents filing filings complaint lawsuit suit ' +
    'indictment affidavit petition memo memos memorandum letter letters email emails e-mail e-mails message messages ' +
    'text texts transcript transcripts recording recordings video videos footage tape tapes clip photo photos photograph ' +
    'photographs image images picture pictures map data figures statistics numbers records record census analysis analyses ' +
    'assessment audit review paper papers article articles book essay editorial column post posts tweet tweets statement ' +
    'statements notice guidance guidelines law laws act bill constitution treaty resolution resolutions declaration decree ' +
    'rules contract warrant warrants testimony evidence research investigation inquiry findings results dossier chart graph ' +
    'table index list bulletin forecast estimate estimates files file diary website page sign placard banner screenshot ' +
    'screenshots brochure brochures pamphlet leaflet slideshow presentation slides tally tallies update guide handbook circular memoir proclamation ad advert advertisement ads communique communiqué manifesto charter agreement accord plan document ' +
    'index indexes projections paperwork subpoena summons minutes database cable cables readout roadmap registry coverage ' +
    'label labels barometer metrics legislation amendment clause brief briefs obituary questionnaire blueprint proposal ' +
    'proposals disclosure disclosures quote quotes app playbook prospectus ledger invoice receipt receipts log logs scan ' +
    'scans calculation calculations reporting literature bible quran scripture commentary edition draft appendix annex ' +
    'code protocol directive regulation regulations ordinance edict pact inscription plaque slogan slogans graffiti ' +
    'billboard poster posters sticker stickers leaflets flyer flyers trailer lyrics ' +
    'ruling rulings judgment judgement verdict order orders opinion decision timeline note caption headline series ' +
    'release releases documentary film autopsy tests test simulation model models advisory briefing summary script manual'
  ).split(' '),
);
