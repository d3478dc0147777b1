import type { Database, Statement } from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { guarded } from './faults.ts';
import type { Gate } from './gate.ts';

/** Statements kept prepared. The slices have some hundred queries; lists of ids make a few more. */
const statementsKept = 256;

/**
 * Kysely on the connection that the log writes through. Transactions begin immediately: one that
 * would only ask for the write lock at its first change can find it has read what is no more.
 */
export function createKyselyDialect(db: Database, gate: Gate): Dialect {
  const connection = createConnection(db);
  const run = guarded((sql: string) => db.exec(sql));
  const end = async (sql: string) => {
    try {
      if (db.inTransaction) run(sql);
    } finally {
      // A commit that the disk refused leaves the transaction open: Kysely rolls back next.
      if (!db.inTransaction) gate.ended();
    }
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => {
      await gate.enter();
      return connection;
    },
    beginTransaction: async () => {
      run('begin immediate');
      gate.opened();
    },
    commitTransaction: () => end('commit'),
    rollbackTransaction: () => end('rollback'),
    releaseConnection: async () => gate.leave(),
    destroy: async () => {},
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driver,
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function createConnection(db: Database): DatabaseConnection {
  const prepared = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size >= statementsKept) prepared.clear();
    const statement = db.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  const execute = guarded(({ sql, parameters }: CompiledQuery): QueryResult<unknown> => {
    const statement = prepare(sql);
    if (statement.reader) return { rows: statement.all(...parameters) };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return {
      rows: [],
      numAffectedRows: BigInt(changes),
      insertId: BigInt(lastInsertRowid),
    };
  });
  return {
    executeQuery: async <Row>(query: CompiledQuery) => execute(query) as QueryResult<Row>,
    // An open cursor would block every other statement of the connection: rows come at once.
    streamQuery: async function* <Row>(query: CompiledQuery) {
      yield execute(query) as QueryResult<Row>;
    },
  };
}
