import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { articleRevisions, articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

/**
 * Every state that an article can be in × every act × every role: done, or refused with which code. The expectations are written
 * down here once more, from the rules and not from the product.
 */
const store = useRegion("knowhow", { region: "shikoku", database: "article_life_cycle" });
const key = "shikoku/article/1";
const id = nodeIdOf(key);

const roles: Readonly<Record<string, Viewer>> = {
  anonymous: anonymousViewer,
  portal,
  editor: editorOf("shikoku/hub/1"),
  neighbour: editorOf("shikoku/hub/8"),
  stranger: editorOf("tohoku/hub/1"),
  admin: adminOf("shikoku"),
  otherAdmin: adminOf("tohoku"),
  coordinator,
  secretariat,
};

interface State {
  readonly status: string;
  readonly draftStatus?: string;
  readonly publishedVersion?: number;
}

/** Version 3 is in work where nothing else is said; what is published is version 2. */
const states: Readonly<Record<string, State>> = {
  draft: { status: "DRAFT" },
  inReview: { status: "IN_REVIEW" },
  changesRequested: { status: "CHANGES_REQUESTED" },
  published: { status: "PUBLISHED_REGION", publishedVersion: 3 },
  draftBeside: { status: "PUBLISHED_REGION", draftStatus: "DRAFT", publishedVersion: 2 },
  reviewBeside: { status: "PUBLISHED_REGION", draftStatus: "IN_REVIEW", publishedVersion: 2 },
  changesBeside: { status: "PUBLISHED_REGION", draftStatus: "CHANGES_REQUESTED", publishedVersion: 2 },
  archived: { status: "ARCHIVED", publishedVersion: 3 },
  retracted: { status: "RETRACTED", publishedVersion: 3 },
  reissued: { status: "DRAFT", publishedVersion: 2 },
};

const unpublished = ["draft", "inReview", "changesRequested", "reissued"];
const shown = ["published", "draftBeside", "reviewBeside", "changesBeside"];
const region = ["editor", "neighbour", "admin", "coordinator"];
const members = [...region, "stranger", "otherAdmin", "secretariat"];

function seersOf(state: string): readonly string[] {
  if (shown.includes(state)) return members;
  if (state === "archived" || state === "retracted") return region;
  return state === "inReview" ? ["editor", "admin"] : ["editor"];
}

interface Act {
  readonly mutation: string;
  readonly from: readonly string[];
  /** For the region's admin alone; others are refused before anything is looked at. */
  readonly isAdmins?: boolean;
  /** Checked against the number that is shown, not against that in work. */
  readonly isOfShown?: boolean;
  readonly input?: Record<string, unknown>;
  readonly isObsolete?: boolean;
}

const acts: Readonly<Record<string, Act>> = {
  edit: { mutation: "articleUpdate", from: ["draft", "inReview", "changesRequested", "reissued", ...shown] },
  submit: {
    mutation: "articleSubmit",
    from: ["draft", "changesRequested", "reissued", "draftBeside", "changesBeside"],
  },
  withdraw: { mutation: "articleWithdraw", from: ["inReview", "reviewBeside"] },
  requestChanges: {
    mutation: "articleRequestChanges",
    from: ["inReview", "reviewBeside"],
    isAdmins: true,
    input: { note: "直してください。" },
  },
  publish: { mutation: "articlePublish", from: ["inReview", "reviewBeside"], isAdmins: true },
  discardDraft: { mutation: "articleDiscardDraft", from: ["draftBeside", "changesBeside"] },
  delete: { mutation: "articleDelete", from: ["draft", "changesRequested"] },
  archive: { mutation: "articleArchive", from: ["published"], isAdmins: true, isOfShown: true },
  unarchive: { mutation: "articleUnarchive", from: ["archived"], isAdmins: true, isOfShown: true },
  retract: {
    mutation: "articleRetract",
    from: [...shown, "archived"],
    isAdmins: true,
    isOfShown: true,
    input: { reason: "INCORRECT" },
  },
  requestRetraction: {
    mutation: "articleRequestRetraction",
    from: [...shown, "archived"],
    isOfShown: true,
    input: { note: "誤りがありました。" },
  },
  reissue: { mutation: "articleReissue", from: ["retracted"], isOfShown: true },
  markObsolete: { mutation: "articleMarkObsolete", from: shown, isOfShown: true },
  unmarkObsolete: { mutation: "articleUnmarkObsolete", from: shown, isOfShown: true, isObsolete: true },
  confirm: { mutation: "articleConfirm", from: shown, isOfShown: true },
  redact: {
    mutation: "articleRedact",
    from: Object.keys(states),
    isAdmins: true,
    isOfShown: true,
    input: { version: 1, fields: ["tips"], changeNote: "氏名があったため。" },
  },
};

function expected(act: Act, state: string, role: string): string {
  if (act.isAdmins && role !== "admin") return "FORBIDDEN";
  if (!seersOf(state).includes(role)) return "NOT_FOUND";
  if (!act.isAdmins && role !== "editor" && role !== "admin") return "FORBIDDEN";
  return act.from.includes(state) ? "OK" : "WRONG_STATE";
}

let saved: typeof articles.$inferSelect;

beforeAll(async () => {
  const row = (
    await store.db
      .select()
      .from(articles)
      .where(sql`${articles.id} = ${uuidOf(key)}`)
  )[0];
  if (!row) throw new Error("The demo has no such article.");
  saved = row;
});

/** Puts the article into a state, with a saved revision for each of its versions. */
async function begin(state: State, isObsolete: boolean): Promise<void> {
  const { db } = store;
  await db.execute(sql`truncate article_revisions, notifications, audit_entries`);
  await db.execute(sql`delete from adoptions where article_id = ${saved.id}`);
  await db.execute(sql`delete from articles where id = ${saved.id}`);
  const { datedAt: _dated, reviewSortAt: _sort, ...row } = saved;
  await db.insert(articles).values({
    ...row,
    status: state.status as typeof saved.status,
    draftStatus: (state.draftStatus ?? null) as typeof saved.draftStatus,
    visibility: state.publishedVersion === undefined ? "HUB" : "NETWORK",
    version: 3,
    publishedVersion: state.publishedVersion ?? null,
    isObsolete,
  });
  const content = (version: number) => ({ ...saved, title: `第${version}版` });
  const revision = {
    articleId: saved.id,
    status: "DRAFT",
    byDisplay: "拠点",
    bySub: "someone",
    createdAt: start,
  } as const;
  await db
    .insert(articleRevisions)
    .values([1, 2, 3].map((version) => ({ ...revision, version, content: content(version), act: "EDIT" as const })));
}

/** All that an act could have written. */
const written = async (): Promise<unknown> =>
  (
    await store.db.execute(sql`select
      (select jsonb_agg(to_jsonb(a) order by a.id) from articles a) as articles,
      (select jsonb_agg(to_jsonb(r) order by r.id) from article_revisions r) as revisions,
      (select count(*) from notifications) as notices, (select count(*) from audit_entries) as entries`)
  )[0];

describe.each(Object.keys(acts))("%s", (name) => {
  const act = acts[name];
  if (!act) throw new Error(name);
  const send = sender(store, act.mutation, "userErrors { code }");

  test.each(Object.keys(states))("of what is %s: who may, and what the others are told", async (state) => {
    const facts = states[state];
    if (!facts) throw new Error(state);
    const expectedVersion = act.isOfShown && !unpublished.includes(state) ? (facts.publishedVersion ?? 3) : 3;
    const outcomes: Record<string, string> = {};
    let before: unknown;
    for (const [role, viewer] of Object.entries(roles)) {
      if (before === undefined) {
        await begin(facts, act.isObsolete ?? false);
        before = await written();
      }
      const payload: Answer = await send(viewer, { id, expectedVersion, ...act.input });
      outcomes[role] = outcomeOf(payload);
      const after = await written();
      if (outcomes[role] !== "OK") expect(after, role).toEqual(before);
      else {
        expect(after, role).not.toEqual(before);
        before = undefined;
      }
    }
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(roles).map((role) => [role, expected(act, state, role)])));
  });
});

test.each(Object.entries(acts))(
  "%s against another version is a conflict that shows how it is now",
  async (_name, act) => {
    const state = act.from[0] ?? "draft";
    const facts = states[state];
    if (!facts) throw new Error(state);
    await begin(facts, act.isObsolete ?? false);
    const before = await written();
    // What the region's admin alone does, the admin sees in review or published; the rest is the editor's.
    const viewer = act.isAdmins && state !== "draft" ? roles["admin"] : roles["editor"];
    const payload = await sender(store, act.mutation)(viewer ?? anonymousViewer, {
      id,
      expectedVersion: 9,
      ...act.input,
    });
    expect(await written()).toEqual(before);
    if (payload.errors) expect(outcomeOf(payload)).toBe("FORBIDDEN");
    else {
      expect(payload.userErrors.map((error: Answer) => [error.code, error.path])).toEqual([
        ["CONFLICT", ["input", "expectedVersion"]],
      ]);
      expect(payload.article).toMatchObject({ id, status: facts.status });
    }
  },
);
