/** Last words of companies', parties', unions' and charities' names. Collected by hand. */
export const ORGANISATION_ENDINGS: ReadonlySet<string> = new Set(
  (
    'inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa group holdings company corporation industries party union ' +
    'association federation foundation institute society trust alliance coalition movement front league club ' +
    'university college school hospital church airlines airways motors bank capital partners ventures network ' +
    'campaign committee chamber organisation organization watch international initiative project center centre ' +
    'brotherhood brigade brigades militia syndicate congregation conference fund'
  ).split(' '),
);

/** Nouns for an organisation that is named elsewhere. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'company companies firm firms group groups party parties union unions association organisation organization ' +
    'organisations organizations charity charities campaign bank club university college school hospital church ' +
    'airline retailer manufacturer carmaker automaker developer operator supplier maker giant startup ngo ' +
    'foundation institute coalition movement alliance federation league team rebels militants insurgents militia ' +
    'think-tank institution business brand chain employer landlord insurer lender militias'
  ).split(' '),
);
