/** Words that take up somebody who was just named, by land or by place on a field. Collected by hand. */

/** Somebody of a land by a noun of its own: `the Dutchman`. */
export const ONE_OF_LAND =
  /^(?:\p{Lu}\p{Ll}+(?:man|woman)|Spaniard|Briton|Swede|Dane|Finn|Pole|Turk|Serb|Croat|Czech|Slovak|Scot|Aussie|Kiwi)$/u;

/** Where somebody plays. */
export const POSITIONS =
  /^(?:(?:left|right|centre|center|full|half|scrum|wing)-(?:back|half)|striker|midfielder|winger|goalkeeper|defender|forward|playmaker|batsman|batter|bowler|seamer|skipper|sprinter|quarterback)$/;

/** Peoples by one word for all of them: `the French`. */
export const WHOLE_PEOPLE = /(?:ish|ch|ese|ss|sh)$/;
