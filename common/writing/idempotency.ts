import { createHash } from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { index, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant } from "../database/columns.ts";
import type { Executor } from "../database/database.ts";
import { refuse } from "./user-errors.ts";
import type { Writer } from "./writer.ts";

/**
 * Idempotency keys, after draft-ietf-httpapi-idempotency-key-header-07: a client that did not hear the answer sends the same
 * request with the same key again, and it is done once. The key is written by the transaction that does the act, so both are there
 * or neither; of two requests at the same time the second waits for the first at the primary key. A refused act leaves no key.
 */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    /** `sub` of the viewer: a key is its sender's own. */
    actor: text().notNull(),
    key: text().notNull(),
    /** The mutation. */
    act: text().notNull(),
    /** SHA-256 of the input without the key. */
    inputHash: text().notNull(),
    /** What the payload is made of; null only within the transaction that does the act. */
    result: jsonb(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actor, t.key] }), index("idempotency_keys_at_index").on(t.at)],
);

export interface KeyedInput {
  readonly idempotencyKey?: string | null | undefined;
}

const maxKeyLength = 200;
/** Keys are remembered for so many days. */
const rememberedDays = 7;

/** The result of the same request done before; undefined, and the key taken, when it is to be done now. */
export async function earlierResult(
  db: Executor,
  { viewer, now }: Writer,
  act: string,
  input: KeyedInput,
): Promise<{ readonly result: unknown } | undefined> {
  const key = keyOf(input);
  if (key === undefined) return undefined;
  const inputHash = hashOf(input);
  const taken = await db
    .insert(idempotencyKeys)
    .values({ actor: viewer.sub, key, act, inputHash, at: now() })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key });
  if (taken.length > 0) return undefined;
  const [earlier] = await db.select().from(idempotencyKeys).where(isKey(viewer.sub, key));
  if (!earlier || earlier.act !== act || earlier.inputHash !== inputHash) return refuseReuse();
  return { result: earlier.result };
}

/** Keeps the result of a request that has a key. */
export async function rememberResult(
  db: Executor,
  { viewer }: Writer,
  input: KeyedInput,
  result: unknown,
): Promise<void> {
  const key = keyOf(input);
  if (key !== undefined) await db.update(idempotencyKeys).set({ result }).where(isKey(viewer.sub, key));
}

/** Forgets keys older than a week; programs do it when they start. */
export const forgetOldKeys = (db: Executor, now: Date) =>
  db.delete(idempotencyKeys).where(lt(idempotencyKeys.at, new Date(now.getTime() - rememberedDays * 86_400_000)));

const isKey = (actor: string, key: string) => and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.key, key));

function keyOf({ idempotencyKey }: KeyedInput): string | undefined {
  if (idempotencyKey == null) return undefined;
  if (/^[\x20-\x7e]+$/u.test(idempotencyKey) && idempotencyKey.length <= maxKeyLength) return idempotencyKey;
  return refuse(
    "INVALID",
    "idempotencyKey",
    `An idempotency key has 1 to ${maxKeyLength} printable ASCII characters; a UUID is a good one.`,
    `冪等キーは半角の英数字・記号で1〜${maxKeyLength}文字にしてください（UUIDが適しています）。`,
  );
}

/** GraphQL coerces an input's fields in the order of the schema, so equal inputs have equal JSON. */
function hashOf({ idempotencyKey: _key, ...input }: KeyedInput): string {
  return createHash("sha256").update(JSON.stringify(input)).digest("base64url");
}

const refuseReuse = (): never =>
  refuse(
    "CONFLICT",
    "idempotencyKey",
    "This key was used for another request. Use a new one for every request, and the same only to repeat it.",
    "この冪等キーは別の操作で使われています。操作ごとに新しいキーを使ってください。",
  );
