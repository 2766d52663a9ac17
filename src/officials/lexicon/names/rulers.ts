import { wordSet } from '../../../word-lists.ts';

/**
 * Family names of those who have governed a country in the last decades: `the Obama administration` names one of
 * them, `the Bhagalpur administration` a place. Written down from general knowledge for this project.
 */
export const RULERS = wordSet(`
  obama bush clinton reagan biden trump carter nixon kennedy roosevelt truman eisenhower johnson ford hoover marcos duterte aquino arroyo estrada
  modi vajpayee thatcher blair macron sarkozy hollande mitterrand chirac merkel kohl lula bolsonaro rousseff temer cardoso erdogan erdoğan netanyahu
  sharon putin yeltsin gorbachev moon yoon park roh abe kishida koizumi suga ishiba takaichi chavez chávez maduro kirchner fernandez macri milei
  menem uribe santos duque petro amlo peña calderon calderón sheinbaum zedillo buhari jonathan obasanjo tinubu ruto kenyatta kibaki moi zuma mbeki
  mandela ramaphosa mnangagwa mugabe sisi mubarak morsi sadat nasser rouhani raisi ahmadinejad khatami pezeshkian karzai ghani musharraf zardari
  rajapaksa wickremesinghe najib mahathir anwar suharto jokowi widodo prabowo yudhoyono trudeau harper carney albanese morrison howard ardern luxon
  kuchma yanukovych yushchenko poroshenko zelensky zelenskyy lukashenko orban orbán meloni berlusconi renzi draghi sanchez sánchez rajoy zapatero aznar
  bukele noboa correa lasso morales arce boric piñera bachelet castillo fujimori humala kagame museveni akufo-addo mahama rawlings kufuor hichilema lungu
`);
