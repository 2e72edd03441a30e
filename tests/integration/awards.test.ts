import { describe, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { useNation } from "../support/national-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const nation = useNation("awards");
const awardId = (name: string): string => nodeIdOf(`national/award/${name}`);

const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Hub { id awards { id year } } ... on SuccessStory { id registeredAwards { id } } } }`;

describe("awards are for everybody", () => {
  test("with recipient and story as references and their names as labels, in one statement", async () => {
    const query = `{ awards(first: 3) { edges { node { name nameIn(language: EN) { value isFallback } givenBy year level
      recipient { name kind hub { id } } story { id } storyLabel reason isDemo } } } }`;
    const statements = await nation.statementsOf(async () => {
      const { data } = await nation.ask(undefined, query);
      const nodes = data.awards.edges.map(({ node }: { node: unknown }) => node);
      expect(nodes).toHaveLength(3);
      expect(nodes).toContainEqual({
        name: "自立運営拠点賞（デモ）",
        nameIn: { value: "Prize for Self-sustaining Hubs (demo)", isFallback: false },
        givenBy: "地方テレワーク推進室（デモ）",
        year: 2026,
        level: "NATIONAL",
        recipient: {
          name: expect.stringMatching(/（デモ）$/u),
          kind: "HUB_OPERATOR",
          hub: { id: nodeIdOf("shikoku/hub/1") },
        },
        story: { id: nodeIdOf("shikoku/story/1") },
        storyLabel: "月末の経理が、川の音のする座敷で締まる",
        reason: "公的資金にたよらない運営を続け、その方法をほかの地域に公開した。",
        isDemo: true,
      });
    });
    expect(statements).toHaveLength(1);
  });

  test.each([
    ["hasStory: false", ["island-2025"]],
    ["level: [LOCAL, REGIONAL_PROGRAM]", ["reuse-2024", "neighbours-2024"]],
    ["years: [2025]", ["top-runner-2025", "island-2025"]],
    ['text: "廃校"', ["grand-prize-2026"]],
    [`hubIds: ["${nodeIdOf("shikoku/hub/1")}"]`, ["hub-prize-2026"]],
    [`storyIds: ["${nodeIdOf("tohoku/story/2")}"]`, ["top-runner-2025"]],
    ["recipientKind: [LOCAL_COMPANY]", ["neighbours-2024"]],
  ])("filter %s", async (filter, names) => {
    const { data } = await nation.ask(
      undefined,
      `{ awards(filter: { ${filter} }) { totalCount edges { node { id } } } }`,
    );
    expect(data.awards.totalCount).toBe(names.length);
    const ids = data.awards.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(ids.toSorted()).toEqual(names.map(awardId).toSorted());
  });

  test("hubs and stories have theirs, in two statements for any number of them", async () => {
    const keys = ["shikoku/hub/1", "tohoku/hub/1", "kyushu-okinawa/hub/1", "chubu/hub/1"];
    const stories = ["tohoku/story/1", "tohoku/story/2"];
    const representations = [
      ...keys.map((key) => ({ __typename: "Hub", id: nodeIdOf(key) })),
      ...stories.map((key) => ({ __typename: "SuccessStory", id: nodeIdOf(key) })),
    ];
    const statements = await nation.statementsOf(async () => {
      const { data } = await nation.ask(undefined, entities, { representations });
      expect(data._entities).toEqual([
        { id: nodeIdOf("shikoku/hub/1"), awards: [{ id: awardId("hub-prize-2026"), year: 2026 }] },
        { id: nodeIdOf("tohoku/hub/1"), awards: [] },
        { id: nodeIdOf("kyushu-okinawa/hub/1"), awards: [{ id: awardId("island-2025"), year: 2025 }] },
        { id: nodeIdOf("chubu/hub/1"), awards: [{ id: awardId("reuse-2024"), year: 2024 }] },
        { id: nodeIdOf("tohoku/story/1"), registeredAwards: [{ id: awardId("grand-prize-2026") }] },
        { id: nodeIdOf("tohoku/story/2"), registeredAwards: [{ id: awardId("top-runner-2025") }] },
      ]);
    });
    expect(statements).toHaveLength(2);
  });
});

const create = `mutation ($input: AwardCreateInput!) { awardCreate(input: $input) {
  award { id name version storyLabel } userErrors { code path } } }`;
const update = `mutation ($input: AwardUpdateInput!) { awardUpdate(input: $input) {
  award { id name version storyLabel } userErrors { code path } } }`;
const input = {
  name: "試験の賞",
  givenBy: "試験委員会",
  year: 2026,
  level: "NATIONAL",
  recipientName: "試験社",
  recipientKind: "URBAN_COMPANY",
};

describe("the secretariat enters and changes awards", () => {
  test("once, and from the version it has seen", async () => {
    const keyed = { ...input, idempotencyKey: "award-1" };
    const { data } = await nation.ask(secretariat, create, { input: keyed });
    const { id } = data.awardCreate.award;
    expect((await nation.ask(secretariat, create, { input: keyed })).data.awardCreate.award.id).toBe(id);
    const story = { storyId: nodeIdOf("tohoku/story/1"), storyLabel: "校庭の話" };
    const changed = await nation.ask(secretariat, update, { input: { id, expectedVersion: 1, ...story } });
    expect(changed.data.awardUpdate).toEqual({
      award: { id, name: "試験の賞", version: 2, storyLabel: "校庭の話" },
      userErrors: [],
    });
    const stale = await nation.unchanged(() =>
      nation.ask(secretariat, update, { input: { id, expectedVersion: 1, name: "別" } }),
    );
    expect(stale.data.awardUpdate).toEqual({
      award: { id, name: "試験の賞", version: 2, storyLabel: "校庭の話" },
      userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }],
    });
  });

  test.each([
    [{ name: "" }, "name"],
    [{ year: 1900 }, "year"],
    [{ recipientHubId: nodeIdOf("tohoku/story/1") }, "recipientHubId"],
    [{ storyId: nodeIdOf("tohoku/story/1") }, "storyLabel"],
    [{ url: "ftp://example.jp" }, "url"],
  ])("%o is refused with its path", async (wrong, field) => {
    const { data } = await nation.unchanged(() => nation.ask(secretariat, create, { input: { ...input, ...wrong } }));
    expect(data.awardCreate.userErrors.map(({ path }: { path: string[] }) => path[1])).toEqual([field]);
  });

  test.each([undefined, portal, editorOf("tohoku/hub/1"), adminOf("tohoku"), coordinator])(
    "nobody else may",
    async (viewer) => {
      const answers = [
        await nation.unchanged(() => nation.ask(viewer, create, { input })),
        await nation.unchanged(() =>
          nation.ask(viewer, update, { input: { id: awardId("reuse-2024"), expectedVersion: 1, name: "x" } }),
        ),
      ];
      expect(answers.map(({ errors }) => errors[0].extensions.code)).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    },
  );
});
