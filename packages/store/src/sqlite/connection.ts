import Libsql from 'libsql';

/** A value that SQLite can bind. */
export type Bindable = string | number | null | Uint8Array;

/** One connection with its prepared statements; everything on it is synchronous, so it lives in a worker thread. */
export interface Connection {
  all<Row>(sql: string, ...params: readonly Bindable[]): Row[];
  first<Row>(sql: string, ...params: readonly Bindable[]): Row | undefined;
  /** Answers how many rows changed. */
  run(sql: string, ...params: readonly Bindable[]): number;
  /** Inserts one row and answers its rowid. */
  insert(sql: string, ...params: readonly Bindable[]): number;
  exec(sql: string): void;
  /** Runs `work` in a transaction that holds the write lock from its start (`write`) or sees one state of the data (`read`). */
  transaction<T>(mode: 'read' | 'write', work: () => T): T;
  close(): void;
}

const MAX_STATEMENTS = 300;

/** Opens a database file, made when missing: WAL, each commit synced to disk, 10 s of patience with another writer. */
export function connect(file: string): Connection {
  const db = new Libsql(file, { timeout: 10_000 });
  const statements = new Map<string, Libsql.Statement>();
  const prepare = (sql: string): Libsql.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const statement = db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  // libsql flattens one array of parameters; given singly, a lone null would be taken for named parameters.
  const all = <Row>(sql: string, ...params: readonly Bindable[]) => prepare(sql).all([...params]) as Row[];
  const connection: Connection = {
    all,
    first: <Row>(sql: string, ...params: readonly Bindable[]) => all<Row>(sql, ...params)[0],
    run: (sql, ...params) => prepare(sql).run([...params]).changes,
    insert: (sql, ...params) => Number(prepare(sql).run([...params]).lastInsertRowid),
    exec: (sql) => void db.exec(sql),
    transaction: (mode, work) => {
      db.exec(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // After a full disk SQLite has rolled back by itself.
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      statements.clear();
      db.close();
    },
  };
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536');
  return connection;
}

/** The placeholders of a list: `?,?,?`. */
export function marks(values: readonly unknown[]): string {
  return values.map(() => '?').join(',');
}
