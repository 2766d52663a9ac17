import type { BodyRow } from '../types.ts';

/** Public bodies of single states, by name and by letters. Written down from general knowledge for this project. */
export const NATIONAL: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      central bank, reserve bank, federal reserve, fed, bank of england, bank of japan, bank of canada, bank of france, bank of italy, bank of israel,
      bank of korea, bank of mexico, bank of russia, bank of ghana, bank of uganda, bank of thailand, bank of spain, bank of greece, bundesbank, riksbank,
      norges bank, swiss national bank, people's bank of china, reserve bank of india, reserve bank of australia, national bank of ukraine, bank negara, bank indonesia,
      election commission, electoral commission, supreme electoral tribunal, national electoral council, electoral council, independent electoral and boundaries commission,
      federal election commission, commission on elections, comelec, boundary commission, human rights commission, anti-corruption commission, anti-corruption bureau,
      national anti-corruption bureau, central bureau of investigation, enforcement directorate, competition commission, competition and markets authority,
      federal trade commission, federal communications commission, securities and exchange commission, securities commission, financial conduct authority,
      internal revenue service, revenue service, revenue authority, sars, hmrc, hm revenue and customs, customs and border protection, customs service, border force,
      immigration and customs enforcement, food and drug administration, centers for disease control, centers for disease control and prevention,
      national institutes of health, national institute of allergy and infectious diseases, environmental protection agency, environment agency,
      federal emergency management agency, federal aviation administration, civil aviation authority, national transportation safety board,
      national highway traffic safety administration, national weather service, national hurricane center, national oceanic and atmospheric administration,
      met office, meteorological office, bureau of meteorology, meteorological agency, geological survey, national park service, forest service, fish and wildlife service,
      national aeronautics and space administration, isro, jaxa, roscosmos, census bureau, statistics office, office for national statistics, statistics canada, statistics bureau,
      office for budget responsibility, congressional budget office, government accountability office, national audit office, office of management and budget,
      consumer financial protection bureau, small business administration, social security administration, veterans affairs, general services administration,
      postal service, royal mail, public health england, public health agency, health security agency, national health service, nhs england, robert koch institute,
      centers for medicare and medicaid services, joint committee on vaccination, care quality commission, ofsted, ofcom, ofgem, ofwat, information commissioner’s office,
      disaster management authority, national disaster management agency, national emergency council, civil defence, civil protection, fire service, forest department,
      central election commission, public service commission, civil service commission, planning commission, niti aayog, atomic energy commission,
      nuclear regulatory commission, energy regulatory commission, national security council, national security agency, office of the ombudsman, prison service,
      bureau of prisons, probation service, parole board, national archives, library of congress, national statistics institute, national space agency, tax authority,
      national crime records bureau, federal network agency, federal employment agency, national broadcasting commission, telecom regulatory authority`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      federal bureau of investigation, fbi, f.b.i., secret service, u.s. marshals service, marshals service, drug enforcement administration, dea, atf, national crime agency,
      scotland yard, metropolitan police service, royal canadian mounted police, rcmp, federal police, national police, national police agency, police service of northern ireland,
      psni, garda síochána, an garda síochána, carabinieri, gendarmerie, guardia civil, civil guard, national guard bureau, bundeskriminalamt, interior troops,
      border guard service, state border guard, border patrol, coast guard, criminal investigation department, directorate of criminal investigations, interpol bureau,
      federal criminal police, special investigations unit, counter-terrorism command, hawks, civil guards, national intelligence bureau`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      joint chiefs, joint chiefs of staff, joint staff, general staff, central command, u.s. central command, centcom, africa command, africom, indo-pacific command, strategic command,
      northern command, southern command, european command, space force, air force, navy, army, marine corps, marines, armed forces, national guard, defence forces,
      defense forces, self-defense forces, self-defence forces, israel defense forces, idf, people's liberation army, revolutionary guard, revolutionary guards, revolutionary guard corps,
      quds force, royal navy, royal air force, ministry of defence, ministry of defense, bundeswehr, pentagon, black sea fleet, military intelligence, defence intelligence,
      defense intelligence agency, inter-services public relations, special operations command, cyber command, territorial defense forces, air defence forces`,
  },
  {
    branch: 'executive',
    level: 'national',
    names: `
      white house, kremlin, downing street, no 10, elysée, élysée, elysee, élysée palace, cabinet office, home office, foreign office, foreign ministry, state department,
      department of state, justice department, department of justice, treasury, treasury department, homeland security, department of homeland security, health and human services,
      domestic policy council, national economic council, council of economic advisers, privy council, council of ministers, cabinet, presidential administration, presidential office,
      prime minister’s office, state council, blue house, cia, central intelligence agency, mi5, mi6, fsb, svr, gru, mossad, shin bet, national intelligence, intelligence agency`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      national council, federal council, senate, house, house of representatives, house of commons, house of lords, congress, parliament, national assembly, federal assembly, commons, lords, bundestag,
      bundesrat, state duma, duma, federation council, verkhovna rada, rada, sejm, knesset, lok sabha, rajya sabha, dáil, dail, seanad, oireachtas, storting, riksdag, folketing, eduskunta,
      althing, cortes, chamber of deputies, house of councillors, diet, lower house, upper house, national people's congress, majlis, meclis, mazhilis, majilis, saeima, seimas, riigikogu, sabor, sobranie, jogorku kenesh, hural, khural, wolesi jirga, meshrano jirga, jatiya sangsad, hluttaw, dewan rakyat, dewan negara, legislative yuan, executive yuan, control yuan, tynwald,
      house of keys, nationalrat, tweede kamer, milli majlis, milli mejlis, oliy majlis, vidhan sabha, vidhan parishad, national diet, states assembly, council of states, council of the republic, grand national assembly, shura council,
      legislative council, legco, judiciary committee, intelligence committee, foreign affairs committee, foreign relations committee, armed services committee, ways and means committee,
      select committee, public accounts committee, oversight committee, congressional black caucus, freedom caucus, republican study committee`,
  },
  {
    branch: 'legislative',
    level: 'regional',
    names: `scottish parliament, holyrood, senedd, welsh assembly, northern ireland assembly, stormont, state senate, state house, state assembly, state legislature,
      general court, house of delegates, landtag, provincial legislature, provincial assembly, provincial parliament, legislative assembly, regional council`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      supreme court, high court, court of appeal, constitutional court, federal court, appeals court, court of cassation, district court, circuit court,
      crown court, magistrates court, crown prosecution service, cps, director of public prosecutions, prosecutor’s office, public prosecutor’s office,
      attorney general’s office, national prosecuting authority, npa, serious fraud office, investigative committee, law commission, judicial council`,
  },
];
