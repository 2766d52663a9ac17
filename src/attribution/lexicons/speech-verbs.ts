/**
 * Verbs that express or publish something, by what may follow them. Collected by hand from grammars of
 * reported speech and from the reporting verbs of English-language newsrooms' style guides.
 *
 * A row is `complements: lemmas`. Complements: `c` a clause (`that …`, `whether …`, or bare), `q` a quotation,
 * `n` a noun phrase, `i` an infinitive, `g` a gerund, `a` somebody told, before the clause or quotation.
 */
export const SPEECH_VERBS = `
cq: conclude say remark quip opine reply retort exclaim intone rejoin muse deadpan interject murmur mutter whisper yell shriek
cq: posit attest contend maintain rebut jest banter fume enthuse gush marvel bemoan counter chime affirm aver avow rue
cqn: add state note claim argue report announce explain confirm reveal assert allege declare suggest warn acknowledge concede
cqn: admit insist stress emphasise emphasize reiterate repeat observe disclose tweet retweet post write predict underline
cqn: underscore highlight point clarify caution recall recount estimate proclaim imply indicate hint signal hypothesise confess
cqn: lament protest complain boast brag swear testify certify verify divulge relay outline specify detail spell elaborate
cqn: reaffirm profess theorise theorize speculate forecast project guarantee broadcast publicise leak tout trumpet shout
cqn: chant scream cry sing echo utter voice pronounce answer decree deny dispute question query joke stipulate summarise summarize
cqn: mention propose recommend advocate demand request foresee calculate attribute postulate reason vouch
q: continue
cqi: agree promise vow pledge threaten offer plead beg volunteer
cni: refuse decline
cqa: tell inform remind assure notify reassure
cqai: advise
cqan: ask urge warn caution promise
nio: order instruct command direct encourage implore beseech exhort summon forbid request dare petition
cq: rule find determine adjudicate
cn: show demonstrate prove illustrate depict describe portray detail
nq: call label dub brand term characterise characterize describe cast portray paint liken compare style
nq: accuse blame criticise criticize condemn denounce slam blast attack praise laud hail applaud commend welcome
nq: lambast lambaste decry deplore deride dismiss mock ridicule rebuke reprimand chastise chide scold berate assail pillory
nq: censure castigate excoriate flay savage skewer admonish upbraid reproach disparage belittle bash rap vilify trash
nq: thank congratulate salute cheer credit endorse extol
nq: defend justify reject rebuff refute rubbish repudiate contradict debunk scorn scoff pan rail
nq: cite quote invoke reference raise express register convey articulate
nq: apologise apologize retract
`;

/** Prepositions and adverbs that go with a verb and then belong to the cue: `lemma: particles`. */
export const SPEECH_PARTICLES = `
hint: at
allude: to
refer: to
point: out to
call: for on out
warn: of against about
caution: against
brag: about of
boast: about of
complain: about of
testify: about to
speak: of out against
ask: for about
push: for back
press: for
plead: for
insist: on
lash: out
rail: against
hit: out back
lay: out
set: out
spell: out
commit: to
admit: to
confess: to
agree: to on with
disagree: with
object: to
apologise: for
apologize: for
advocate: for
comment: on
elaborate: on
cheer: on
joke: about
argue: for against
protest: against
vouch: for
scoff: at
sneer: at
swear: to
attest: to
report: on
side: with
shoot: back
fire: back
distance: from
lobby: for
weigh: in
`;

/** Verbs whose particle is needed for them to be cues at all. */
export const ONLY_WITH_PARTICLE =
  'allude refer speak push press lash rail hit lay set commit comment scoff sneer side shoot fire lobby weigh object disagree';
