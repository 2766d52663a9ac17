import { wordSet } from '../../word-lists.ts';

/**
 * What people are called who hold no public office: before a name it tells that a person is named.
 * Written down from general knowledge for this project.
 */
export const OCCUPATIONS = wordSet(`
  actuary archivist bookkeeper cashier copywriter courier underwriter paralegal stenographer hygienist paramedic optician
  hopeful challenger frontrunner front-runner contestant incumbent-challenger academic accountant activist actor actress analyst anchor anchorman announcer anthropologist archaeologist
  archbishop architect artist astronaut astronomer athlete author ballerina banker baritone baron bassist biologist billionaire
  biographer bishop fellow blogger boxer boyfriend brother broadcaster broker businessman businesswoman campaigner candidate
  cardinal cardiologist carpenter cartoonist celebrity ceo cfo cto coo chef chemist choreographer cinematographer
  climatologist climber coach co-author co-founder cofounder colleague columnist comedian commentator composer conductor
  consultant contender contractor contributor conservationist correspondent cousin creator cricketer critic curator cyclist dad
  dancer daughter dentist designer developer director-producer dissident doctor driver drummer ecologist editor
  educator entertainer entrepreneur environmentalist ethicist expert explorer farmer father fiance fiancee fighter
  filmmaker financier firefighter fisherman footballer footballer-turned founder friend gambler geologist geophysicist girlfriend
  goalkeeper golfer grandfather grandmother grandson guitarist gymnast historian host hostage housewife humorist husband
  imam impresario industrialist influencer insider instructor interpreter investigator inventor investor journalist
  landlord lawyer lecturer librarian lobbyist magnate manager-coach mathematician mechanic meteorologist midfielder
  millionaire missionary model mogul mom mother mum musician nephew neighbor neighbour neuroscientist niece
  nobelist novelist nun nurse nutritionist oligarch organiser organizer owner paediatrician painter paleontologist partner
  pastor patient pediatrician philanthropist philosopher photographer photojournalist physician physicist
  pianist pilot player playwright poet pollster preacher presenter priest principal producer professor programmer
  promoter psychiatrist psychologist publicist publisher quarterback rabbi racer rapper realtor refugee reporter
  researcher resident restaurateur retiree reverend rival runner saxophonist scholar screenwriter
  sculptor shareholder shopkeeper shopper singer singer-songwriter sister skier sociologist solicitor son songwriter
  soprano star striker student stylist suspect surgeon survivor swimmer teacher teenager tenant therapist
  theologian tourist trader trainer translator traveller tycoon uncle veteran victim vet victims violinist vocalist
  volunteer waiter whistleblower widow widower wife witness worker wrestler writer youtuber zoologist
  aunt barrister attorney-at-law gunman shooter killer defendant plaintiff inmate detainee prisoner teammate
 heir heiress magician nominee-star vice-captain winger defender-player batsman bowler
 practitioner practitioners midwife midwives physiotherapist anaesthetist anesthetist obstetrician clinician beautician politician roofer
 opponent roommate flatmate housemate bandmate classmate mentor protégé protégée understudy co-star co-defendant co-worker coworker stepfather stepmother stepson stepdaughter godfather godmother apprentice chauffeur housekeeper nanny carer caretaker babysitter fiancé fiancée lover ex-wife ex-husband ex-boyfriend ex-girlfriend granddaughter great-grandson father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law pupil tutor
  reader listener viewer subscriber reservist pensioner hiker hairdresser plumber electrician bricklayer bartender barista bouncer busker
  cabbie cleaner cobbler commuter docker dressmaker fishmonger florist forager freelancer gardener glazier grocer groundsman gamekeeper herder
  homemaker homeowner innkeeper janitor jeweller jeweler jockey labourer laborer leaseholder locksmith machinist masseur motorist motorcyclist
  optometrist parishioner passenger pedestrian pharmacist postman postwoman postmaster publican rancher receptionist scaffolder seamstress
  smallholder steelworker stonemason technician trucker undertaker upholsterer vendor villager vintner beekeeper birdwatcher welder winemaker
  woodcutter yachtsman yachtswoman churchgoer worshipper protester protestor demonstrator evacuee returnee asylum-seeker migrant exile expatriate
  bystander onlooker passer-by eyewitness newlywed schoolgirl schoolboy schoolteacher schoolmaster headteacher headmaster headmistress trainee intern
  jobseeker caller customer holidaymaker backpacker biker jogger surfer diver mountaineer pastoralist breeder grower farmworker farmhand fisherwoman
  trawlerman crofter logger lumberjack prospector conscript draftee infantryman paratrooper medic airman submariner canvasser vlogger podcaster
  tiktoker streamer gamer ceramicist illustrator animator printmaker engraver trombonist trumpeter cellist flautist percussionist harpist organist
  accordionist sprinter hurdler wicketkeeper oarsman rower fencer naturalist ornithologist horticulturist agronomist virologist statistician
  toxicologist
`);

/** Forms of address, with and without their stop: a name follows, and the address is no part of it. */
export const ADDRESSES = wordSet(`
  mr mr. mrs mrs. ms ms. miss mx mx. messrs messrs. dr dr. doctor prof prof. professor sir dame lady rev rev. reverend
  fr fr. father sister brother imam rabbi pastor bishop archbishop mullah maulana swami guru ustad hon hon. honourable honorable
  shri smt sri datuk dato dato' datin tan tun tuan seri puan encik cik haji herr frau monsieur madame mme mme. mlle
  señor senor señora senora don doña dona comrade ayatollah hojatoleslam shaykh sheikh sheikha chief baba uncle aunt
  sayyid seyyed seyed pehin dasho engr oba igwe otumfuo otunba alhaji alhaja hajia mallam engr. barr.
  ratu daw u khun samdech oknha atty atty. woizero weizero obbo aadde togbe mzee mwalimu ustaz ustadz kyai kiai alhaj thiru bapak ibu honble hon'ble
  judge-elect count countess duke duchess earl baron mufti patriarch metropolitan chaplain
  ko ma bwana mama ntate rre rra mma kgosi kgosigadi gogo cde cde. adv adv. ato pak
  ustazah malam ogbeni pandit pt. mahant maulvi moulvi molvi allama tmt tmt. shri. smt. monsignor msgr msgr. mgr mgr.
  deacon deaconess abune abuna ven. sardar nawab nawabzada sahibzada makhdoom signor signora senhor senhora sra sra. fru mevrouw meneer
`);

/** Of those, the ones of the clergy, who hold no office of a state as such: `Chief Rabbi Lee`. */
export const RELIGIOUS_ADDRESSES = wordSet(
  'rabbi imam mufti patriarch archbishop bishop pastor swami guru',
);

/** Words for what somebody is that are family names, too: `Stephen King`, `Martin Judge`. */
export const ROLES_AS_SURNAMES = wordSet(`
  king judge bishop major marshal marshall prince dean pope baron constable sheriff abbot archer butler chancellor coach cook deacon
  duke earl farmer fisher hunter justice lord mayor miller monk noble page parson pilot porter priest prior reeve shah
  singer singh squire steward taylor warden ranger chamberlain burgess governor speaker general usher proctor
`);

/** Titles that are given names as often. */
export const TITLES_AS_GIVEN_NAMES = wordSet(
  'mukhtar muhtar wali nazim rais vali pasha caid sardar nawab mama ato u ko ma pak malam deacon',
);

/** Words for what somebody is that are no family names, whatever given name stands before them. */
export const NEVER_SURNAMES = wordSet(
  `minister ministers president secretary commissioner chairman chairwoman chairperson director senator councillor councilor ambassador spokesman spokeswoman spokesperson superintendent coroner
  government ministry council committee commission agency authority department parliament assembly tribunal bureau federation foundation association
  party congress league club company corporation organisation organization institute university movement coalition alliance administration directorate secretariat`,
);

/** What comes after a name and belongs to it. */
export const NAME_SUFFIXES = wordSet('jr jr. sr sr. ii iii iv vi vii viii ix xii xiii xiv xvi');

/** Words in small letters that join the parts of a name. */
export const PARTICLES = wordSet(`
  de do del della di da das dos du la le van von der den het ter te zu zum zur bin ibn bint al el ul ud ur abu ben bar
  vom und dal dalla degli dei af av y dela delos ap ab ferch ould ole wa ten
`);

/** Letters after a name: seats in parliament, orders, degrees. */
export const POSTNOMINALS = wordSet(
  'MP MEP MSP TD MLA MPP MNA MS MPL MHA MHK MHR MLC MdB MdL QC KC SC OBE CBE MBE KBE DBE PhD MD JD Esq RN',
);
