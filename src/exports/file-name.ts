/** A name that every system takes: letters, digits and hyphens, so that no page names a file as it likes. */

const LONGEST = 60;

/** `says-who-ferry-to-run-on-sundays.csv` */
export function fileName(title: string, ending: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const characters = [...['says-who', ...words].join('-')];
  return `${characters.slice(0, LONGEST).join('').replace(/-$/, '')}.${ending}`;
}
