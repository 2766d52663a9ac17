/** A story that appeals stand beside. */
export const ferryStory = [
  'The ferry to the northern islands stayed in port for a third day on Thursday as winds of more than 90 kilometres an hour swept the strait.',
  'Harbour master Ingrid Solheim said the crossing would not reopen before Saturday, and warned freight companies to make other plans.',
  'Shops on the two largest islands have begun to ration milk and bread, according to the regional council, which met late on Wednesday.',
  'The last closure of this length was in 2011, when a storm tore a lifeboat from its cradle and flooded the lower deck.',
];
