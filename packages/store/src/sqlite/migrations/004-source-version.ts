/** The source's own version, as written: it orders the versions of a wire item before our own number does. */
export const sourceVersion = `
ALTER TABLE stories ADD COLUMN source_version TEXT;
`;
