/** Why a document cannot be read, in words that follow "cannot be read:". */
export class Unreadable extends Error {}
