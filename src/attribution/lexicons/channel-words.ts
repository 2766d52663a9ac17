/** Short lists of words that a phrase for a channel is told by, as patterns for a whole word. */

/** What is written or given for an outlet: `in an essay for the review`. */
export const WRITTEN_FOR = /^(?:interview|essay|article|column|op-ed|piece|video)$/;

/** Words that lead in a time: `last October`, `late Saturday night`. */
export const BEFORE_TIME = /^(?:last|this|next|late|early|earlier|later)$/;

export const TELLING =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|brief|briefed|briefing|remind|reminded|assure|assured|assuring)$/;

export const NEEDS_ARTICLE =
  /^(?:response|reply|answer|session|exchange|turn|talk|discussion|order|text)$/;

/** What somebody is reached by: `said by phone`. */
export const BY_MEANS =
  /^(?:phone|telephone|email|e-mail|text|videolink|video-link|letter|fax|radio)$/;
