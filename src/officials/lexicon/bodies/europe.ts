import type { BodyRow } from './types.ts';

/**
 * Public bodies of Europe by the names and letters that news in English leaves them, a line or more for each
 * country, from west to east. Written down from general knowledge for this project.
 */
export const EUROPE: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      dluhc, mhclg, desnz, dsit, dcms, dft, ncsc, maib, aaib, raib, orr, office for students, office of rail and road, uk research and innovation, arts council england, sport england, forestry england,
      marine management organisation, rural payments agency, apha, animal and plant health agency, food standards scotland, police ombudsman, ehrc, equality and human rights commission, phso, transport for wales,
      education authority, estyn, care inspectorate, healthcare improvement scotland, audit scotland, audit wales, scottish prison service, crofting commission, visitscotland, visitbritain, scottish enterprise,
      highlands and islands enterprise, uksa, uk space agency, ukvi, hmpps, cafcass, ogcio, gsoc, fiosrú, road safety authority, ccpc, sipo, residential tenancies board, transport infrastructure ireland,
      national transport authority, ida ireland, enterprise ireland, fáilte ireland, teagasc, coillte, bord bia, met éireann, met eireann, inland fisheries ireland, npws, office of public works, opw, hpra, criminal assets bureau,
      workplace relations commission, ntma, nama, an coimisiún pleanála, hatvp, arcom, acpr, asn, irsn, asnr, ademe, agence régionale de santé, regional health agency, ofpra, ofii, ofb, onf, dgac, tracfin, defender of rights,
      défenseur des droits, cnaf, cnam, pôle emploi, france travail, urssaf, dgfip, inserm, cnrs, inrae, cnes, ifremer, brgm, haute autorité de santé, high authority for health, france stratégie, igpn, iggn, fsma, afsca, favv,
      fanc, ocam, coordination unit for threat analysis, statbel, fedasil, myria, infrabel, committee p, federal planning bureau, acm, afm, dnb, de nederlandsche bank, cpb, rdw, uwv, statistics netherlands, kiesraad,
      autoriteit persoonsgegevens, igj, onderzoeksraad, kadaster, staatsbosbeheer, belastingdienst, mivd, fiod, centraal planbureau, prorail, cssf, statec, commissariat aux assurances, bundesamt, federal office, bundeskartellamt,
      federal cartel office, bundesrechnungshof, bundesagentur für arbeit, bundesagentur, umweltbundesamt, paul ehrlich institute, paul-ehrlich-institut, friedrich loeffler institute, friedrich-loeffler-institut,
      deutsche bundesbank, destatis, deutscher wetterdienst, german weather service, dwd, kba, bfs, bbk, bzga, stiko, landesamt, finma, meteoswiss, swissmedic, comco, weko, armasuisse, federal roads office, detec, fdfa, seco,
      state secretariat for migration, state secretariat for economic affairs, e-control, fma, geosphere austria, zamg, statistik austria, statistics austria, rechnungshof, volksanwaltschaft, dsn, gesundheit österreich, airef,
      aepd, csn, banco de españa, cnmv, imserso, sepe, adif, moncloa, aesan, emergencias, salvamento marítimo, sasemar, confederación hidrográfica, defensor del pueblo, síndic de greuges, junta electoral central,
      instituto nacional de estadística, anepc, proteção civil, dgs, ipma, infarmed, asae, aima, autoridade tributária, anacom, erse, cmvm, banco de portugal, icnf, igai, provedoria, agcm, arera, ivass, inail,
      istituto superiore di sanità, higher institute of health, enac, ansv, agenas, agea, agenzia delle entrate, garante, aise, aisi, acn, antimafia commission, mfsa, mga, fiau, transport malta, infrastructure malta, identità,
      identity malta, environment and resources authority, efka, eody, elstat, eett, aade, opekepe, national transparency authority, eyp, cysec, cyprus ports authority, knf, nbp, krrit, zus, nfz, imgw, gddkia, uke, ure, rcb, abw,
      supreme audit office, udsc, national broadcasting council, wody polskie, polish waters, núkib, čnb, chmi, čhmú, sukl, súkl, nku, nkú, state office for nuclear safety, shmú, úvo, úrso, nbú, ksh, mnb, ógyéi, nngyk, gvh, naih,
      nmhh, sovereignty protection office, integrity authority, hungaromet, nijz, arso, sova, ajpes, uskok, hzjz, dhmz, hanfa, hnb, hzzo, hakom, batut, rhmz, hjpc, vstv, office for kosovo, cbcg, instat, kqz, aku,
      kosovo agency of statistics, bnb, kevr, kpkonpi, nimh, rzi, bulgarian national bank, dans, anaf, anpc, igsu, ansvsa, anre, afir, romsilva, romanian intelligence service, information and security service, nazk, nacp, dbr,
      gur, ukrenergo, derzhstat, ukrhydrometeorological center, national agency on corruption prevention, state property fund, energoatom, belstat, state control committee, rosgvardia, rosgvardiya, rosselkhoznadzor,
      rosmorrechflot, rosreestr, roszdravnadzor, rosobrnadzor, rosleskhoz, rosaviatsiya, rostransnadzor, rossotrudnichestvo, roshydromet, rosgidromet, avialesookhrana, rosmolodezh, fssp, fso, fsin, tsik, folkhälsomyndigheten,
      migrationsverket, kronofogden, trafikverket, naturvårdsverket, livsmedelsverket, skolverket, socialstyrelsen, skogsstyrelsen, jordbruksverket, sjöfartsverket, transportstyrelsen, riksrevisionen, riksgälden,
      finansinspektionen, konkurrensverket, energimyndigheten, svenska kraftnät, scb, försvarsmakten, kustbevakningen, arbetsförmedlingen, försäkringskassan, valmyndigheten, kriminalvården, sametinget, sami parliament, sámediggi,
      nve, statens vegvesen, kystverket, fiskeridirektoratet, helsedirektoratet, mattilsynet, datatilsynet, finanstilsynet, riksrevisjonen, sysselmesteren, miljødirektoratet, ssb, havtil, sodir, avinor, norad, kartverket,
      met norway, dmi, ssi, statens serum institut, fødevarestyrelsen, sundhedsstyrelsen, skattestyrelsen, banedanmark, vejdirektoratet, geus, energistyrelsen, nationalbanken, danmarks nationalbank, rigsrevisionen,
      udlændingestyrelsen, energinet, thl, kela, traficom, fintraffic, tukes, stuk, ruokavirasto, valvira, fimea, migri, metsähallitus, syke, finnish institute for health and welfare, finnish meteorological institute,
      almannavarnir, seðlabanki, vegagerðin, icelandic road administration, samgöngustofa, útlendingastofnun, isavia, knab, vdd, spkc, vugd, vsd, vmi, vrk, nvsc, pagd, kapo, ppa, terviseamet, ttja, päästeamet,
      estonian internal security service, geostat, psrc, anama, asan, executive power`,
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
      transport for greater manchester, translink, veiligheidsregio, safety region, waterschap, ggd, gesundheitsamt, jugendamt, arbeitsagentur, hygiene station, city executive committee`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      marechaussee, kmar, bundespolizei, fedpol, gsg 9, policía foral, uco, udef, gnr, psp, polícia judiciária, judiciary police, polizia di stato, questura, guardia costiera, hellenic police, hellenic coast guard, elas,
      straż graniczna, cbśp, straż pożarna, gibs, ncoz, naka, orfk, tek, npu, sipa, kfor, kosovo police, gdbop, gdnp, igpr, gubopik, gibdd, polisen, rikspolisen, pst, kripos, økokrim, rigspolitiet, krp, rajavartiolaitos,
      landhelgisgæslan, jandarma, kıyı emniyeti, special investigation service, policing authority, civil nuclear constabulary, ministry of defence police, lögreglan`,
  },
  {
    branch: 'police',
    level: 'regional',
    names: `
      landeskriminalamt, lka, cantonal police, kantonspolizei`,
  },
  {
    branch: 'executive',
    level: 'national',
    names: `
      matignon, quai d’orsay, bercy, place beauvau, palazzo chigi, quirinale, quirinal, quirinal palace, viminale, farnesina, chancellery, federal chancellery, catshuis, maximos mansion, kprm, naalakkersuisut, regjeringen,
      regeringskansliet, bute house, áras an uachtaráin, zarzuela, royal household, royal court, holy see, vatican, curia, dicastery`,
  },
  {
    branch: 'executive',
    level: 'regional',
    names: `
      generalitat, xunta, junta de andalucía, consell, ova`,
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
      parquet national financier, national financial prosecutor’s office, pnf, pnat, conseil d’état, council of state, conseil constitutionnel, constitutional council, cour des comptes, cour de cassation, raad van state,
      openbaar ministerie, raad voor de rechtspraak, bundesanwaltschaft, bundesverfassungsgericht, bundesgerichtshof, bundesverwaltungsgericht, audiencia nacional, audiencia provincial, tribunal supremo, tribunal constitucional,
      cgpj, tribunal de contas, ministério público, csm, corte dei conti, consulta, cassazione, corte costituzionale, procura, areios pagos, areopagus, constitutional tribunal, krs, kúria, dorh, državno odvjetništvo, spak, ild,
      ccr, sapo, hacc, vaks, pccocs, genprokuratura, åklagarmyndigheten, ekobrottsmyndigheten, yargıtay, danıştay, sayıştay, anayasa mahkemesi, hsk, court of session, supreme administrative court, special prosecutor’s office,
      public prosecution service, crown office and procurator fiscal service`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      assemblée nationale, sénat, congreso, senado, corts, parlament, assembleia da república, palazzo madama, montecitorio, eerste kamer, staten-generaal, hellenic parliament, országgyűlés, skupština, house of peoples,
      sakrebulo, løgting, inatsisartut, lagting, alþingi, althingi, gosduma, mosgorduma, grand and general council, consell general, tbmm, people’s assembly, narodna skupština, nrsr, kuvendi, riksdagen, stortinget`,
  },
];
