import { beforeEach, describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { savedSearches } from "../../subgraphs/region/db/tables/saved-searches.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = "tohoku";
const store = useRegion("desk", { region, database: "saved_searches", isFresh: true });
const owner = editorOf("tohoku/hub/1");

beforeEach(async () => {
  await store.db.delete(savedSearches);
});

const fields = "id name types text patterns functions audiences archetypes channel version createdAt lastLookedAt";
const payload = `savedSearch { ${fields} } userErrors { code path }`;
const mutations = {
  save: `mutation ($input: SavedSearchSaveInput!) { done: savedSearchSave(input: $input) { ${payload} } }`,
  rename: `mutation ($input: SavedSearchRenameInput!) { done: savedSearchRename(input: $input) { ${payload} } }`,
  look: `mutation ($input: SavedSearchLookInput!) { done: savedSearchLook(input: $input) { ${payload} } }`,
  delete: `mutation ($input: SavedSearchDeleteInput!) { done: savedSearchDelete(input: $input) { deletedId userErrors { code path } } }`,
};

const change = async (what: keyof typeof mutations, input: object, viewer: Viewer = owner): Promise<Answer> => {
  const { data, errors } = await store.ask(viewer, mutations[what], { input });
  return errors ? { code: errors[0].extensions?.code } : data.done;
};
const save = (input: object = {}, viewer: Viewer = owner) =>
  change(
    "save",
    {
      regionCode: region,
      name: "廃校の活用",
      text: "廃校",
      types: ["ARTICLE", "STORY"],
      patterns: ["OFFICE"],
      ...input,
    },
    viewer,
  );
const searchesOf = async (viewer: Viewer, channel?: string): Promise<Answer[]> =>
  (
    await store.ask(viewer, `query ($channel: SavedSearchChannel) { savedSearches(channel: $channel) { ${fields} } }`, {
      channel,
    })
  ).data.savedSearches;

describe("a saved search", () => {
  test("is kept with all that it asks", async () => {
    const { savedSearch, userErrors } = await save();
    expect(userErrors).toEqual([]);
    const at = store.now().toISOString();
    expect(savedSearch).toMatchObject({
      name: "廃校の活用",
      types: ["ARTICLE", "STORY"],
      text: "廃校",
      patterns: ["OFFICE"],
      functions: [],
      audiences: [],
      archetypes: [],
      channel: "IN_APP",
      version: 1,
      createdAt: at,
      lastLookedAt: at,
    });
    expect(await searchesOf(owner)).toEqual([savedSearch]);
    expect(await searchesOf(owner, "DIGEST")).toEqual([]);
  });

  test("is its owner's alone: to others it is not there", async () => {
    const { savedSearch } = await save();
    const { id } = savedSearch;
    const others = [editorOf("tohoku/hub/2"), adminOf(region), coordinator, secretariat, portal, anonymousViewer];
    for (const other of others) {
      expect(await searchesOf(other)).toEqual([]);
      const reference = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on SavedSearch { name } } }`;
      const { data } = await store.ask(other, reference, { r: [{ __typename: "SavedSearch", id }] });
      expect(data._entities).toEqual([null]);
      for (const [what, input] of [
        ["rename", { id, name: "取る", expectedVersion: 1 }],
        ["look", { id }],
        ["delete", { id }],
      ] as const) {
        const refused = await store.unchanged(() => change(what, input, other));
        expect(refused.userErrors).toEqual([{ code: "NOT_FOUND", path: ["input", "id"] }]);
      }
    }
  });

  test("is renamed in the version that was seen", async () => {
    const { savedSearch } = await save();
    const input = { id: savedSearch.id, name: "廃校", expectedVersion: 1 };
    expect((await change("rename", input)).savedSearch).toMatchObject({ name: "廃校", version: 2 });
    const late = await store.unchanged(() => change("rename", { ...input, name: "遅い" }));
    expect(late).toMatchObject({ savedSearch: { name: "廃校", version: 2 }, userErrors: [{ code: "CONFLICT" }] });
  });

  test("is looked at, and what came out before is not new any more", async () => {
    const { savedSearch } = await save();
    store.passMinutes(60);
    const looked = await change("look", { id: savedSearch.id });
    expect(looked.savedSearch).toEqual({ ...savedSearch, lastLookedAt: store.now().toISOString() });
  });

  test("is given up", async () => {
    const { savedSearch } = await save();
    expect(await change("delete", { id: savedSearch.id })).toEqual({ deletedId: savedSearch.id, userErrors: [] });
    expect(await searchesOf(owner)).toEqual([]);
    expect((await change("delete", { id: savedSearch.id })).userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
  });
});

describe("saving", () => {
  test.each<[string, Viewer, string]>([
    ["a member of another region", editorOf("shikoku/hub/1"), "FORBIDDEN"],
    ["a portal", portal, "FORBIDDEN"],
    ["an anonymous visitor", anonymousViewer, "FORBIDDEN"],
  ])("is not for %s", async (_who, viewer, code) => {
    expect(await store.unchanged(() => save({}, viewer))).toEqual({ code });
  });

  test.each<[string, object, string[]]>([
    ["without a name", { name: "" }, ["REQUIRED name"]],
    [
      "with too long a name and text",
      { name: "名".repeat(81), text: "語".repeat(101) },
      ["TOO_LONG name", "TOO_LONG text"],
    ],
    ["that asks for nothing", { text: " ", types: [], patterns: [] }, ["REQUIRED text"]],
  ])("a search %s is refused", async (_what, input, expected) => {
    const refused = await store.unchanged(() => save(input));
    expect(refused.userErrors.map(({ code, path }: Answer) => `${code} ${path.slice(1).join(".")}`)).toEqual(expected);
  });

  test("knows no other facets than the search has", async () => {
    const refused = await store.unchanged(() => save({ patterns: ["CATS"] }));
    expect(refused.code).toBe("BAD_USER_INPUT");
  });

  test("a fifty-first is refused, also of several at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 52 }, (_none, i) => save({ name: `検索${i}` })));
    expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }: Answer) => code))).toEqual([
      "INVALID",
      "INVALID",
    ]);
    expect(await searchesOf(owner)).toHaveLength(50);
  });
});

test("a search of another type of ID is not there", async () => {
  const refused = await store.unchanged(() => change("look", { id: nodeIdOf("tohoku/issue/1") }));
  expect(refused.userErrors).toEqual([{ code: "NOT_FOUND", path: ["input", "id"] }]);
});
