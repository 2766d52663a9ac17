import { wordSet } from '../../../word-lists.ts';

/** Words for what somebody is that companies and other bodies are called as well: `Halyk, the lender`. */
export const BODIES_TOO = wordSet(`
  owner publisher producer promoter contractor broadcaster partner rival organiser organizer creator developer distributor broker trader
  designer investor shareholder contender challenger winner victim leader fighter runner host model opponent contributor
  colleague star player insider founder co-founder
`);

/** Given names that companies, bodies and products are better known by. */
export const NAMED_LIKE_PEOPLE = wordSet(`
  mercedes zara kia ana meta oscar alexa siri claude nova ita dyson porsche ferrari lancia tesla wendy wendy's denny's arby's macy's kohl's lidl aldi hermes hermès
  chloe dior prada gucci marc shell ford lincoln chrysler cadillac maersk iris aurora orion atlas delta luna vita visa vera verizon virgin
  kaspersky philips siemens bosch zeiss ericsson heineken carlsberg nestle nestlé lindt ferrero barilla lavazza danone bayer merck roche
  sandoz sanofi novartis lilly pfizer lundbeck boeing cessna embraer bombardier saab scania dassault lockheed raytheon halliburton
  bechtel cargill bunge tyson hershey kellogg heinz kraft dole chiquita gerber gillette colgate wella avon mattel hasbro disney warner
  bloomberg forbes marvel pixar sony nikon canon kodak hamas fatah amal ennahda vox forza lega likud shas meretz kadima congress labour
`);

/** Given names that clubs bear as well. */
export const CLUBS_TOO = wordSet(
  'chelsea everton preston bradford burton lincoln brentford charlton sutton crawley santos milan roma brighton paris houston austin dallas denver phoenix',
);
