import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { useRegion } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, secretariat } from "../support/viewers.ts";

const region = useRegion("stories", { region: "tohoku", database: "story_commands" });
const hub = nodeIdOf("tohoku/hub/1");
const editor = editorOf("tohoku/hub/1");
const neighbour = editorOf("tohoku/hub/2");
const admin = adminOf("tohoku");
const elsewhere = editorOf("shikoku/hub/1");

type Input = Readonly<Record<string, unknown>>;

const payload = `story { id status visibility version title summary reviewNote updatedAt publishedAt
  draft { status version content { title } } outcomes { kind value } engagements { id company { name } workKind } revisions { version } }
  warnings { path messageJa } userErrors { code path message messageJa }`;

/** Sends one mutation; the payload, or the code of the error. */
async function send(viewer: Viewer, mutation: string, input: Input) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await region.ask(
    viewer,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`,
    { input },
  );
  return errors ? { error: errors[0]?.extensions["code"] ?? errors[0]?.message } : data[mutation];
}

const complete: Input = {
  hubId: hub,
  title: "校庭の話",
  summary: "校庭を使った話。",
  pattern: "OFFICE",
  body: "本文です。",
  approach: "こうした。",
  outcomes: [{ kind: "EMPLOYMENT", baseline: 1, value: 3, unit: "人", period: "2025年度", confidence: "MEASURED" }],
  isOwnExperience: true,
  license: "CC_BY_4_0",
  authorDisplay: "編集者",
  engagements: [
    {
      company: { name: "会社（デモ）", kind: "URBAN_COMPANY", locationKind: "URBAN" },
      workKind: "HEAD_OFFICE_WORK",
      staffBand: "ONE",
      since: "2025-04-01",
    },
  ],
};

const draft = async (input: Input = {}): Promise<string> =>
  (await send(editor, "storyDraft", { ...complete, ...input })).story.id;

async function submitted(input: Input = {}): Promise<string> {
  const id = await draft(input);
  expect((await send(editor, "storySubmit", { id, expectedVersion: 1 })).userErrors).toEqual([]);
  return id;
}

async function published(): Promise<string> {
  const id = await submitted();
  expect((await send(admin, "storyPublish", { id, expectedVersion: 1 })).userErrors).toEqual([]);
  return id;
}

/** Sends a mutation that must be refused, and checks that nothing was written. */
async function refused(viewer: Viewer, mutation: string, input: Input) {
  const result = await region.unchanged(() => send(viewer, mutation, input));
  return (
    result.error ??
    result.userErrors.map((mistake: { code: string; path: string[] }) => [
      mistake.code,
      mistake.path.slice(1).join("."),
    ])
  );
}

const titleFor = async (viewer: Viewer, id: string) =>
  (await region.ask(viewer, `{ story(id: "${id}") { title } }`)).data.story?.title;

describe("a draft", () => {
  it("is its hub's own", async () => {
    const result = await send(editor, "storyDraft", complete);
    expect(result).toMatchObject({
      story: {
        status: "DRAFT",
        visibility: "HUB",
        version: 1,
        draft: null,
        outcomes: [{ kind: "EMPLOYMENT", value: 3 }],
        engagements: [{ company: { name: "会社（デモ）" } }],
        revisions: [{ version: 1 }],
      },
      warnings: [],
      userErrors: [],
    });
    const { id } = result.story;
    expect(await titleFor(editor, id)).toBe("校庭の話");
    for (const viewer of [neighbour, admin, elsewhere, coordinator, anonymousViewer])
      expect(await titleFor(viewer, id)).toBeUndefined();
  });

  it("needs little", async () => {
    const { hubId, title, pattern, authorDisplay } = complete;
    const { story, userErrors } = await send(editor, "storyDraft", { hubId, title, pattern, authorDisplay });
    expect(userErrors).toEqual([]);
    expect(story).toMatchObject({ summary: "", outcomes: [], engagements: [] });
  });

  it("warns of work that is not hometown telework", async () => {
    const [engagement] = complete["engagements"] as Input[];
    const local = { ...engagement, workKind: "LOCAL_BRANCH_WORK" };
    const { story, warnings } = await send(editor, "storyDraft", { ...complete, engagements: [engagement, local] });
    expect(story.engagements.length).toBe(2);
    expect(warnings).toEqual([
      {
        path: ["input", "engagements", "1", "workKind"],
        messageJa: expect.stringContaining("ふるさとテレワークではありません"),
      },
    ]);
  });

  it.each<[string, Input, unknown]>([
    ["without a title", { title: " " }, [["REQUIRED", "title"]]],
    ["with too long a summary", { summary: "あ".repeat(201) }, [["TOO_LONG", "summary"]]],
    [
      "with 21 outcomes",
      { outcomes: Array(21).fill((complete["outcomes"] as Input[])[0]) },
      [["TOO_LONG", "outcomes"]],
    ],
    ["with a slug of capitals", { slug: "Not Good" }, [["INVALID", "slug"]]],
    ["with something else than articles", { usedArticleIds: [hub] }, [["INVALID", "usedArticleIds"]]],
    [
      "with a link that is a script",
      { sources: [{ title: "a", publisher: "b", url: "javascript:alert(1)" }] },
      [["INVALID", "sources.0.url"]],
    ],
    [
      "with a NUL among its quotes",
      { quotes: [{ display: "A", text: "よい\0", hasConsent: true }] },
      [["INVALID", "quotes.0.text"]],
    ],
    ["with too many sources", { sources: Array(21).fill({ title: "a", publisher: "b" }) }, [["TOO_LONG", "sources"]]],
    [
      "with an engagement that ends before it begins",
      { engagements: [{ ...(complete["engagements"] as Input[])[0], until: "2025-03-31" }] },
      [["INVALID", "engagements.0.until"]],
    ],
    [
      "with an engagement of another story",
      {
        engagements: [
          { ...(complete["engagements"] as Input[])[0], id: formatNodeId("engagement", "tohoku", newUuid()) },
        ],
      },
      [["NOT_FOUND", "engagements"]],
    ],
    ["with too long a note", { changeNote: "あ".repeat(501) }, [["TOO_LONG", "changeNote"]]],
  ])("is refused %s", async (_what, input, expected) => {
    expect(await refused(editor, "storyDraft", { ...complete, ...input })).toEqual(expected);
  });

  it("is for editors of the hub and the region's admin", async () => {
    for (const viewer of [neighbour, elsewhere, coordinator, anonymousViewer, secretariat]) {
      expect(await refused(viewer, "storyDraft", complete)).toBe("FORBIDDEN");
    }
    const absent = formatNodeId("hub", "tohoku", newUuid());
    expect(await refused(admin, "storyDraft", { ...complete, hubId: absent })).toEqual([["NOT_FOUND", "hubId"]]);
  });
});

describe("an edit", () => {
  it("changes what it names and clears what it may", async () => {
    const id = await draft({ mediaUsage: "新聞", slug: "first" });
    const { story, userErrors } = await send(editor, "storyUpdate", {
      id,
      expectedVersion: 1,
      title: "新しい題",
      mediaUsage: null,
      summary: null,
    });
    expect(userErrors).toEqual([]);
    expect(story).toMatchObject({
      title: "新しい題",
      summary: "校庭を使った話。",
      version: 2,
      status: "DRAFT",
      revisions: [{ version: 1 }, { version: 2 }],
    });
    const { data } = await region.ask(
      editor,
      `{ story(id: "${id}") { mediaUsage slug revision(version: 1) { content { title mediaUsage } } } }`,
    );
    expect(data.story).toEqual({
      mediaUsage: null,
      slug: "first",
      revision: { content: { title: "校庭の話", mediaUsage: "新聞" } },
    });
  });

  it("keeps the IDs of engagements that stay", async () => {
    const id = await draft();
    const [engagement] = complete["engagements"] as Input[];
    const { data } = await region.ask(editor, `{ story(id: "${id}") { engagements { id } } }`);
    const kept = data.story.engagements[0].id;
    const first = await send(editor, "storyUpdate", {
      id,
      expectedVersion: 1,
      engagements: [engagement, { ...engagement, id: kept, staffBand: "TWO_TO_FIVE" }],
    });
    expect(first.story.engagements[1].id).toBe(kept);
    expect(first.story.engagements[0].id).not.toBe(kept);
    const second = await refused(editor, "storyUpdate", {
      id,
      expectedVersion: 2,
      engagements: [
        { ...engagement, id: kept },
        { ...engagement, id: kept },
      ],
    });
    expect(second).toEqual([["NOT_FOUND", "engagements"]]);
  });

  it("of an old version is a conflict that shows the current state", async () => {
    const id = await draft();
    await send(editor, "storyUpdate", { id, expectedVersion: 1, title: "先の題" });
    const { story, userErrors } = await region.unchanged(() =>
      send(editor, "storyUpdate", { id, expectedVersion: 1, title: "後の題" }),
    );
    expect(userErrors).toMatchObject([{ code: "CONFLICT", path: ["input", "expectedVersion"] }]);
    expect(story).toMatchObject({ title: "先の題", version: 2 });
  });

  it("wins once when many are sent at the same time", async () => {
    const id = await draft();
    const results = await Promise.all(
      ["a", "b", "c", "d"].map((title) => send(editor, "storyUpdate", { id, expectedVersion: 1, title })),
    );
    const winners = results.filter(({ userErrors }) => userErrors.length === 0);
    expect(winners.length).toBe(1);
    expect(results.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code))).toEqual([
      "CONFLICT",
      "CONFLICT",
      "CONFLICT",
    ]);
    expect(await titleFor(editor, id)).toBe(winners[0].story.title);
  });

  it("is refused where the story cannot be seen, and forbidden where it can", async () => {
    const id = await draft();
    const absent = formatNodeId("story", "tohoku", newUuid());
    for (const viewer of [neighbour, admin, elsewhere, anonymousViewer]) {
      expect(await refused(viewer, "storyUpdate", { id, expectedVersion: 1, title: "x" })).toEqual([
        ["NOT_FOUND", "id"],
      ]);
    }
    for (const other of [absent, hub, "nonsense"]) {
      expect(await refused(editor, "storyUpdate", { id: other, expectedVersion: 1, title: "x" })).toEqual([
        ["NOT_FOUND", "id"],
      ]);
    }
    const shown = await published();
    for (const viewer of [neighbour, elsewhere, coordinator]) {
      expect(await refused(viewer, "storyUpdate", { id: shown, expectedVersion: 1, title: "x" })).toBe("FORBIDDEN");
    }
  });

  it("is refused of what is archived", async () => {
    const id = await published();
    await region.db.execute(
      sql`update stories set status = 'ARCHIVED' where title = '校庭の話' and status = 'PUBLISHED_REGION'`,
    );
    expect(await refused(editor, "storyUpdate", { id, expectedVersion: 1, title: "x" })).toEqual([
      ["WRONG_STATE", "id"],
    ]);
  });
});

describe("submitting", () => {
  it("names every missing field, in both languages", async () => {
    const { hubId, title, pattern, authorDisplay } = complete;
    const id = await draft();
    const bare = (await send(editor, "storyDraft", { hubId, title, pattern, authorDisplay })).story.id;
    const { story, userErrors } = await region.unchanged(() =>
      send(editor, "storySubmit", { id: bare, expectedVersion: 1 }),
    );
    expect(story.status).toBe("DRAFT");
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.join(".")])).toEqual(
      ["summary", "body", "approach", "outcomes", "license", "sources"].map((field) => ["REQUIRED", `input.${field}`]),
    );
    expect(userErrors[0]).toMatchObject({ message: "Fill in `summary`.", messageJa: "「概要」を入力してください。" });
    expect((await send(editor, "storySubmit", { id, expectedVersion: 1 })).story.status).toBe("IN_REVIEW");
  });

  it("takes a pending result for outcomes and a source for experience", async () => {
    const sources = [{ title: "報告書", publisher: "会（デモ）", url: "https://example.jp/1" }];
    const id = await submitted({ outcomes: [], isResultPending: true, isOwnExperience: false, sources });
    expect(await titleFor(admin, id)).toBe("校庭の話");
    expect(await titleFor(neighbour, id)).toBeUndefined();
  });

  it("is refused twice, of old versions, and to others", async () => {
    const id = await submitted();
    expect(await refused(editor, "storySubmit", { id, expectedVersion: 1 })).toEqual([["WRONG_STATE", "id"]]);
    expect(await refused(editor, "storySubmit", { id, expectedVersion: 2 })).toEqual([["CONFLICT", "expectedVersion"]]);
    expect(await refused(neighbour, "storySubmit", { id, expectedVersion: 1 })).toEqual([["NOT_FOUND", "id"]]);
  });
});

describe("reviewing", () => {
  it("sends back with a note that the authors read", async () => {
    const id = await submitted();
    const { userErrors } = await send(admin, "storyRequestChanges", {
      id,
      expectedVersion: 1,
      note: "費用帯がありません。",
    });
    expect(userErrors).toEqual([]);
    const { data } = await region.ask(editor, `{ story(id: "${id}") { status reviewNote } }`);
    expect(data.story).toEqual({ status: "CHANGES_REQUESTED", reviewNote: "費用帯がありません。" });
    expect(
      (
        await send(editor, "storyUpdate", {
          id,
          expectedVersion: 1,
          body: "費用は10万円。",
          changeNote: "費用帯を追記",
        })
      ).story.status,
    ).toBe("DRAFT");
    expect((await send(editor, "storySubmit", { id, expectedVersion: 2 })).story).toMatchObject({
      status: "IN_REVIEW",
      reviewNote: null,
    });
    expect((await send(admin, "storyPublish", { id, expectedVersion: 2 })).story).toMatchObject({
      status: "PUBLISHED_REGION",
      visibility: "NETWORK",
      version: 2,
    });
    const history = await region.ask(
      editor,
      `{ story(id: "${id}") { revisions { version savedBy changeNote savedAt } } }`,
    );
    expect(history.data.story.revisions).toEqual([
      { version: 1, savedBy: "編集者", changeNote: null, savedAt: "2026-11-22T03:00:00.000Z" },
      { version: 2, savedBy: "編集者", changeNote: "費用帯を追記", savedAt: "2026-11-22T03:00:00.000Z" },
    ]);
  });

  it("is for the region's admin", async () => {
    const id = await submitted();
    const note = "直してください。";
    expect(await refused(editor, "storyRequestChanges", { id, expectedVersion: 1, note })).toBe("FORBIDDEN");
    expect(await refused(editor, "storyPublish", { id, expectedVersion: 1 })).toBe("FORBIDDEN");
    for (const viewer of [neighbour, coordinator, secretariat, adminOf("shikoku")]) {
      expect(await refused(viewer, "storyPublish", { id, expectedVersion: 1 })).toBe("FORBIDDEN");
      expect(await refused(viewer, "storyRequestChanges", { id, expectedVersion: 1, note })).toBe("FORBIDDEN");
    }
    expect(await refused(admin, "storyRequestChanges", { id, expectedVersion: 1, note: " " })).toEqual([
      ["REQUIRED", "note"],
    ]);
    expect(await refused(admin, "storyPublish", { id, expectedVersion: 1, visibility: "PUBLIC" })).toEqual([
      ["INVALID", "visibility"],
    ]);
    expect(await refused(admin, "storyPublish", { id, expectedVersion: 2 })).toEqual([["CONFLICT", "expectedVersion"]]);
  });

  it("is never of one's own work", async () => {
    const id = (await send(admin, "storyDraft", complete)).story.id;
    await send(admin, "storySubmit", { id, expectedVersion: 1 });
    expect(await refused(admin, "storyPublish", { id, expectedVersion: 1 })).toBe("FORBIDDEN");
    const theirs = await submitted();
    await send(admin, "storyUpdate", { id: theirs, expectedVersion: 1, title: "管理者の題" });
    await send(editor, "storySubmit", { id: theirs, expectedVersion: 2 });
    expect(await refused(admin, "storyPublish", { id: theirs, expectedVersion: 2 })).toBe("FORBIDDEN");
    const second = { ...admin, sub: "another-admin" };
    expect((await send(second, "storyPublish", { id: theirs, expectedVersion: 2 })).userErrors).toEqual([]);
  });

  it("publishes in the region only when told so", async () => {
    const id = await submitted();
    await send(admin, "storyPublish", { id, expectedVersion: 1, visibility: "REGION" });
    expect(await titleFor(neighbour, id)).toBe("校庭の話");
    expect(await titleFor(coordinator, id)).toBe("校庭の話");
    expect(await titleFor(elsewhere, id)).toBeUndefined();
    expect(await titleFor(anonymousViewer, id)).toBeUndefined();
  });

  it("decides once when two admins act at the same time", async () => {
    const id = await submitted();
    const results = await Promise.all([
      send(admin, "storyPublish", { id, expectedVersion: 1 }),
      send({ ...admin, sub: "another-admin" }, "storyRequestChanges", { id, expectedVersion: 1, note: "待って。" }),
    ]);
    expect(results.flatMap(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code)).length).toBe(1);
  });
});

describe("a new version of a published story", () => {
  it("is a draft beside it that only its authors see, until it is published", async () => {
    const id = await published();
    const before = (await region.ask(elsewhere, `{ story(id: "${id}") { title updatedAt version } }`)).data;
    const { story } = await send(editor, "storyUpdate", {
      id,
      expectedVersion: 1,
      title: "第2版",
      outcomes: [],
      isResultPending: true,
    });
    expect(story).toMatchObject({
      status: "PUBLISHED_REGION",
      version: 1,
      title: "校庭の話",
      draft: { status: "DRAFT", version: 2, content: { title: "第2版" } },
    });
    expect(story.outcomes.length).toBe(1);
    const shown = `{ story(id: "${id}") { title updatedAt version } }`;
    const hidden = `{ story(id: "${id}") { draft { version } reviewNote revision(version: 2) { version } revisions { version } } stories(filter: { text: "第2版" }) { totalCount } }`;
    expect((await region.ask(elsewhere, shown)).data).toEqual(before);
    for (const viewer of [elsewhere, neighbour, admin]) {
      const { data } = await region.ask(viewer, hidden);
      expect(data).toEqual({
        story: { draft: null, reviewNote: null, revision: null, revisions: [{ version: 1 }] },
        stories: { totalCount: 0 },
      });
    }
    await send(editor, "storySubmit", { id, expectedVersion: 2 });
    const inReview = await region.ask(
      admin,
      `{ story(id: "${id}") { status draft { status content { title isResultPending outcomes { kind } engagements { company { name } } } } } }`,
    );
    expect(inReview.data.story).toEqual({
      status: "PUBLISHED_REGION",
      draft: {
        status: "IN_REVIEW",
        content: {
          title: "第2版",
          isResultPending: true,
          outcomes: [],
          engagements: [{ company: { name: "会社（デモ）" } }],
        },
      },
    });
    const done = await send(admin, "storyPublish", { id, expectedVersion: 2 });
    expect(done.story).toMatchObject({
      title: "第2版",
      version: 2,
      draft: null,
      outcomes: [],
      status: "PUBLISHED_REGION",
    });
    expect(await titleFor(elsewhere, id)).toBe("第2版");
  });

  it("expects the newest version, not the published one", async () => {
    const id = await published();
    await send(editor, "storyUpdate", { id, expectedVersion: 1, title: "第2版" });
    expect(await refused(editor, "storyUpdate", { id, expectedVersion: 1, title: "別の第2版" })).toEqual([
      ["CONFLICT", "expectedVersion"],
    ]);
    expect((await send(editor, "storyUpdate", { id, expectedVersion: 2, title: "第3版" })).story.draft).toMatchObject({
      version: 3,
      content: { title: "第3版" },
    });
  });
});
