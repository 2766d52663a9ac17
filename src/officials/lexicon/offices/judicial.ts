import type { OfficeRow } from './types.ts';

/** Judges, prosecutors and the law officers of the state. Written down from general knowledge for this project. */
export const JUDICIAL: readonly OfficeRow[] = [
  {
    branch: 'judicial',
    level: 'national',
    standing: 'public',
    heads: `judge judges justice justices magistrate magistrates prosecutor prosecutors procurator procurators
      attorney-general solicitor-general prosecutor-general procurator-general advocate-general
      state-attorney chief-justice co-prosecutor jurist-consult qadi kadi sheriff-principal deemster
      judge-rapporteur ombudsman ombudswoman ombudsperson procurador procuradora magistrate-judge
      public-protector comptroller-general judge-designate`,
  },
  {
    branch: 'judicial',
    level: 'local',
    standing: 'public',
    heads: 'coroner coroners bailiff district-attorney',
  },
  {
    branch: 'judicial',
    level: 'national',
    standing: 'open',
    heads: 'attorney attorneys counsel defender clerk registrar advocate solicitor fiscal',
  },
];
