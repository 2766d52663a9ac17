/** Phrases for whoever says something, and the kind that each is of; written for the purpose. */

export const all = (kind: string, sources: string) =>
  sources
    .trim()
    .split('\n')
    .map((source): [string, string] => [kind, source.trim()]);

export const PHRASES_BY_KIND: readonly (readonly [kind: string, phrase: string])[] = [
  ...all(
    'official',
    `the Kremlin
      the Chilean and South African governments
      the county supervisors
      the PM
      Calder and Aire NHS Foundation Trust
      Harlow City Council’s roads section
      the Securities and Exchange Commission
      the Ministry of Trade
      the Harlow Unified School District
      the Marrow Municipal Corporation
      the Federal Trade Commission
      Number 10
      Ottawa
      Buenos Aires
      Saskatchewan
      the Norwegian Ministry of Fisheries
      Iceland’s foreign ministry
      the Harlow County Sheriff’s Office
      Velmora’s Air Force
      Ostrava City Council
      the City of Leeds
      Statistics Finland
      the National Weather Service
      the Chilean Institute of Public Health
      the Supreme Court
      the UN refugee agency
      NATO
      the IMF
      ICE
      the European Central Bank
      Interpol
      police
      prosecutors in the port city
      a judge
      authorities
      the appeals court
      the state’s health department
      the housing authority
      City hall
      Velmora’s coast guard
      the national guard
      the secretary-general
      the deputy prefect
      a Pentagon spokesman
      a spokesperson for the Home Office
      the ministry’s spokeswoman
      Treasury Board officials
      Marlow County officials
      committee members
      lawmakers
      Peru’s ambassador to Chile
      the coroner
      the fire brigade’s own regulator
      the head of the tax agency
      the police chief
      Norway’s leader
      the Senate minority leader
      the lawmaker
      the Vermont Republican
      Oslo’s European allies
      officials at the Ministry of Roads
      members of Congress
      the Bank of Latvia
      the 7th Mountain Brigade
      the brigade
      MetService
      NHS Tayside
      the central bank
      the school board
      law enforcement
      both houses of parliament
      the navy’s press squad
      the Prime Minister
      European leaders
      world leaders
      Border Patrol agents
      military intelligence
      Velmora’s general staff`,
  ),
  ...all(
    'media',
    `the Nordvik Argus Leader
      the Harlow News-Register
      the Harlow Union Leader
      GullNewsWorld
      the Spanish daily El Barco
      Manager Magazin
      Reuters
      the Associated Press news agency
      Le Monde
      The Globe and Mail
      the Harbour Gazette
      Radio Free Kesh News
      Al Jazeera
      state media
      local newspapers
      the broadcaster
      the paper
      a reporter for the Washington Post
      The Straits Times
      Ukrainska Pravda
      El Universal
      Fiskeribladet
      Radio Lubango
      Le Courrier du Fleuve
      harbourwatch.info
      a columnist for the news site Skerry
      Reuters reporters
      Varoslav.hu
      media reports
      Velmoran press reports`,
  ),
  ...all(
    'document',
    `an earlier study of octopuses
      department of fisheries data
      Bureau of Ports records presented by the guides
      Ministry of Ferries data
      a growing body of research
      a letter Eva Vikeli wrote to the harbour
      the report
      a Gallup poll
      two studies published in spring
      an internal memo seen by the paper
      the Financial Stability Report
      the court’s ruling
      a district court ruling
      the notification
      figures released in July
      a number of posts
      the first of three letters
      video footage
      court records
      the Clean Rivers Act
      hand-painted signs
      satellite imagery
      the charge sheet
      a Courant tally
      a survey last week by the union
      the newsletter
      a story by the website Skerry
      a cable seen by the paper
      a newly released letter
      the tanker
      government figures
      the watchlist
      the ship’s altimeter`,
  ),
  ...all(
    'organisation',
    `the works council
      Amnesty International
      the Dockers’ Union
      the Port Workers’ Union
      Corvane Shipping Ltd.
      Hezbollah
      the company
      the charity
      the ruling party
      Democrats
      the Labour Party
      a company spokeswoman for Corvane
      Corvane Group executives
      the University of Kesh
      Médecins Sans Frontières
      Boeing
      the opposition
      the National Retail Council
      the airline
      the archdiocese
      the carrier
      members of the Labour Party
      Kestrolis
      NetWarden
      Malmö-Bygg
      the ratings agency
      the aid agency
      the trade body
      the think tank
      the bakery
      the guild
      Lisbon Tramways
      the Halden Liberation Army`,
  ),
  ...all(
    'document',
    `a University of Kesh study
      a University of Kesh poll released on Friday
      checks by the paper`,
  ),
  ...all(
    'official',
    `the Northern Governors’ Forum
      the Conference of Mayors
      the Association of Finance Ministers
      a trilateral summit in Nicosia`,
  ),
  ...all(
    'document',
    `a National Audit Office (NAO) report tabled in May
      a Comptroller and Examiner General (CEG) report
      the response sent by the department`,
  ),
  ...all(
    'organisation',
    `the Upland Almond Council
      the Goat Council of Kesh
      the Kesh Basketry Council
      the Republican Governors Association`,
  ),
  ...all(
    'anonymous',
    `a bloc of liberals
      a faction of moderates
      two serving gardaí
      five detectives
      engineers’ unions
      the teachers’ unions`,
  ),
];
