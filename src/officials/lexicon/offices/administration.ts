import type { OfficeRow } from './types.ts';

/** Heads and staff of public bodies, and those who speak for them. Written down from general knowledge for this project. */
export const ADMINISTRATION: readonly OfficeRow[] = [
  {
    branch: 'administration',
    level: 'national',
    standing: 'public',
    heads:
      'bureaucrat apparatchik statesman stateswoman auditor-general registrar-general sec. surveyor-general surgeon-general accountant-general receiver-general',
  },
  {
    branch: 'administration',
    level: 'national',
    standing: 'open',
    heads: `chairman chairmen chairwoman chairperson chair chairs co-chair co-chairman co-chairwoman vice-chairman
      vice-chair vice-chairwoman head heads director directors director-general co-director secretary-general
      administrator coordinator co-ordinator adviser advisor advisers advisors aide aides counselor counsellor
      official officials officer officers chief chiefs nominee pick boss bosses deputy-director designate strategist specialist controller regulator
      chief-of-staff second-in-command harbourmaster harbormaster examiner policymaker policymakers trustee trustees rate-setter ratesetter watchdog officer-in-charge
      assistant engineer scientist counterpart predecessor predecessors successor epidemiologist economist commissioner commissioners
      commissioner-general governor-designate secretaries-general directors-general hydrologist seismologist
      meteorologist collector veterinarian statistician chairman-designate
      master recorder register geologist climatologist archaeologist librarian archivist chemist planner pathologist moderator keeper cop juror critic sceaux bandar muda agong negeri kota daïra`,
  },
  {
    branch: 'spokesperson',
    level: 'national',
    standing: 'open',
    heads: `spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople co-spokesperson
      press-secretary mouthpiece`,
  },
];
