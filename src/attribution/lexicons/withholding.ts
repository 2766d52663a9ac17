/**
 * What somebody does beside saying something, told in the same breath: `but did not elaborate`, `and appealed for
 * witnesses`. Written down for this project from the wording of agencies.
 */
const NOT = String.raw`(?:did|has|have|had)(?:\s+not|n['’]t)\s+(?:immediately\s+|yet\s+)?`;
/** Without an object that the content has named, for which whoever it tells of may be to blame: `but did not disclose it`. */
const TELL = String.raw`(?:elaborat|specif|comment|detail|explain|identif|nam|say|said|giv|provid|offer|disclos|releas|go(?:ne)?\s+into)\w*\b(?!\s+(?:it|me|us)\b)`;
const DETAILS = String.raw`(?:no|few|little|scant|only\s+scant)\s`;
const PUBLIC = String.raw`(?:witnesses|information|anyone|anybody|people|residents|the\s+public|motorists|drivers|users|customers|calm|help\s+in|help\s+from)`;

/** From its comma or conjunction on. */
export const WITHHOLDING = new RegExp(
  String.raw`,?\s+(?:but|and|though|although)\s+(?:${NOT}${TELL}|(?:declined|refused)\s+to\s+(?:be\s+)?(?:immediately\s+)?(?:${TELL}|discuss|draw)|(?:gave|offered|provided|released)\s+${DETAILS}|stopped\s+short\s+of\s|could\s+not\s+(?:say|immediately)\s|would\s+not\s+(?:elaborate|comment|specify|be\s+drawn|say\s+(?:who|what|when|where|why|how|whether|if)))`,
  'iu',
);

/** The same, of what is asked of readers. */
export const APPEALING = new RegExp(
  String.raw`,?\s+and\s+(?:(?:has|have)\s+)?(?:(?:appealed|appealing)\s+(?:for|to)|called\s+(?:for|on)|urged|asked)\s+${PUBLIC}\b`,
  'iu',
);
