import type { Sql } from "postgres";
import { DatabaseBusy, isLostConnection } from "./faults.ts";

/** How many connections a program keeps, and how long the line for one may get. */
export interface PoolLimits {
  readonly poolSize: number;
  /** So many may wait for a connection; whoever comes then is refused at once. */
  readonly maxWaiting: number;
  /** Nobody waits longer, in milliseconds. */
  readonly waitMs: number;
  /** Milliseconds after which a statement that has no answer has lost its connection; undefined for who takes Postgres's own limit off. */
  readonly answerMs?: number | undefined;
}

/** One connection, in the hands of one statement or one transaction at a time. */
export interface Connection {
  readonly sql: Sql;
  /** Milliseconds that each of its statements has; without end when absent. */
  readonly answerMs?: number | undefined;
  /** Set for good once the connection broke: what was begun on it is over, and nothing more may be sent over it. */
  isLost: boolean;
}

/** Makes a client that holds one connection at most, and says when that has closed. */
export type OpenConnection = (onClose: () => void) => Sql;

interface Waiter {
  readonly take: (connection: Connection) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Connections to a database, each a client of postgres.js of its own. That driver's pool is not used: it waits for a connection for
 * ever, and where a connection breaks it lets a transaction's later statements loose on another connection, keeps the broken one in
 * use or throws where nobody can catch (porsager/postgres 1204, 1208, 1216). Here a broken connection is thrown away with its client.
 */
export class DatabasePool {
  readonly #open: OpenConnection;
  readonly #limits: PoolLimits;
  readonly #all = new Set<Connection>();
  readonly #idle: Connection[] = [];
  readonly #waiting: Waiter[] = [];

  constructor(open: OpenConnection, limits: PoolLimits) {
    this.#open = open;
    this.#limits = limits;
  }

  /** Lends a connection for as long as `act` runs; throws {@link DatabaseBusy} when none is free soon enough. */
  async use<Result>(act: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connection = await this.#lend();
    try {
      return await act(connection);
    } catch (error) {
      connection.isLost ||= isLostConnection(error);
      throw error;
    } finally {
      this.#takeBack(connection);
    }
  }

  /** How many connections are lent, and how many wait for one. */
  get usage(): { readonly inUse: number; readonly waiting: number } {
    return { inUse: this.#all.size - this.#idle.length, waiting: this.#waiting.length };
  }

  /** Ends all connections, at the latest after so many seconds. */
  async close(timeoutSeconds: number): Promise<void> {
    const connections = [...this.#all];
    this.#all.clear();
    this.#idle.length = 0;
    await Promise.all(connections.map(({ sql }) => sql.end({ timeout: timeoutSeconds })));
  }

  async #lend(): Promise<Connection> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    const { poolSize, maxWaiting, waitMs } = this.#limits;
    if (this.#all.size < poolSize) return this.#connect();
    if (this.#waiting.length >= maxWaiting) throw new DatabaseBusy(`${maxWaiting} wait for a connection already`);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(new DatabaseBusy(`no connection was free within ${waitMs} ms`));
      }, waitMs);
      const waiter: Waiter = { take: resolve, timer };
      this.#waiting.push(waiter);
    });
  }

  /** A connection is made when its first statement is sent. */
  #connect(): Connection {
    const sql = this.#open(() => this.#lose(connection));
    const connection: Connection = { sql, answerMs: this.#limits.answerMs, isLost: false };
    this.#all.add(connection);
    return connection;
  }

  /** Where one is lost the idle ones are thrown away too: of a way that has become mute nothing tells that they went with it. */
  #takeBack(connection: Connection): void {
    if (connection.isLost) for (const gone of [connection, ...this.#idle.splice(0)]) this.#discard(gone);
    const waiter = this.#all.size <= this.#limits.poolSize ? this.#waiting.shift() : undefined;
    if (waiter) {
      clearTimeout(waiter.timer);
      waiter.take(connection.isLost ? this.#connect() : connection);
    } else if (!connection.isLost) this.#idle.push(connection);
  }

  /** The server, or the way to it, closed a connection; whoever has it learns that from the statement under way or the next one. */
  #lose(connection: Connection): void {
    connection.isLost = true;
    const place = this.#idle.indexOf(connection);
    if (place < 0) return;
    this.#idle.splice(place, 1);
    this.#discard(connection);
  }

  #discard(connection: Connection): void {
    this.#all.delete(connection);
    void connection.sql.end({ timeout: 0 });
  }
}
