import type { Sql } from "postgres";
import type { Connection, DatabasePool } from "./pool.ts";
import { CommitUnknown, isLostConnection, TransactionLost } from "./faults.ts";

/**
 * What drizzle asks of postgres.js, over connections that are ours to lend: `unsafe` for a statement, `begin` for a transaction, and
 * the parsers and serializers that it replaces.
 */
interface Client {
  readonly options: Parsing;
  readonly unsafe: Unsafe;
  begin<Result>(change: (client: Sql) => Promise<Result>): Promise<Result>;
}

type Parsing = Pick<Sql["options"], "parsers" | "serializers">;

type Unsafe = (text: string, parameters?: readonly unknown[]) => Statement;

/** The rows as objects, or as arrays for who calls `values` at once. */
type Statement = Promise<unknown> & { values(): Promise<unknown> };

interface Text {
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly asArrays: boolean;
}

/** Sends each statement, and each transaction, over a connection of the pool. */
export function poolClient(pool: DatabasePool, options: Parsing): Sql {
  const client: Client = {
    options,
    unsafe: statementOf((text) =>
      repeatingOnce(
        () => pool.use((connection) => send(connection, text)),
        (error) => isRead(text) && isLostConnection(error),
      ),
    ),
    begin: (change) => inPool(pool, (connection) => transact(connection, change)),
  };
  return client as unknown as Sql;
}

/** Sends everything over one connection; once that broke, everything fails. */
export function connectionClient(connection: Connection, options: Parsing): Sql {
  const client: Client = {
    options,
    unsafe: statementOf((text) => send(connection, text)),
    begin: async (change) => {
      await begin(connection);
      return transact(connection, change);
    },
  };
  return client as unknown as Sql;
}

/** A transaction whose `begin` fails with its connection has done nothing yet, so it begins once more on another. */
async function inPool<Result>(pool: DatabasePool, work: (connection: Connection) => Promise<Result>): Promise<Result> {
  let hasBegun = false;
  const attempt = () =>
    pool.use(async (connection) => {
      await begin(connection);
      hasBegun = true;
      return work(connection);
    });
  return repeatingOnce(attempt, (error) => !hasBegun && isLostConnection(error));
}

const bare = (text: string): Text => ({ text, parameters: [], asArrays: false });

const begin = (connection: Connection) => send(connection, bare("begin"));

/** What follows `begin`: the change, then `commit`, or `rollback` when any statement of it failed. */
async function transact<Result>(connection: Connection, change: (client: Sql) => Promise<Result>): Promise<Result> {
  const transaction = new Transaction(connection);
  try {
    const result = await change(transaction.client);
    transaction.end();
    await commit(connection);
    return result;
  } catch (error) {
    transaction.abandon();
    if (!connection.isLost) await rollback(connection);
    throw error;
  }
}

/** The statements of one transaction, which come over its connection or not at all. */
class Transaction {
  readonly #connection: Connection;
  #isOver = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get client(): Sql {
    const client: Pick<Client, "unsafe"> & { savepoint: Client["begin"] } = {
      unsafe: statementOf((text) => this.#send(text)),
      savepoint: (change) => this.#nested(change),
    };
    return client as unknown as Sql;
  }

  /** Throws the first failure, also where the change went on in spite of it: Postgres would answer `commit` by rolling back. */
  end(): void {
    this.#isOver = true;
    if (this.#failure) throw this.#failure.error;
  }

  abandon(): void {
    this.#isOver = true;
  }

  /** A part that may fail without the rest. */
  async #nested<Result>(change: (client: Sql) => Promise<Result>): Promise<Result> {
    const part = new Transaction(this.#connection);
    await this.#send(bare("savepoint part"));
    try {
      const result = await change(part.client);
      part.end();
      await this.#send(bare("release savepoint part"));
      return result;
    } catch (error) {
      part.abandon();
      await this.#send(bare("rollback to savepoint part"));
      throw error;
    }
  }

  async #send(text: Text): Promise<unknown> {
    if (this.#isOver) throw new Error("A statement came after the end of its transaction; await everything inside it.");
    try {
      return await send(this.#connection, text);
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }
}

async function commit(connection: Connection): Promise<void> {
  if (connection.isLost) throw new TransactionLost("The connection broke before the transaction was committed.");
  try {
    await inTime(connection, connection.sql.unsafe("commit"));
  } catch (error) {
    if (!isLostConnection(error)) throw error;
    connection.isLost = true;
    throw new CommitUnknown("The connection broke while the transaction was committed.", { cause: error });
  }
}

/** A connection that cannot be brought back to order is thrown away, which rolls back too. */
const rollback = (connection: Connection) =>
  inTime(connection, connection.sql.unsafe("rollback")).then(
    () => undefined,
    () => {
      connection.isLost = true;
    },
  );

/** The driver would make a new connection for the next statement, outside of what was begun. */
async function send(connection: Connection, { text, parameters, asArrays }: Text): Promise<unknown> {
  if (connection.isLost) throw new TransactionLost("The connection broke.");
  try {
    const query = connection.sql.unsafe(text, [...parameters] as never[]);
    return await inTime(connection, asArrays ? query.values() : query);
  } catch (error) {
    connection.isLost ||= isLostConnection(error);
    throw error;
  }
}

/**
 * The answer, or that the connection is lost when none comes although Postgres would have stopped the statement by now: the way to the
 * server is mute, as after its machine has gone without a word, and the system would wait a quarter of an hour for it.
 */
async function inTime<Result>({ answerMs }: Connection, answer: PromiseLike<Result>): Promise<Result> {
  if (answerMs === undefined) return answer;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => reject(new TransactionLost(`The database said nothing for ${answerMs} ms.`));
    // A busy process looks at its timers before its sockets: what has come in time is read first.
    timer = setTimeout(() => setImmediate(giveUp), answerMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Drizzle says by `values`, right after the call, that it wants arrays. */
const statementOf =
  (run: (text: Text) => Promise<unknown>): Unsafe =>
  (text, parameters = []) => {
    let asArrays = false;
    const rows = Promise.resolve().then(() => run({ text, parameters, asArrays }));
    const values = () => {
      asArrays = true;
      return rows;
    };
    return Object.assign(rows, { values });
  };

/** A read changes nothing, so a connection that broke under it is no reason to trouble anybody. */
const isRead = ({ text }: Text): boolean => /^\s*\(*select\b/iu.test(text);

async function repeatingOnce<Result>(
  act: () => Promise<Result>,
  mayRepeat: (error: unknown) => boolean,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!mayRepeat(error)) throw error;
    return act();
  }
}
