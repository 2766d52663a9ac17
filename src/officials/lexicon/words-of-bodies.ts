import { wordSet } from '../../word-lists.ts';

/**
 * Words in the name of an office that say a public body stands behind it.
 * Written down from general knowledge for this project; countries and their peoples are in `places.ts`.
 */
export const PUBLIC_BODY_WORDS = wordSet(`
  government governmental ministry ministries department departments dept dept. state states state's federal national nation
  nation's country country's presidential parliament parliamentary congress congressional senate house assembly
  legislature legislative legislator council councils cabinet court courts judicial justice tribunal police constabulary gendarmerie
  army navy military force forces defence defense guard marine marines corps infantry battalion brigade regiment
  intelligence security border customs immigration homeland treasury tax revenue embassy consulate foreign interior
  exterior trade commerce diplomatic diplomacy peace county city municipal municipality town township borough
  district provincial province regional region village metropolitan mayoral oblast canton prefecture governorate
  emirate royal crown palace kremlin downing whitehall pentagon election electoral elections prosecution prosecutions prison prisons
  correction corrections correctional coroner coroners health environment environmental education
  schools transport transportation housing labour-department agriculture energy finance budget central fed
  administration agency authority authorities bureau commission commissioner's public sanitation
  emergency disaster civil sheriff's sheriff attorney attorney's fire intergovernmental united-nations refugee refugees
  peacekeeping humanitarian affairs opposition minority majority ruling sanctions nuclear atomic
  ambassador envoy minister mayor mayor's governor governor's president's prime-minister's senator's
  us u.s u.s. usa uk u.k u.k. un u.n u.n. eu e.u e.u. uae nato who imf wto oecd opec unesco unicef unhcr unrwa iaea icc icj
  osce asean ecowas african-union au interpol europol frontex ocha wfp fao undp plo
  fbi cia nsa nsc dhs doj dea atf ice cbp irs epa fda cdc nih hhs hud fema nasa noaa faa fcc sec ftc
  tsa ntsb osha usaid gao omb cfpb usda nws nhtsa fsb svr gru mi5 mi6 gchq nhs mod cps met hmrc ofsted ofcom rcmp csis jcs jcos
  ircc pspc idf shin mossad ndma icmr cbi nia sebi rbi ed lok rajya sabha bundestag bundeswehr duma knesset
  dáil dail rada sejm riksdag storting holyrood stormont senedd pla politburo nypd lapd
  union's eu's nato's nasa's white supreme high appeals appellate circuit joint armed air-force
  ways armed-services committee subcommittee caucus task lawmaker legislation constitutional nation-state regulator
  special geological meteorological weather statistics census archives patent postal parole probation water
 fire-rescue fire/rescue commissions junta barangay upazila panchayat taluk tehsil zilla gram subdivision wilaya raion okrug voivodeship comarca
  transit port airport seaport turnpike expressway tollway library zoning watchdog inspectorate directorate secretariat constituency
  waterworks utilities procurement licensing consular trusteeship
  economy impeached judiciary presidency selectboard schoolboard hydrology hydrological seismological emergencies vaccine vaccines antitrust anti-corruption counter-terrorism counterterrorism resettlement migration fisheries forestry roads mines spy planning parks territory territories shire shires petty tribal tribe
  departmental lands antiquities monuments irrigation excise narcotics anti-narcotics counternarcotics awqaf waqf hajj reparations reconciliation devolution highways protocol
  zonal woreda kebele subcounty sub-county
  referendum prosecutor's chancellor's premier's cassation chancery chancellery constituent demining veterans reconstruction pandemic peshmerga epidemiological
`);

/** Words that say the body is not a public one, whatever stands beside them. */
export const PRIVATE_BODY_WORDS = wordSet(`
  company company's corp corp. inc inc. ltd ltd. llc plc holdings firm firm's business corporate industries enterprises
  airline airlines manufacturer retailer brand store stores restaurant hotel hotels startup hedge equity ventures partners
  association federation foundation charity nonprofit non-profit think-tank thinktank ngo club fc league
  team football soccer basketball baseball cricket rugby hockey tennis golf racing
  seminary church diocese cathedral mosque synagogue temple union unions guild party's campaign campaigns
  editor-in-chief newspaper magazine broadcaster news studio studios film movie band orchestra
  sales product design creative hr human-resources software supporters residents tenants homeowners chamber
  google facebook meta microsoft apple amazon tesla spacex twitter boeing toyota pfizer gop rnc dnc tory labour's bjp aap
  nfl nba mlb nhl wnba ncaa pga mls ipl fifa uefa manager ceo shareholders investors miners teachers' farmers'
  hamas hezbollah isis taliban houthi houthis al-qaeda lobby polisario jihad advocacy advocates activists rebel rebels militant terrorist cartel
  trial study experiment gang mafia separatist jihadist militia amnesty greenpeace oxfam choir ship ship's utility conglomerate refinery carmaker automaker shipbuilder
  sadtu nehawu numsa cosatu saftu nupsaw denosa popcru asuu nasu ssanu tuc knut kuppet kmpdu unatu ugtt cgt cgil cisl cfdt ugt ccoo verdi rcn nasuwt neu rmt aslef gmb tssa pcs ucu
  utu actu cfmeu amwu afl-cio seiu afscme uaw ilwu ufcw uft cupe psac unifor opseu kctu fktu rengo zctu
  farmers traders teachers doctors nurses students drivers fishermen hauliers hoteliers bakers bankers lawyers shopkeepers transporters truckers growers ranchers
  maker makers mall nightclub casino steelmaker chipmaker drugmaker planemaker insurer lender telecom steelworks brewery distillery
`);

/** Words of bodies that are private ones as a rule, and public where a nation or a government stands beside them. */
export const USUALLY_PRIVATE_WORDS = wordSet(`
  group industry capital institute institution institutes sports sport olympic university college campus school academy
  academic media network hospital clinic medical dental pharmacy pharmaceutical lab laboratory bank banking insurance
  investment investments fund asset wealth marketing operating technology tech research wildlife project initiative
  exchange center centre society victims trust global worldwide coalition radio television tv alliance coalition's fan rights board museum theatre theater
`);

/** Words of bodies of those who serve a government or stand up to it: `police union`, `army charity`. */
export const OF_STAFF = wordSet(`
  union unions association associations fraternal guild society charity foundation lobby alumni supporters benevolent advocacy think-tank thinktank
`);

/** What makes a body of those a public one. */
export const NATIONAL_BODY_WORDS = wordSet(`
  national federal state government public ministry royal presidential congressional parliamentary municipal city county
  nhs weather hydrology hydrological meteorology seismological geophysics commission authority agency department directorate regulator u.s. us
`);

/** What has the word of a state, a nation or a city before it and belongs to none: `Ohio State University`. */
export const CAMPUSES = wordSet('university college universities colleges');

/** What has departments and is no government. */
export const HAVE_DEPARTMENTS = wordSet(
  'university college hospital clinic school institute academy museum newspaper infirmary',
);

/** Bodies with a chair of their own, whatever party is named beside them. */
export const CHAIRED_BODIES = wordSet(`
  committee subcommittee council commission board senate house assembly legislature congress parliament caucus conference group
  ways means agency authority
`);

/** Words that make a great party's name beside the word `party`: `Social Democratic Party leader`. */
export const PARTY_ADJECTIVES = wordSet(`
  democratic socialist social communist nationalist christian centre center progressive workers workers' labor national
  unity justice islamic people's peoples people farmers republican freedom independence liberty popular united union law
  development civic solidarity regional reformist constitutional congress movement
`);

/** Of the party words, those of parties whose leaders hold posts of the party alone. */
export const AMERICAN_PARTIES = wordSet('democratic democrat democrats republican republicans gop');

/** Party words: a party's leader sits in a parliament, its spokesman often does not. */
export const PARTY_WORDS = wordSet(`
  party epp ecr socialist socialists communist communists labour conservative conservatives tory liberal democrat democrats republican republicans green greens snp dup
  pāti māori vox pvv vvd d66 fpö övp spö svp lega m5s podemos psoe sumar erc junts pnv bildu fianna fáil gael sinn féin sdlp uup plaid cymru psd
  chega fidesz tisza jobbik smer ano ods pis syriza pasok akp chp mhp iyi hdp meretz shas kadima aam aadmi tmc trinamool dmk aiadmk jdu rjd
  bsp ncp shiv sena ysrcp tdp brs akali pti pml-n ppp jui-f mqm bnp jamaat awami uml maoist kmt dpp bersatu pkr amanah golkar pdip gerindra
  ifp actionsa zanu-pf swapo frelimo renamo mpla unita chadema odm uda apc pdp apga npp ndc jlp pnp pnm unc plp fnm apnu blp dlp ulp morena
  pri prd psdb psol peronist peronists sandinista batasuna rally fdp linke udi ump lrem renaissance bsw
  afd cdu csu spd likud bjp congress anc da eff pap umno pas dap ndp bloc lib dem dems ukip reform innovation komeito ldp cdp
`);

/** Bodies that fight for themselves: a rank within one is no office. */
export const ARMED_GROUPS = wordSet(`
  rebel rebels rebels' militia militia's militias insurgent insurgents insurgency guerrilla guerrillas guerrillas' militant
  militants separatist separatists jihadist jihadists cartel gang hamas hezbollah taliban houthi houthis isis al-qaeda
  hizbollah hizbullah al-shabaab jnim iswap isil daesh pkk ypg m23 fdlr codeco farc eln ltte rsf ansarullah
  naxalite naxalites
`);
