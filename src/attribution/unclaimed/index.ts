/** The door to what no model claims: quotations beside whoever says them, and hedges by set phrases. */
export { withUnclaimed } from './with-unclaimed.ts';
