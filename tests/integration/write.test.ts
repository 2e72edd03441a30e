import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { auditEntries } from "../../common/writing/audit.ts";
import { NothingWritten } from "../../common/database/faults.ts";
import type { DatabaseConnection } from "../../common/database/database.ts";
import { forgetOldKeys, idempotencyKeys } from "../../common/writing/idempotency.ts";
import { refuse } from "../../common/writing/user-errors.ts";
import { write } from "../../common/writing/write.ts";
import type { Writer } from "../../common/writing/writer.ts";
import { notify, toAdmins, toHubEditors, toPerson } from "../../subgraphs/region/db/notifications.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { openRegionDatabase, start } from "../support/region-server.ts";
import { editorOf } from "../support/viewers.ts";

const editor = editorOf("tohoku/hub/1");
let connection: DatabaseConnection;

beforeAll(async () => {
  connection = await openRegionDatabase("write");
});
beforeEach(async () => {
  // The audit log refuses to be deleted from.
  await connection.db.execute(sql`truncate ${notifications}, ${auditEntries}, ${idempotencyKeys}`);
});
afterAll(() => connection.close());

const writer = (own: Partial<Writer> = {}): Writer => ({
  viewer: editor,
  db: connection.db,
  now: () => start,
  requestId: "request-1",
  ...own,
});

interface Input {
  readonly title: string;
  readonly idempotencyKey?: string | null;
}

/** A change that can be counted: one notice for every time it is done. */
const announce = (input: Input, own: Writer = writer(), act = "noticeSend") =>
  write(act, input, own, async (db) => {
    if (input.title === "") refuse("REQUIRED", "title", "Fill in `title`.", "「題名」を入力してください。");
    const notice = { kind: "DIGEST" as const, subjectId: "hub", subjectTitle: input.title, createdAt: start };
    await notify(db, [{ ...notice, recipient: toHubEditors("hub") }]);
    return {
      result: { title: input.title },
      audit: { target: "hub", before: null, after: { status: "SENT" } },
    };
  });

const titles = async () => (await connection.db.select().from(notifications)).map(({ subjectTitle }) => subjectTitle);

describe("a write", () => {
  test("leaves the change and who did it", async () => {
    expect(await announce({ title: "一度" })).toEqual({ result: { title: "一度" }, userErrors: [] });
    expect(await titles()).toEqual(["一度"]);
    expect(await connection.db.select().from(auditEntries)).toMatchObject([
      {
        act: "noticeSend",
        actor: editor.sub,
        role: "HUB_EDITOR",
        target: "hub",
        before: null,
        after: { status: "SENT" },
        at: start,
        requestId: "request-1",
      },
    ]);
    expect(await connection.db.select().from(idempotencyKeys)).toEqual([]);
  });

  test("that is refused leaves nothing, not even its key", async () => {
    const refused = await announce({ title: "", idempotencyKey: "key-1" });
    expect(refused.userErrors.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "REQUIRED", path: ["input", "title"] },
    ]);
    for (const table of [notifications, auditEntries, idempotencyKeys])
      expect(await connection.db.select().from(table)).toEqual([]);
    expect((await announce({ title: "今度", idempotencyKey: "key-1" })).userErrors).toEqual([]);
  });

  test("that fails on the way leaves nothing", async () => {
    const failing = write("noticeSend", { idempotencyKey: "key-1" }, writer(), async (db) => {
      const notice = { kind: "DIGEST" as const, subjectId: "hub", subjectTitle: "途中", createdAt: start };
      await notify(db, [{ ...notice, recipient: toHubEditors("hub") }]);
      throw new Error("the process dies");
    });
    await expect(failing).rejects.toThrow("the process dies");
    for (const table of [notifications, auditEntries, idempotencyKeys])
      expect(await connection.db.select().from(table)).toEqual([]);
  });

  test("that the database does not do says so: whoever reads after it cannot", async () => {
    const failing = write("noticeSend", {}, writer(), (db) =>
      db.execute(sql`select pg_terminate_backend(pg_backend_pid())`).then(() => ({ result: 1, audit: [] })),
    );
    await expect(failing).rejects.toThrow(NothingWritten);
  });
});

test("of two writes that wait for each other, one is done again and both are done", async () => {
  const meet = barrier(2);
  const rename = (first: string, second: string, key: string) =>
    write("noticeSend", { idempotencyKey: key }, writer(), async (db) => {
      await db.update(notifications).set({ subjectTitle: key }).where(eq(notifications.subjectId, first));
      await meet();
      await db.update(notifications).set({ subjectTitle: key }).where(eq(notifications.subjectId, second));
      return { result: key, audit: { target: "hub", before: null, after: {} } };
    });
  const notice = { kind: "DIGEST" as const, subjectTitle: "古い", createdAt: start, recipient: toPerson("somebody") };
  await notify(connection.db, [
    { ...notice, subjectId: "one" },
    { ...notice, subjectId: "two" },
  ]);
  const outcomes = await Promise.all([rename("one", "two", "forwards"), rename("two", "one", "backwards")]);
  expect(outcomes.map(({ result }) => result)).toEqual(["forwards", "backwards"]);
  expect(new Set(await titles()).size).toBe(1);
  expect(await connection.db.select().from(auditEntries)).toHaveLength(2);
});

/** Resolves for all once so many have come, and for those who come later at once. */
function barrier(count: number): () => Promise<void> {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === count) open();
    return isOpen;
  };
}

describe("an idempotency key", () => {
  test("makes a repeated request have the first result and happen once", async () => {
    const input = { title: "一度だけ", idempotencyKey: "key-1" };
    const first = await announce(input);
    const again = await announce(input, writer({ requestId: "request-2" }));
    expect(again).toEqual(first);
    expect(await titles()).toEqual(["一度だけ"]);
    expect(await connection.db.select().from(auditEntries)).toHaveLength(1);
  });

  test("makes twenty requests at the same time happen once", async () => {
    const input = { title: "同時", idempotencyKey: "key-1" };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => announce(input)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify({ result: { title: "同時" }, userErrors: [] })]),
    );
    expect(await titles()).toEqual(["同時"]);
  });

  test.each([
    ["another input", { title: "別の内容", idempotencyKey: "key-1" }, "noticeSend"],
    ["another mutation", { title: "最初", idempotencyKey: "key-1" }, "noticeDelete"],
  ])("is refused for %s", async (_case, input, act) => {
    await announce({ title: "最初", idempotencyKey: "key-1" });
    const { userErrors } = await announce(input, writer(), act);
    expect(userErrors.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "CONFLICT", path: ["input", "idempotencyKey"] },
    ]);
    expect(await titles()).toEqual(["最初"]);
  });

  test("belongs to its sender", async () => {
    await announce({ title: "甲", idempotencyKey: "key-1" });
    await announce({ title: "甲", idempotencyKey: "key-1" }, writer({ viewer: editorOf("tohoku/hub/2") }));
    expect(await titles()).toEqual(["甲", "甲"]);
  });

  test.each(["", "日本語", "a\nb", "x".repeat(201)])("that is no key is refused: %j", async (idempotencyKey) => {
    const { userErrors } = await announce({ title: "だめ", idempotencyKey });
    expect(userErrors.map(({ code }) => code)).toEqual(["INVALID"]);
    expect(await titles()).toEqual([]);
  });

  test("is remembered for a week", async () => {
    await announce({ title: "古い", idempotencyKey: "old" });
    await forgetOldKeys(connection.db, new Date(start.getTime() + 7 * 86_400_000));
    expect(await connection.db.select().from(idempotencyKeys).where(eq(idempotencyKeys.key, "old"))).toHaveLength(1);
    await forgetOldKeys(connection.db, new Date(start.getTime() + 7 * 86_400_000 + 1));
    expect(await connection.db.select().from(idempotencyKeys)).toEqual([]);
  });
});

test("a notice reaches each recipient once, however often it is sent to", async () => {
  const notice = { kind: "DIGEST" as const, subjectId: "hub", subjectTitle: "一覧", createdAt: start };
  const recipients = [toHubEditors("hub"), toAdmins("tohoku"), toPerson("somebody"), toHubEditors("hub")];
  await notify(
    connection.db,
    recipients.map((recipient) => ({ ...notice, recipient })),
  );
  const rows = await connection.db.select().from(notifications);
  expect(rows.map(({ recipient }) => recipient)).toEqual(["hub:hub", "admins:tohoku", "sub:somebody"]);
});
