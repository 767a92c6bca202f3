/** What the main thread asks of the database's thread. */
export type Ask =
  | { id: number; op: 'open'; folder: string; template: Uint8Array | null }
  | { id: number; op: 'query'; text: string; params: readonly unknown[] | null }
  | { id: number; op: 'close' };

/** A statement's result, and whether it left a transaction open. */
export interface Answer {
  rows: unknown[];
  rowCount: number;
  isInTransaction: boolean;
}

/** An error of PostgreSQL with the fields that node-postgres gives. */
export interface AskedError {
  message: string;
  code?: string;
  detail?: string;
  hint?: string;
  severity?: string;
  constraint?: string;
  table?: string;
  column?: string;
  schema?: string;
  where?: string;
  routine?: string;
  /** A failed statement does not end a transaction. */
  isInTransaction?: boolean;
}

/** What the database's thread tells the main thread. */
export type Tell =
  | { id: number; answer: Answer }
  | { id: number; error: AskedError }
  | { notification: { channel: string; payload: string } };
