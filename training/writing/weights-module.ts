const HEAD = `/**
 * The weights of all models, in the format of src/model/model-file.ts, packed with gzip, in base64: a module is what
 * every part of the project can load without a request. Made by \`npm run train\`; docs/measurements.md tells from what.
 */
export const PACKED_WEIGHTS =
`;

/** The module that the packed weights ship in. */
export const weightsModule = (packed: Uint8Array): string =>
  `${HEAD}  '${Buffer.from(packed).toString('base64')}';\n`;
