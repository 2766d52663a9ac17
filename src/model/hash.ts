/**
 * Hashes of 32 bits for the features of the models. They are part of what a model is: changing them
 * makes every trained weight worthless.
 */

export const GOLDEN = 0x9e3779b1;

/** The hash of a stretch of a string (FNV-1a over UTF-16 units). */
export const hashStretch = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
};

/** The hash of a string. */
export const hashText = (text: string): number => hashStretch(text, 0, text.length);

/** Takes one more value into a hash. */
export const mixIn = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, GOLDEN);
  return mixed ^ (mixed >>> 15);
};

/** The constants of MurmurHash3's finaliser. */
export const FINISH = { factors: [0x85ebca6b, 0xc2b2ae35], shifts: [16, 13, 16] } as const;

// Taken apart once: it is asked for with every hash.
const [first, second] = FINISH.factors;
const [one, two, three] = FINISH.shifts;

/** Spreads a hash over all its bits (the finaliser of MurmurHash3). */
export const finish = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> one), first);
  mixed = Math.imul(mixed ^ (mixed >>> two), second);
  return mixed ^ (mixed >>> three);
};
