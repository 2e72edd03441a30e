import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { stories } from "../../subgraphs/region/db/tables/stories.ts";
import { storyRevisions } from "../../subgraphs/region/db/tables/story-versions.ts";
import { emptyContent } from "../../subgraphs/region/stories/story-content.ts";
import { outcomeOf, sender } from "../support/article-acts.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

/**
 * Every state that a story can be in × every act × every role: done, or refused with which code. The expectations are written
 * down here once more, from the rules and not from the product.
 */
const store = useRegion("stories", { region: "shikoku", database: "story_life_cycle" });
const key = "shikoku/story/1";
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
  edit: { mutation: "storyUpdate", from: ["draft", "inReview", "changesRequested", "reissued", ...shown] },
  submit: {
    mutation: "storySubmit",
    from: ["draft", "changesRequested", "reissued", "draftBeside", "changesBeside"],
  },
  withdraw: { mutation: "storyWithdraw", from: ["inReview", "reviewBeside"] },
  requestChanges: {
    mutation: "storyRequestChanges",
    from: ["inReview", "reviewBeside"],
    isAdmins: true,
    input: { note: "直してください。" },
  },
  publish: { mutation: "storyPublish", from: ["inReview", "reviewBeside"], isAdmins: true },
  discardDraft: { mutation: "storyDiscardDraft", from: ["draftBeside", "changesBeside"] },
  delete: { mutation: "storyDelete", from: ["draft", "changesRequested"] },
  archive: { mutation: "storyArchive", from: ["published"], isAdmins: true, isOfShown: true },
  unarchive: { mutation: "storyUnarchive", from: ["archived"], isAdmins: true, isOfShown: true },
  retract: {
    mutation: "storyRetract",
    from: [...shown, "archived"],
    isAdmins: true,
    isOfShown: true,
    input: { reason: "INCORRECT" },
  },
  requestRetraction: {
    mutation: "storyRequestRetraction",
    from: [...shown, "archived"],
    isOfShown: true,
    input: { note: "誤りがありました。" },
  },
  reissue: { mutation: "storyReissue", from: ["retracted"], isOfShown: true },
  markObsolete: { mutation: "storyMarkObsolete", from: shown, isOfShown: true },
  unmarkObsolete: { mutation: "storyUnmarkObsolete", from: shown, isOfShown: true, isObsolete: true },
  confirm: { mutation: "storyConfirm", from: shown, isOfShown: true },
  redact: {
    mutation: "storyRedact",
    from: Object.keys(states),
    isAdmins: true,
    isOfShown: true,
    input: { version: 1, fields: ["mediaUsage"], changeNote: "氏名があったため。" },
  },
};

function expected(act: Act, state: string, role: string): string {
  if (act.isAdmins && role !== "admin") return "FORBIDDEN";
  if (!seersOf(state).includes(role)) return "NOT_FOUND";
  if (!act.isAdmins && role !== "editor" && role !== "admin") return "FORBIDDEN";
  return act.from.includes(state) ? "OK" : "WRONG_STATE";
}

let saved: typeof stories.$inferSelect;

beforeAll(async () => {
  const row = (
    await store.db
      .select()
      .from(stories)
      .where(sql`${stories.id} = ${uuidOf(key)}`)
  )[0];
  if (!row) throw new Error("The demo has no such story.");
  saved = row;
});

/** Puts the story into a state, with a saved revision for each of its versions. */
async function begin(state: State, isObsolete: boolean): Promise<void> {
  const { db } = store;
  await db.execute(sql`truncate story_revisions, story_history, notifications, audit_entries`);
  await db.execute(sql`delete from story_outcomes where story_id = ${saved.id}`);
  await db.execute(sql`delete from company_engagements where story_id = ${saved.id}`);
  await db.execute(sql`delete from stories where id = ${saved.id}`);
  const { datedAt: _dated, isAwarded: _awarded, ...row } = saved;
  await db.insert(stories).values({
    ...row,
    status: state.status as typeof saved.status,
    draftStatus: (state.draftStatus ?? null) as typeof saved.draftStatus,
    visibility: state.publishedVersion === undefined ? "HUB" : "NETWORK",
    version: 3,
    publishedVersion: state.publishedVersion ?? null,
    isObsolete,
  });
  const content = (version: number) => ({
    ...emptyContent,
    title: `第${version}版`,
    summary: "概要",
    body: "本文",
    approach: "取り組み",
    isResultPending: true,
    isOwnExperience: true,
    license: "CC_BY_4_0" as const,
    authorDisplay: "拠点",
  });
  const revision = { storyId: saved.id, savedBy: "拠点", savedBySub: "someone", savedAt: start };
  await db
    .insert(storyRevisions)
    .values([1, 2, 3].map((version) => ({ ...revision, version, content: content(version) })));
}

/** All that an act could have written. */
const written = async (): Promise<unknown> =>
  (
    await store.db.execute(sql`select
      (select jsonb_agg(to_jsonb(s) order by s.id) from stories s) as stories,
      (select jsonb_agg(to_jsonb(r) order by r.id) from story_revisions r) as revisions,
      (select count(*) from story_history) as history, (select count(*) from company_engagements) as engagements,
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

const storyFields = "story { id status } userErrors { code path }";

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
    const payload = await sender(
      store,
      act.mutation,
      storyFields,
    )(viewer ?? anonymousViewer, {
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
      expect(payload.story).toMatchObject({ id, status: facts.status });
    }
  },
);
