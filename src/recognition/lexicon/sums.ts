/** Sums of money as outlets worldwide write them, for texts in lower case. */

/** Short names of currencies that stand before a figure, and signs that are seldom seen in the West; one letter without a space. */
const LOCAL =
  '(?:au?|ca|nz|hk|s|r|nt|jm?|tt|bz)\\$ ?|[₦₱₪₩₺¥฿₴₵] ?|(?<!\\w)(?:rs\\.?|inr|pkr|lkr|npr|tk|bdt|kshs?|kes|ushs?|ugx|tshs?|tzs|dhs?|aed|sar|qar|omr|kwd|bhd|egp|rm|rp|php|zar|ngn|ghs?|gh[¢₵]|birr|zmw|bwp|chf|fr\\.|nok|sek|dkk) ?|(?<!\\w)[rnkp](?=\\d)';
const WESTERN = '(?:us)?\\$ ?|[€£₹] ?|(?<!\\w)(?:eur|usd|gbp|cad|aud) ?';
const AFTER =
  ' ?(?:€|£|₽|руб\\.?|円|kr\\b|zł|kč|ft\\b|lei\\b|лв|chf\\b|euros?\\b|cents?\\b|p\\b|c\\b|¢)';

/** A sum of money. */
export const SUM = `(?:(?:${LOCAL}|${WESTERN})\\d[\\d.,]*k?|\\d[\\d.,]*(?:${AFTER}))`;

/** One that is small enough for a subscription, in a currency other than those that are read of everywhere. */
export const SMALL_LOCAL_SUM = `(?:${LOCAL})(?:\\d{1,4}|\\d,\\d{3})(?:\\.\\d\\d)?(?![\\d,.]*\\d)`;
