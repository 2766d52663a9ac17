import type { BodyRow } from '../types.ts';

/**
 * Public bodies of Europe by the names and letters that news in English leaves them, a line or more for each
 * country, from west to east. Written down from general knowledge for this project.
 */
export const EUROPE: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      dluhc, mhclg, desnz, office for students, office of rail and road, uk research and innovation, arts council england, sport england, forestry england,
      marine management organisation, rural payments agency, animal and plant health agency, food standards scotland, police ombudsman, equality and human rights commission, transport for wales,
      education authority, estyn, care inspectorate, healthcare improvement scotland, audit scotland, audit wales, scottish prison service, crofting commission, visitscotland, visitbritain, scottish enterprise,
      highlands and islands enterprise, uk space agency, hmpps, cafcass, ogcio, fiosrú, road safety authority, residential tenancies board, transport infrastructure ireland,
      national transport authority, ida ireland, enterprise ireland, fáilte ireland, teagasc, coillte, bord bia, met éireann, met eireann, inland fisheries ireland, office of public works, criminal assets bureau,
      workplace relations commission, an coimisiún pleanála, hatvp, arcom, ademe, agence régionale de santé, regional health agency, ofpra, tracfin, defender of rights,
      défenseur des droits, pôle emploi, france travail, urssaf, dgfip, inserm, inrae, ifremer, haute autorité de santé, high authority for health, france stratégie, afsca,
      coordination unit for threat analysis, statbel, fedasil, myria, infrabel, committee p, federal planning bureau, de nederlandsche bank, statistics netherlands, kiesraad,
      autoriteit persoonsgegevens, onderzoeksraad, kadaster, staatsbosbeheer, belastingdienst, centraal planbureau, prorail, statec, commissariat aux assurances, bundesamt, federal office, bundeskartellamt,
      federal cartel office, bundesrechnungshof, bundesagentur für arbeit, bundesagentur, umweltbundesamt, paul ehrlich institute, paul-ehrlich-institut, friedrich loeffler institute, friedrich-loeffler-institut,
      deutsche bundesbank, destatis, deutscher wetterdienst, german weather service, stiko, landesamt, finma, meteoswiss, swissmedic, comco, armasuisse, federal roads office, detec,
      state secretariat for migration, state secretariat for economic affairs, e-control, geosphere austria, statistik austria, statistics austria, rechnungshof, volksanwaltschaft, gesundheit österreich, airef,
      banco de españa, imserso, moncloa, aesan, emergencias, salvamento marítimo, sasemar, confederación hidrográfica, defensor del pueblo, síndic de greuges, junta electoral central,
      instituto nacional de estadística, anepc, proteção civil, infarmed, autoridade tributária, anacom, banco de portugal, provedoria, arera, ivass, inail,
      istituto superiore di sanità, higher institute of health, agenas, agenzia delle entrate, garante, antimafia commission, transport malta, infrastructure malta, identità,
      identity malta, environment and resources authority, elstat, opekepe, national transparency authority, cysec, cyprus ports authority, krrit, gddkia,
      supreme audit office, national broadcasting council, wody polskie, polish waters, núkib, state office for nuclear safety, ógyéi, nngyk,
      sovereignty protection office, integrity authority, hungaromet, ajpes, uskok, hanfa, hakom, batut, office for kosovo, instat,
      kosovo agency of statistics, kpkonpi, bulgarian national bank, ansvsa, romsilva, romanian intelligence service, information and security service,
      ukrenergo, derzhstat, ukrhydrometeorological center, national agency on corruption prevention, state property fund, energoatom, belstat, state control committee, rosgvardia, rosgvardiya, rosselkhoznadzor,
      rosmorrechflot, rosreestr, roszdravnadzor, rosobrnadzor, rosleskhoz, rosaviatsiya, rostransnadzor, rossotrudnichestvo, roshydromet, rosgidromet, avialesookhrana, rosmolodezh, folkhälsomyndigheten,
      migrationsverket, kronofogden, trafikverket, naturvårdsverket, livsmedelsverket, skolverket, socialstyrelsen, skogsstyrelsen, jordbruksverket, sjöfartsverket, transportstyrelsen, riksrevisionen, riksgälden,
      finansinspektionen, konkurrensverket, energimyndigheten, svenska kraftnät, försvarsmakten, kustbevakningen, arbetsförmedlingen, försäkringskassan, valmyndigheten, kriminalvården, sametinget, sami parliament, sámediggi,
      statens vegvesen, kystverket, fiskeridirektoratet, helsedirektoratet, mattilsynet, datatilsynet, finanstilsynet, riksrevisjonen, sysselmesteren, miljødirektoratet, havtil, sodir, avinor, norad, kartverket,
      met norway, statens serum institut, fødevarestyrelsen, sundhedsstyrelsen, skattestyrelsen, banedanmark, vejdirektoratet, energistyrelsen, nationalbanken, danmarks nationalbank, rigsrevisionen,
      udlændingestyrelsen, energinet, traficom, fintraffic, tukes, ruokavirasto, valvira, fimea, migri, metsähallitus, finnish institute for health and welfare, finnish meteorological institute,
      almannavarnir, seðlabanki, vegagerðin, icelandic road administration, samgöngustofa, útlendingastofnun, isavia, terviseamet, päästeamet,
      estonian internal security service, geostat, anama, executive power`,
  },
  {
    branch: 'administration',
    level: 'regional',
    names: `
      préfecture, staatskanzlei, prefettura, länsstyrelsen, oblast executive committee`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      transport for greater manchester, translink, veiligheidsregio, safety region, waterschap, gesundheitsamt, jugendamt, arbeitsagentur, hygiene station, city executive committee`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      marechaussee, bundespolizei, fedpol, gsg 9, policía foral, polícia judiciária, judiciary police, polizia di stato, questura, guardia costiera, hellenic police, hellenic coast guard,
      straż graniczna, straż pożarna, kosovo police, gdbop, gubopik, gibdd, polisen, rikspolisen, kripos, økokrim, rigspolitiet, rajavartiolaitos,
      landhelgisgæslan, jandarma, kıyı emniyeti, special investigation service, policing authority, civil nuclear constabulary, ministry of defence police, lögreglan`,
  },
  {
    branch: 'police',
    level: 'regional',
    names: `
      landeskriminalamt, cantonal police, kantonspolizei`,
  },
  {
    branch: 'executive',
    level: 'national',
    names: `
      matignon, quai d’orsay, bercy, place beauvau, palazzo chigi, quirinale, quirinal, quirinal palace, viminale, farnesina, chancellery, federal chancellery, catshuis, maximos mansion, naalakkersuisut, regjeringen,
      regeringskansliet, bute house, áras an uachtaráin, zarzuela, royal household, royal court, holy see, vatican, dicastery`,
  },
  {
    branch: 'executive',
    level: 'regional',
    names: `
      generalitat, xunta, junta de andalucía, consell`,
  },
  {
    branch: 'executive',
    level: 'local',
    names: `
      cabildo, diputación, diputació, campidoglio`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      parquet national financier, national financial prosecutor’s office, conseil d’état, council of state, conseil constitutionnel, constitutional council, cour des comptes, cour de cassation, raad van state,
      openbaar ministerie, raad voor de rechtspraak, bundesanwaltschaft, bundesverfassungsgericht, bundesgerichtshof, bundesverwaltungsgericht, audiencia nacional, audiencia provincial, tribunal supremo, tribunal constitucional,
      tribunal de contas, ministério público, corte dei conti, cassazione, corte costituzionale, procura, areios pagos, areopagus, constitutional tribunal, kúria, državno odvjetništvo, spak,
      pccocs, genprokuratura, åklagarmyndigheten, ekobrottsmyndigheten, yargıtay, danıştay, sayıştay, anayasa mahkemesi, court of session, supreme administrative court, special prosecutor’s office,
      public prosecution service, crown office and procurator fiscal service`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      assemblée nationale, sénat, congreso, senado, corts, parlament, assembleia da república, palazzo madama, montecitorio, eerste kamer, staten-generaal, hellenic parliament, országgyűlés, skupština, house of peoples,
      sakrebulo, løgting, inatsisartut, lagting, alþingi, althingi, gosduma, mosgorduma, grand and general council, consell general, people’s assembly, narodna skupština, kuvendi, riksdagen, stortinget`,
  },
];
