import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { allPages } from "../support/walk.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const store = useRegion("knowhow", { region: "kinki", database: "articles_for_issue", isFresh: true });
const island = useRegion("knowhow", { region: "kyushu-okinawa", database: "articles_for_issue_island" });
const stranger = editorOf("kyushu-okinawa/hub/1");

const query = `query ($draft: IssueDraft!, $first: Int, $after: String) { articlesForIssue(draft: $draft, first: $first, after: $after) {
  totalCount edges { cursor matchedWords node { id title } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
const draft = { title: "補助金終了後の運営費が足りない", category: "FINANCE_SELF_SUSTAINABILITY" };

async function found(region: typeof store, viewer: Viewer, wanted: object = draft): Promise<Answer> {
  const { data, errors } = await region.ask(viewer, query, { draft: wanted, first: 100 });
  expect(errors).toBeUndefined();
  return data.articlesForIssue;
}

const articleOn = (region: string, word: string): string =>
  nodeIdOf(contentOf(region).articles.find(({ title }) => title.includes(word))?.key ?? "");

const idsOf = (page: Answer): string[] => page.edges.map(({ node }: Answer) => node.id);

describe("know-how for an issue that is being typed", () => {
  test("is found by other words for the same: 補助金 finds 助成金 and 交付金, the likest first", async () => {
    const here = await found(store, stranger);
    expect(idsOf(here)[0]).toBe(articleOn("kinki", "助成金が終わった4年目"));
    expect(here.edges[0].matchedWords).toContain("補助金");
    const there = await found(island, coordinator);
    expect(idsOf(there)).toContain(articleOn("kyushu-okinawa", "交付金のない年"));
  });

  test("is nothing for the public, and what each member may see of what is published", async () => {
    const wanted = articleOn("kinki", "助成金が終わった4年目");
    const isFound = async (viewer: Viewer) => idsOf(await found(store, viewer)).includes(wanted);
    const viewers = [
      anonymousViewer,
      portal,
      stranger,
      coordinator,
      secretariat,
      adminOf("kinki"),
      editorOf("kinki/hub/1"),
    ];
    const answers = async () => Promise.all(viewers.map(isFound));
    expect(await answers()).toEqual([false, false, true, true, true, true, true]);
    expect((await found(store, anonymousViewer)).totalCount).toBe(0);
    const uuid = uuidOf(contentOf("kinki").articles.find(({ key }) => nodeIdOf(key) === wanted)?.key ?? "");
    const change = (fields: Partial<typeof articles.$inferInsert>) =>
      store.db.update(articles).set(fields).where(eq(articles.id, uuid));
    await change({ visibility: "REGION" });
    expect(await answers()).toEqual([false, false, false, true, false, true, true]);
    await change({ visibility: "NETWORK", isObsolete: true });
    expect(await answers()).toEqual(viewers.map(() => false));
    await change({ isObsolete: false, status: "RETRACTED" });
    expect(await answers()).toEqual(viewers.map(() => false));
  });

  test("is walked page by page without loss, and counted", async () => {
    const whole = await found(store, coordinator, { title: "受託" });
    expect(whole.edges).toHaveLength(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(1);
    const walked = await allPages<Answer>(async ({ first, after }) => {
      const { data } = await store.ask(coordinator, query, {
        draft: { title: "受託" },
        first,
        after,
      });
      return data.articlesForIssue;
    }, 1);
    expect(walked.map(({ id }) => id)).toEqual(idsOf(whole));
  });

  test("of a draft that says nothing is none", async () => {
    for (const title of ["", "の は が", "！？"])
      expect((await found(store, coordinator, { title })).edges).toEqual([]);
  });

  test("is refused for a draft that is too long", async () => {
    const { errors } = await store.ask(coordinator, query, { draft: { title: "補".repeat(201) } });
    expect(errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("costs two statements, whatever is found", async () => {
    const sent = await store.statementsOf(() => found(store, coordinator));
    expect(sent).toHaveLength(2);
  });
});
