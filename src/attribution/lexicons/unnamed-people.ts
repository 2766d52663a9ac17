import { wordSet } from './phrase-set.ts';

/**
 * Nouns for people as articles tell of them without a name: sources and insiders, witnesses and neighbours,
 * relatives, trades, ages, followers and foes. In the singular or plural as they occur; written down from
 * newsroom usage and from lists of occupations and of kin.
 */
export const UNNAMED_PEOPLE: ReadonlySet<string> = wordSet(`
source sources insider insiders tipster tipsters whistleblower whistleblowers informant informants aide aides adviser advisers advisor advisors confidant confidants confidante ally associate associates colleague colleagues
friend friends neighbour neighbours neighbor neighbors acquaintance acquaintances relative relatives family families kin parent parents mother mothers father fathers mum mums mom moms dad dads son sons daughter daughters
brother brothers sister sisters sibling siblings cousin cousins uncle uncles aunt aunts nephew niece grandmother grandfather grandparents grandson granddaughter great-grandmother great-grandfather stepfather stepmother
husband husbands wife wives spouse spouses widow widows widower partner partners boyfriend girlfriend fiancé fiancée in-laws orphan orphans twin twins guardian guardians carer carers caregiver caregivers nanny godfather godmother
person persons people man men woman women boy boys girl girls child children kid kids teen teens teenager teenagers youth youths youngster youngsters toddler baby adult adults elder elders pensioner pensioners retiree retirees senior seniors
witness witnesses eyewitness eyewitnesses bystander bystanders onlooker onlookers passer-by passers-by passerby passersby survivor survivors victim victims casualty casualties hostage hostages captive captives detainee detainees
inmate inmates prisoner prisoners convict suspect suspects defendant defendants accused plaintiff plaintiffs complainant complainants claimant claimants petitioner petitioners accuser accusers attacker gunman shooter assailant robber thief hacker hackers
resident residents local locals villager villagers townspeople citizen citizens islander islanders homeowner homeowners tenant tenants renter renters squatter tourist tourists visitor visitors guest guests traveller travellers traveler travelers
passenger passengers commuter commuters driver drivers motorist motorists cyclist cyclists pedestrian pedestrians pilot pilots sailor sailors fisherman fishermen fisher fishers hiker hikers climber camper diver surfer
migrant migrants immigrant immigrants refugee refugees asylum-seeker asylum-seekers exile exiles expatriate expatriates expat expats evacuee evacuees settler settlers nomad
student students pupil pupils graduate graduates alumnus alumni classmate classmates schoolgirl schoolboy undergraduate dropout teacher teachers lecturer lecturers professor professors academic academics scholar scholars tutor principal headteacher
expert experts analyst analysts specialist specialists scientist scientists researcher researchers economist economists historian historians sociologist psychologist psychologists psychiatrist biologist biologists chemist physicist epidemiologist
epidemiologists virologist ecologist geologist meteorologist forecaster forecasters statistician mathematician engineer engineers technician technicians architect architects astronomer astronomers archaeologist archaeologists anthropologist
doctor doctors physician physicians surgeon surgeons nurse nurses medic medics paramedic paramedics pharmacist dentist midwife vet vets veterinarian clinician clinicians practitioner practitioners therapist patient patients donor donors
lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel counsels notary juror jurors litigant consultant consultants accountant accountants auditor auditors banker bankers broker brokers trader traders investor investors
shareholder shareholders creditor creditors landlord landlords developer developers owner owners proprietor shopkeeper shopkeepers retailer merchant merchants vendor vendors stallholder grocer grocers butcher baker barber hairdresser
customer customers consumer consumers client clients shopper shoppers buyer buyers seller sellers subscriber subscribers user users gamer gamers viewer viewers reader readers listener listeners follower followers fan fans supporter supporters
worker workers employee employees staffer staffers labourer labourers laborer laborers contractor builder builders miner miners farmer farmers rancher ranchers grower growers herder herders trucker truckers docker dockers porter cleaner cleaners cook
chef waiter waitress bartender cashier clerk clerks receptionist secretary assistant assistants intern interns apprentice manager managers boss bosses supervisor executive executives director directors chairman founder founders co-founder entrepreneur
entrepreneurs businessman businessmen businesswoman magnate tycoon billionaire billionaires millionaire lobbyist lobbyists strategist strategists pollster operative operatives fundraiser volunteer volunteers organiser organisers organizer organizers
activist activists campaigner campaigners advocate advocates protester protesters protestor protestors demonstrator demonstrators striker strikers dissident dissidents critic critics opponent opponents detractor detractors sceptic sceptics skeptic
skeptics rival rivals foe foes enemy enemies adversary adversaries defender defenders proponent proponents backer backers loyalist loyalists sympathiser sympathisers sympathizer moderate moderates hardliner hardliners hawk hawks reformist reformers
conservative liberal progressive progressives leftist leftists centrist extremist extremists radical radicals nationalist islamist politician politicians candidate candidates delegate delegates official officials bureaucrat bureaucrats technocrat diplomat diplomats
negotiator negotiators mediator mediators observer observers monitor inspector envoy emissary interpreter translator courier spy spies agent agents operative veteran veterans soldier soldiers reservist reservists conscript conscripts recruit recruits
officer officers commander commanders fighter fighters militant militants insurgent insurgents guerrilla guerrillas rebel rebels mercenary jihadist jihadists terrorist gangster mobster smuggler smugglers trafficker traffickers pirate pirates
priest priests pastor pastors vicar rabbi rabbis imam imams monk monks nun nuns cleric clerics bishop bishops missionary missionaries worshipper worshippers churchgoer believer believers parishioner parishioners congregant pilgrim pilgrims
actor actors actress singer singers musician musicians artist artists painter sculptor photographer filmmaker filmmakers producer producers screenwriter playwright dancer comedian comedians celebrity celebrities star stars model models
author authors writer writers novelist poet poets biographer blogger bloggers influencer influencers youtuber commentator commentators columnist columnists critic pundit pundits publicist publisher editor editors journalist journalists reporter reporters
player players athlete athletes footballer footballers coach coaches referee referees umpire captain teammate teammates runner swimmer jockey boxer wrestler skater skier cricketer golfer
voter voters taxpayer taxpayers constituent constituents democrat republican conservatives progressives independents minority majority community communities public crowd crowds audience audiences mourner mourners well-wisher well-wishers
couple couples trio duo member members nobody somebody someone anybody anyone everybody everyone others many some several few both one two three those none two-thirds half most all
heir heirs beneficiary leader leaders figure figures elite elites aristocrat royal royals courtier butler maid housekeeper gardener guide guides firefighter rescuer rescuers responder responders lifeguard crew crews team squad
`);
