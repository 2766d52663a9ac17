/**
 * Sentences by the construction that they are examples of, each with its one statement as `source | cue | content`;
 * written for the purpose.
 */
export const SENTENCES_BY_CONSTRUCTION: Readonly<
  Record<string, readonly (readonly [text: string, statement: string])[]>
> = {
  'in a plain report': [
    [
      'Harbour master Lena Voss said the ferries would sail again on Monday.',
      'Harbour master Lena Voss | said | the ferries would sail again on Monday',
    ],
    [
      'Police told residents that the road would be closed until Friday.',
      'Police | told | that the road would be closed until Friday',
    ],
  ],
  'with the verb before its subject': [
    [
      '“The ferries will sail again on Monday,” said Lena Voss.',
      'Lena Voss | said | “The ferries will sail again on Monday,”',
    ],
    [
      '“If the mill closes, the village closes with it,” says baker Ines Duarte.',
      'baker Ines Duarte | says | “If the mill closes, the village closes with it,”',
    ],
    [
      '“That bridge will not see another winter,” warned Tomas Rehn, the county’s chief engineer.',
      'Tomas Rehn, the county’s chief engineer | warned | “That bridge will not see another winter,”',
    ],
    [
      'The line will reopen in stages, said Henrik Dahl, a spokesman for the rail operator.',
      'Henrik Dahl, a spokesman for the rail operator | said | The line will reopen in stages',
    ],
  ],
  'in a quotation that is cut in two': [
    [
      '“We have waited long enough,” Voss said. “The quay must open.”',
      'Voss | said | “We have waited long enough,” … “The quay must open.”',
    ],
    [
      '“We were promised a doctor,” Okafor said, pushing a stack of letters across the table. “What we got was a leaflet.”',
      'Okafor | said | “We were promised a doctor,” … “What we got was a leaflet.”',
    ],
    [
      '“The harbour,” the pilot told the inquiry, “was never meant for ships of that size.”',
      'the pilot | told | “The harbour,” … “was never meant for ships of that size.”',
    ],
    [
      '“They came at dawn,” the shepherd recalled, “and by noon there was nothing left to take.”',
      'the shepherd | recalled | “They came at dawn,” … “and by noon there was nothing left to take.”',
    ],
  ],
  'with `according to`': [
    [
      'The quay was built in 1911, according to the port authority.',
      'the port authority | according to | The quay was built in 1911',
    ],
    [
      'According to the audit, 40 million crowns meant for school repairs were spent on a stadium.',
      'the audit | According to | 40 million crowns meant for school repairs were spent on a stadium',
    ],
    [
      'The company dumped the sludge at night for at least three years, according to two former employees.',
      'two former employees | according to | The company dumped the sludge at night for at least three years',
    ],
  ],
  'in a headline': [
    [
      'Ferry operator to cut night sailings, union says',
      'union | says | Ferry operator to cut night sailings',
    ],
    ['“We will not leave,” islanders tell energy firm', 'islanders | tell | “We will not leave,”'],
    [
      'Hospital ignored warnings for years, inquiry finds',
      'inquiry | finds | Hospital ignored warnings for years',
    ],
    [
      'Dam could fail within months, engineers warn',
      'engineers | warn | Dam could fail within months',
    ],
  ],
  'behind a colon': [
    [
      'The minister wrote on Tuesday: “We shall not pay for this bridge.”',
      'The minister | wrote | “We shall not pay for this bridge.”',
    ],
  ],
  'in a passive': [
    [
      'The mayor was quoted as saying that the quay would stay shut.',
      'The mayor | was quoted as saying | that the quay would stay shut',
    ],
    [
      'The bishop was quoted as saying that the archive would be opened “when the time is right”.',
      'The bishop | was quoted as saying | that the archive would be opened “when the time is right”',
    ],
    [
      'Two of the miners were reported by the rescue service to be in a stable condition.',
      'the rescue service | were reported | Two of the miners … to be in a stable condition',
    ],
  ],
  'in a hedge': [
    [
      'The engineer reportedly left the country last week.',
      ' | reportedly | The engineer … left the country last week',
    ],
    [
      'The gang is believed to have entered through a tunnel.',
      ' | is believed | The gang … to have entered through a tunnel',
    ],
    [
      'The president is said to have approved the raid from his holiday home.',
      ' | is said | The president … to have approved the raid from his holiday home',
    ],
  ],
  'in a question that is put': [
    [
      'Reporters asked whether the minister would resign.',
      'Reporters | asked | whether the minister would resign',
    ],
    [
      '“Who signed the contract?” the judge asked.',
      'the judge | asked | “Who signed the contract?”',
    ],
    [
      'Residents want to know why nobody warned them before the dam was opened.',
      'Residents | want | to know why nobody warned them before the dam was opened',
    ],
  ],
  'in what is denied, and in what is not said': [
    [
      'The company denies that it knew of the leak before June.',
      'The company | denies | that it knew of the leak before June',
    ],
    [
      'The ministry did not say when the bridge would reopen.',
      'The ministry | did not say | when the bridge would reopen',
    ],
    [
      'The vicar declined to say who had paid for the roof.',
      'The vicar | declined to say | who had paid for the roof',
    ],
  ],
  'in a quotation that tells what others said': [
    [
      '“My grandmother always said the river would take the house one day,” Duarte told reporters.',
      'Duarte | told | “My grandmother always said the river would take the house one day,”',
    ],
    [
      '“People say we are stubborn, and maybe we are,” the fisherman said.',
      'the fisherman | said | “People say we are stubborn, and maybe we are,”',
    ],
  ],
};
