/** The files of src/regions/built/ by name. */
export function buildGazetteer(): Record<string, string>;
