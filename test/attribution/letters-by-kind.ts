import { all } from './phrases-by-kind.ts';

/** Phrases with brackets, letters, plurals and sorts beside a name, and the kind that each is of; written for the purpose. */
export const LETTERS_BY_KIND: readonly (readonly [kind: string, phrase: string])[] = [
  ...all(
    'official',
    `the Ethics and Anti-Graft Commission (EAGC)
      the chief whip
      the MLA for Harlow
      the MCAs
      the Republican appointee
      the state Civil Defense
      the Harlow Civil Protection
      the Jamaica Defence Force
      the South African National Defence Force
      a Garda spokesman
      the district collector
      the county fire chief
      the harbour master
      Bank Negara
      the Bank of Kesh’s governor
      the Ministry of Health’s spokeswoman
      UDOT
      Norway’s Ambassador to France`,
  ),
  ...all(
    'organisation',
    `the Chin River Defense Force
      the Marrow Valley People’s Defence Force (MVPDF)
      Velmora’s state railway Norda
      safety body Thornam Research
      the museums
      architects Lowe Garn
      producers Corrow Films
      Médecins du Lac
      the Aachen-based haulier
      the Conflict Tracker, a monitoring group,
      Velmora’s Tasnek`,
  ),
  ...all(
    'media',
    `a leading news website
      the Sunday papers
      an opposition news site
      Politico Nebraska
      Bloomberg Law
      Harlow Today
      HARLOWNEWS
      Iran’s Tasnim`,
  ),
  ...all(
    'document',
    `a letter sent to the states in March
      videos sent to the Courant
      the missive
      New Research
      the Ministry of Health’s report
      the University of Kesh’s latest survey
      a Meredith Poll`,
  ),
  ...all(
    'person',
    `hospital CEO Martin Moe
      Reader Sandra Moe
      Wonga Phiri of the Progressive Alliance
      Ratu Semi
      the Dalai Lama
      the Chief Rabbi`,
  ),
  ...all(
    'anonymous',
    `a CEO
      a paralegal
      the physios
      the ump
      three hospital systems
      museums and mosques
      WhatsApp groups
      fans of Ann Lee’s songs`,
  ),
];
