/** The files of src/regions/names/ by name. */
export function buildNames(): Record<string, string>;
