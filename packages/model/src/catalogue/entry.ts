/** One line of the catalogue. Its `message` says what happened, to what, and what to do. */
export interface ErrorEntry<P> {
  /** transient: try again; permanent: dead letter; skip: nothing to do. */
  fate: 'transient' | 'permanent' | 'skip';
  /** The status of the API's answer when the error reaches it (RFC 9110). */
  status: number;
  message: (params: P) => string;
}

/** Makes one line. */
export function entry<P>(fate: ErrorEntry<P>['fate'], status: number, message: (params: P) => string): ErrorEntry<P> {
  return { fate, status, message };
}

/** The fact that most messages of outgoing requests and feeds need. */
export type Url = { url: string };
