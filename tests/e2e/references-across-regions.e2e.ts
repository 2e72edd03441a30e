import { expect, test } from "vitest";
import { demoRegions } from "../../demo/regions.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { AdoptionsOfArticleDocument, IssueAndItsHelpersDocument } from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { errorFacts, present, until, useNetwork } from "../support/network.ts";

/** A record of one region may speak of another's: the gateway fetches what it says there, and lives without it. */

const network = useNetwork("references-across-regions", { regions: ["tohoku", "hokkaido", "shikoku"] });
const article = contentOf("tohoku").articles[0];
const id = nodeIdOf("tohoku/article/1");
/** The demo's first article of Tohoku was adopted in four other regions, two of them in this network. */
const adopters = (article?.adoptions ?? []).map(({ key, hub, status }) => ({ id: nodeIdOf(key), hub, status }));
const ofRegion = (code: string) => adopters.filter(({ hub }) => hub.startsWith(`${code}/`));
const hubName = (key: string) => contentOf(key.split("/")[0] ?? "").hubs.find((hub) => hub.key === key)?.name;

const adoptionsNow = () => network.as("coordinator").query(AdoptionsOfArticleDocument, { id });

test("an adoption by a hub of another region shows that hub's name and region", async () => {
  const { data } = await adoptionsNow();
  expect(data.article?.title).toBe(article?.title);
  const rows = new Map(data.article?.adoptions.map((adoption) => [adoption.id, adoption]));
  expect([...rows.keys()].toSorted()).toEqual(adopters.map((adopter) => adopter.id).toSorted());
  const known = [...ofRegion("shikoku"), ...ofRegion("hokkaido")];
  expect(known).toHaveLength(2);
  for (const { id, hub, status } of known) {
    const code = hub.split("/")[0] ?? "";
    expect(rows.get(id)).toEqual({
      id,
      status,
      hubLabel: hubName(hub),
      hub: { id: nodeIdOf(hub), name: hubName(hub), region: { code, name: demoRegions[code] } },
    });
  }
});

test("a hub of a region that is not in the network is shown by its label", async () => {
  const { data } = await adoptionsNow();
  const strangers = [...ofRegion("kinki"), ...ofRegion("kyushu-okinawa")];
  expect(strangers).toHaveLength(2);
  const rows = new Map(data.article?.adoptions.map((adoption) => [adoption.id, adoption]));
  for (const { id, hub } of strangers) expect(rows.get(id)).toMatchObject({ hubLabel: hubName(hub), hub: null });
});

test("with that region dead its hub is null with an error, and the label is there", async () => {
  await network.region("shikoku").kill();
  const answer = await adoptionsNow();
  const { adoptions } = present(answer.data.article);
  const adopter = present(ofRegion("shikoku")[0]);
  const place = adoptions.findIndex((row) => row.id === adopter.id);
  expect(answer.status).toBe(200);
  expect(adoptions[place]).toEqual({
    id: adopter.id,
    status: adopter.status,
    hubLabel: hubName(adopter.hub),
    hub: null,
  });
  expect(errorFacts(answer).filter(({ region }) => region === "shikoku")).toMatchObject([
    { code: "REGION_UNAVAILABLE", region: "shikoku", path: ["article", "adoptions", place, "hub"] },
  ]);
  const living = present(ofRegion("hokkaido")[0]);
  expect(adoptions.find((row) => row.id === living.id)?.hub?.name).toBe(hubName(living.hub));
});

test("who has the same problem and who offers help is read from their own regions", async () => {
  await network.constellation.startRegion("shikoku");
  const issue = contentOf("tohoku").issues[0];
  const known = (hub: string) => /^(tohoku|hokkaido|shikoku)\//u.test(hub);
  await until(async () => {
    const { data } = await network
      .as("coordinator")
      .query(IssueAndItsHelpersDocument, { id: nodeIdOf("tohoku/issue/1") });
    const solutions = new Map(data.issue?.solutions.map((solution) => [solution.id, solution]));
    for (const { key, hub, article } of issue?.solutions.filter((solution) => known(solution.hub)) ?? []) {
      expect(solutions.get(nodeIdOf(key))).toMatchObject({
        hub: { id: nodeIdOf(hub), name: hubName(hub) },
        article: article && { id: nodeIdOf(article) },
      });
    }
    const meToos = new Map(data.issue?.meToos.map(({ hubLabel, hub }) => [hubLabel, hub?.name ?? null]));
    expect(meToos).toEqual(
      new Map(issue?.meToos.map(({ hub }) => [hubName(hub), known(hub) ? hubName(hub) : null] as const)),
    );
  });
});
