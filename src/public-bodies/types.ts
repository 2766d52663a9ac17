/** Which part of public life an office belongs to. */
export type Branch =
  | 'executive'
  | 'legislative'
  | 'judicial'
  | 'diplomatic'
  | 'police'
  | 'military'
  /** Central banks, commissions, agencies, services: public bodies beside the government. */
  | 'administration'
  /** International bodies: the UN, the EU, NATO. */
  | 'international'
  | 'spokesperson';

/** How far an office reaches. */
export type Level = 'national' | 'regional' | 'local' | 'international';

/** A row of the lexicon of public bodies: bodies of one kind by name. */
export interface BodyRow {
  readonly branch: Branch;
  readonly level: Level;
  /** In lower case, separated by commas or line breaks, without a leading article. */
  readonly names: string;
}
