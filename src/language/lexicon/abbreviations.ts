/**
 * Abbreviations that English newspapers write with a full stop, collected by hand from the usual style
 * guides (AP, Guardian, Reuters). In lower case, without the stop.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  // Forms of address, ranks and offices.
  (
    'mr mrs ms dr prof rev fr sr jr hon messrs mme mlle gov sen rep reps sens gen lt col maj capt cmdr adm ' +
    'sgt cpl pvt brig supt insp det amb atty st mt ft pres supt asst assoc dep dist coun couns ald cllr cllrs const cst spc pfc pte cpo ens del asm commr addl engr ' +
    // Companies and bodies.
    'inc corp co ltd bros dept univ assn intl govt ' +
    // Months, days and American states.
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore ' +
    'pa tenn tex vt va wash wis wyo ' +
    // In running text.
    'vs v etc approx est no nos fig vol pp ave blvd rd al ed eds'
  ).split(' '),
);

/** Those that stand only before a name or a number, so that a capital after them starts no sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr hon messrs mme mlle gov sen rep reps sens gen lt col maj capt cmdr adm sgt cpl ' +
    'pvt brig supt insp det amb atty st mt ft pres asst assoc dep coun couns ald cllr cllrs const cst spc pfc pte cpo ens asm commr addl engr vs v no nos fig vol pp jan feb aug sept oct nov dec'
  ).split(' '),
);

/** Words that start a sentence far more often than a name: after `U.S.` or `Inc.` they end the one before. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my but and or so yet if when ' +
    'while as in on at for from to by with after before since although though however meanwhile there here what ' +
    'who why how where some many most all both such no not one two another other asked'
  ).split(' '),
);
