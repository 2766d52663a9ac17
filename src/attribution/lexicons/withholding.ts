/**
 * What somebody leaves unsaid beside saying something, or asks of readers, told in the same breath: `but did not
 * elaborate`, `and appealed for witnesses`. Only what a source alone can do: of whom a report tells `that they did not
 * disclose the danger` is an accusation. Written down for this project from the wording of agencies.
 */
const NOT = String.raw`(?:did|has|have|had)(?:\s+not|n['’]t)\s+(?:immediately\s+|yet\s+)?`;
const DETAILS = String.raw`(?:any\s+|further\s+|more\s+|other\s+|additional\s+|immediate\s+|a\s+|specific\s+)*(?:details?|reasons?|figures?|dates?|timeline|timetable|information|explanation|breakdown|particulars|evidence|names)\b`;
const WHAT = String.raw`(?:who|what|when|where|why|how|whether|if|which)\b`;
/** In the form that follows `did not` and `declined to`. */
const TELL = String.raw`(?:elaborate|comment|specify|(?:give|provide|offer|release|disclose)\s+${DETAILS}|(?:say|disclose|specify|explain)\s+${WHAT}|(?:identify|name)\s+(?:them|him|her|the\s+\w+|any\s+\w+)|go\s+into\s+(?:detail|specifics))`;

/** From its comma or conjunction to the end. */
export const WITHHOLDING = new RegExp(
  String.raw`,?\s+(?:but|and|though|although)\s+(?:${NOT}${TELL}|(?:declined|refused)\s+to\s+(?:be\s+drawn|discuss|${TELL})|(?:gave|offered|provided|released)\s+(?:no|few|little|scant|only\s+scant)\s+${DETAILS}|stopped\s+short\s+of\s+\w+ing\b|appealed\s+(?:for|to)\s+(?:witnesses|information|anyone|the\s+public)\b)(?![\s\S]*\band\s+that\s)`,
  'iu',
);
