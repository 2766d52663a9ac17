import { all } from './phrases-by-kind.ts';

/** Bodies called in their own language, by a part of them or by what they are for, and the kind that each is of. */
export const BODIES_BY_KIND: readonly (readonly [kind: string, phrase: string])[] = [
  ...all(
    'official',
    `the Procuraduría General
      the Ministère de l’Intérieur
      the Amtsgericht in Lünfeld
      the Agencia Nacional de Puertos
      the Office national des chemins
      the Instituto Nacional de Semillas
      the Kustverket
      Number 11
      the Quirinal Palace
      the prefecture
      the sub-prefecture in Ambar
      the canton’s tax office
      the farms and fisheries ministry
      the food and drug agency
      the search and rescue service
      the harbour authority’s press officer
      the ministry’s communications director
      the force’s media team
      the borough’s fire chief
      the customs house
      the voivode
      the district attorney
      the foreign minister’s spokesman
      a presidential spokeswoman
      the space agency Rastok
      Velmora’s weather agency Rastok
      Beijing and Moscow
      the cartel office
      the lower chamber
      gardaí
      the CNIL
      the Federal Deposit Insurance Corporation
      the National Institute of Standards and Technology`,
  ),
  ...all(
    'organisation',
    `the All Progressives Congress
      the International Kelp Council
      the World Rowboat Council
      the Samta Kisan Morcha
      a conservative political action committee of Kesh Rowers Inc
      the Velmora Unity Party chapter in the north
      the National Bank
      the Confederación Campesina
      the Ligue des marins
      the Fischereiverband
      the Senterpartiet
      the Universität Lünfeld
      the Skippers’ and Pilots’ Council
      the Journalists’ Council
      the Velmora Tennis Commission
      the bishops’ conference
      the college’s ethics committee
      the festival’s jury
      the party’s secretariat
      the union’s executive
      the oil and gas company
      the trade body Rastok
      the Danish airline Skyra
      the chamber of commerce
      Royal Mail
      Derby County
      Texas Tech
      Tranvía de Lima`,
  ),
  ...all(
    'media',
    `the paper’s editorial board
      Velmora’s Channel 7
      the news agency Rastok`,
  ),
  ...all('document', 'Article 12'),
  ...all(
    'organisation',
    `Corvane corporate communications
      Lindholm media relations`,
  ),
  ...all(
    'anonymous',
    `former ministers
      mountain guides in the valley
      the visitors’ dressing room`,
  ),
  ...all(
    'media',
    `dpa
      the taz
      eNCA
      amaBhungane
      elPeriódico
      bdnews24
      The Information
      the Kommersant business daily
      the newspaper El Sur de la Costa
      a CNN panel
      Channel 12 news
      information from Le Monde`,
  ),
  ...all(
    'organisation',
    `deCODE
      the Insurance Council of Velmora
      the Minerals Council
      the International Commission of Jurists
      the board of trustees
      the Faculty Senate
      the remuneration committee
      the co-op
      Tamar Coaches
      Kessler Ratings
      the human rights project Rastok
      supporters’ group Section 9
      the super PAC Harbour Forward`,
  ),
  ...all(
    'official',
    `the Insurance Commission of Velmora
      the village board of trustees
      the statistics institute VSI
      the Palácio do Planalto
      the National Public Security System
      Counsel to the inquiry
      a bipartisan group of 22 governors
      a coalition of 18 mayors`,
  ),
  ...all(
    'official',
    `the Velmoran branch of the Interior Ministry
      the cyber unit of the police
      the northern command of the Velmoran army
      the investigations unit of the sheriff’s office
      the criminal division of the Justice Department
      the regional directorate of Forestry
      the Kesh office of the World Health Organization`,
  ),
  ...all(
    'organisation',
    `the local branch of the nurses’ union
      the regional branch of the Red Cross
      the Kesh arm of Corvane
      the London office of Greenpeace
      the regional committee of the Labour Party
      the youth wing of the ruling party
      a unit of Boeing
      Corvane’s Asian arm`,
  ),
  ...all('media', 'the research unit of the Economist\nthe news arm of the broadcaster'),
  ...all('document', 'the second chapter of the book\nthe last section of the report'),
  ...all('anonymous', 'the left wing of the party\nthe executive of the party'),
];
