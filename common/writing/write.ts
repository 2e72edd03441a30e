import { insertAuditEntries, type AuditedChange } from "./audit.ts";
import { asNothingWritten, isCollision } from "../database/faults.ts";
import type { Executor } from "../database/database.ts";
import { earlierResult, rememberResult, type KeyedInput } from "./idempotency.ts";
import { settle, type Outcome } from "./user-errors.ts";
import type { Writer } from "./writer.ts";

/** What a change did: the result that its payload is made of, which must survive JSON, and what the audit says of it. */
export interface Written<Result> {
  readonly result: Result;
  readonly audit: AuditedChange | readonly AuditedChange[];
}

/**
 * The way every mutation writes: one transaction holds the change, its audit entries and its idempotency key, so all of them are
 * there or none. `act` is the mutation's name. A request whose key was used before changes nothing and has the first result; a
 * {@link Refusal} rolls everything back and becomes `userErrors`. Throws {@link NothingWritten} when the database does not do it, and
 * `CommitUnknown` when nobody knows.
 * `change` changes nothing but the database, for it may be rolled back and done again.
 */
export function write<Result>(
  act: string,
  input: KeyedInput,
  writer: Writer,
  change: (db: Executor) => Promise<Written<Result>>,
): Promise<Outcome<Result>> {
  const once = () =>
    writer.db.transaction(async (db) => {
      const earlier = await earlierResult(db, writer, act, input);
      if (earlier) return earlier.result as Result;
      const { result, audit } = await change(db);
      await insertAuditEntries(db, writer, act, [audit].flat());
      await rememberResult(db, writer, input, result);
      return result;
    });
  return settle(() =>
    withoutCollision(once).catch((error: unknown) => {
      throw asNothingWritten(error);
    }),
  );
}

const attempts = 3;

/** Of two transactions that wait for each other Postgres rolls one back; that one is done again. */
async function withoutCollision<Result>(act: () => Promise<Result>, attempt = 1): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (attempt >= attempts || !isCollision(error)) throw error;
  }
  return withoutCollision(act, attempt + 1);
}
