/** What a council is of that speaks for a trade: crops, livestock, crafts, goods and industries. Written down by hand. */
const TRADES = `
  almond apple avocado banana barley bean berry blueberry canola cashew cherry citrus cocoa coconut coffee corn cotton cranberry flower fruit
  garlic ginger grain grape hazelnut hemp honey hops horticulture horticultural lentil macadamia maize mango mushroom nut olive onion
  peach peanut pear pecan pistachio pollination potato pulse raisin raspberry rice rubber seed soy soybean spice spices strawberry sugar tea
  tobacco tomato turf vanilla vegetable walnut wheat cannabis vaping beekeeping
  beef bison cattle chicken dairy egg goat lamb meat milk pig pork poultry salmon seafood sheep shellfish shrimp lobster oyster crab tuna
  wool aquaculture
  basketry ceramics knitting pottery weaving leather jewellery jewelry diamond gem gold silk footwear furniture toy textile
  aluminium aluminum asphalt automotive aerospace beer biotechnology brick bioenergy cement chemical chemistry concrete copper
  freight gaming geothermal glass grocery hospitality hotel hydrogen lumber minerals mining packaging paper plastics recording
  restaurant semiconductor software solar spirits steel timber trucking whisky wind wine wood
  banking blockchain crypto franchise insurance investment lending mortgage outsourcing payments property fundraising advertising-standards
  green-building retirement-living venture-capital
`;

/**
 * Councils of a trade, which speak for whoever is in it, and those of a trade or a science all over the world: no state’s.
 * `the insurance council of kesh`, `the minerals council`, `the world kelp council`; in lower case.
 */
export const COUNCIL_OF_NO_STATE = new RegExp(
  `^(?:international|world|global) .*\\bcouncil$|(?:^|[ -])(?:${TRADES.trim().replace(/\s+/gu, '|').replaceAll('-', ' ')}) council(?: |$)`,
  'u',
);
