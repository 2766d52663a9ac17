import { wordSet } from '../../word-lists.ts';

/**
 * Nouns for people that do not end as such nouns do (`-er`, `-ist`, `-man`): kin, neighbours, trades, ages,
 * followers and foes. In the singular, or as they occur; written down from newsroom usage and from lists of
 * occupations and of kin, and looked through for gaps beside the nouns of persons in WordNet 3.1.
 */
export const UNNAMED_PEOPLE: ReadonlySet<string> = wordSet(`
source guard guardsman gal higher-up insider rep exec aide confidante ally associate colleague friend neighbour acquaintance relative kin in-laws mum mom dad son sibling cousin uncle aunt nephew niece grandson
husband wife wives spouse widow boyfriend girlfriend fiancé fiancée orphan twin nanny person boy girl child children kid teen youth baby adult guy lad lady folk
passer-by passers-by passerby passersby victim casualty hostage captive convict suspect accused plaintiff thief criminal local citizen guest exile expat expatriate
nomad native denizen pupil graduate alumnus alumni schoolgirl schoolboy undergraduate dropout academic scholar principal expert analyst architect surgeon neurosurgeon nurse medic
paramedic midwife vet veteran notary counsel landlord landlady fan cook chef intern apprentice executive magnate mogul tycoon billionaire millionaire steward valet
operative surrogate superdelegate delegate advocate critic sceptic skeptic rival foe enemy adversary hopeful candidate moderate hawk dove liberal progressive radical
evangelical millennial patriot dem black white gay lesbian bureaucrat politico emissary spy conscript recruit guerrilla rebel jihadi mercenary pirate thug warlord
oligarch chieftain boss chief head hand chair priest vicar rabbi imam monk nun cleric missionary pilgrim prophet patriarch mullah ayatollah lama witness eyewitness
playwright celebrity luminary heavyweight contemporary star model poet pundit dj athlete coach umpire jockey pilot skipper mechanic heir beneficiary figure aristocrat
champion champ hero heroine idol superstar icon genius guru visionary laureate virtuoso maestro wizard whiz prodigy scion mainstay stalwart
quarterback cornerback linebacker fullback halfback tailback shortstop goalie rookie lightweight middleweight featherweight bantamweight flyweight cruiserweight runner-up underdog caddie referee ref
soprano alto baritone tenor diva ballerina supermodel starlet socialite impresario comic clown playboy debutante heartthrob sidekick co-star understudy
monarch sovereign duke duchess earl baron baroness baronet viscount marquis knight squire dame maharaja raja nawab rani shah pasha bey caliph khan sheik viceroy tsar czar
pontiff prelate abbot abbess friar deacon archdeacon chaplain provost nuncio pastor reverend parson curate brahmin swami yogi mufti padre apostle disciple martyr saint messiah mystic hermit pagan atheist agnostic
fugitive outlaw bandit burglar felon crook culprit mastermind kingpin accomplice assassin vigilante addict junkie alcoholic drunk prostitute pimp beggar tramp derelict outcast pariah
bully liar coward fool idiot maniac lunatic fanatic diehard ideologue renegade rogue maverick rascal villain traitor turncoat stooge
bodyguard sentry commando cadet corporal ensign commodore brigadier dragoon gurkha samurai guerilla mujahid vassal overlord
undersecretary chairperson registrar bailiff warden attache attaché commissar signatory proxy figurehead intermediary go-between subordinate
pal buddy chum comrade compatriot counterpart sweetheart fiance fiancee beau bride groom newlywed bridesmaid godparent stepson stepchild stepmum stepdad ex-wife ex-husband ex-boyfriend ex-girlfriend in-law
brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law grandma grandpa granny gran mama papa mommy daddy mummy grandchild grandkid progeny namesake newborn toddler infant sophomore freshman postgraduate alumna
housewife househusband artisan blacksmith goldsmith concierge shepherd cowboy cowgirl farmhand deckhand stagehand ranch-hand sherpa scout lookout doc temp au-pair nursemaid midwives layperson handyman busboy bellboy cabbie trucker biker
loner recluse eccentric workaholic vegan diabetic albino amputee invalid psychic hippie punk geek nerd jock redneck hick
matriarch protege protégé protégée mentee novice addressee confidant companion escort patron slave serf untouchable dalit
mason stonemason bricklayer locksmith gunsmith silversmith tinsmith wordsmith barista chauffeur masseuse deejay rickshaw-puller mahout
dude chap bloke lass lassie madam gentleman gentlewoman
paralegal physio ump prof sysadmin grad undergrad postgrad alum locum barkeep boffin hubby missus nan nana nanna grandad granddad cop squaddie sapper
gp nco vip oap brickie chippie sparky postie bookie roadie groupie techie newbie wannabe snitch nark laird
maulana maulvi pandit sardar babu kgosi induna oba ooni alaafin kabaka mwami asantehene sangoma griot marabout shaman rebbe archimandrite catholicos granthi jathedar sadhu bhikkhu rinpoche
royal maid guide lifeguard nobody somebody someone anybody anyone everybody everyone many some several few both one two those none half two-thirds most all
`);

/** Nouns in the singular for several people who are not named. Collected by hand. */
export const UNNAMED_GROUPS: ReadonlySet<string> = wordSet(`
family couple trio duo crew team squad crowd audience public community minority majority elite electorate populace diaspora hierarchy camp base wing establishment
brass circle mainstream personnel staff voice generation constituency population opposition management nobility clergy faculty
industry sector household mob clan tribe caste bureaucracy workforce intelligentsia entourage posse citizenry laity priesthood brethren gentry aristocracy clientele
throng cohort academia quartet quintet foursome cadre readership market markets profession grassroots officialdom peoples masses needy elderly disabled unemployed
homeless wounded injured bereaved faithful poor rich unvaccinated self-employed
defence defense dugout terraces clubhouse deceased infirm dispossessed uninsured displaced enslaved landless
`);
