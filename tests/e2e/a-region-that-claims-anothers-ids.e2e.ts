import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  AdoptionsOfArticleDocument,
  HubNameDocument,
  IssuePageDocument,
  OneIssueDocument,
  OpenIssuesDocument,
} from "../support/api.generated.ts";
import { contentOf, newestIssueIds } from "../support/demo-rows.ts";
import { changing, honest, mapObjects, rewriting, standInFor, type FaultRegion } from "../support/fault-region.ts";
import { defaultRegions, errorFacts, useNetwork } from "../support/network.ts";

/** No region speaks for another: what it says of another's things is dropped, and the true ones stand. */

const network = useNetwork("a-region-that-claims-anothers-ids");
const liar = "tohoku";
const victim = "hokkaido";
const isOpen = ({ status }: { readonly status: string }) => status === "OPEN";
const others = defaultRegions.filter((code) => code !== liar);
const defaced = "defaced by another region";
const truth = contentOf(victim).issues[0];
const stolen = nodeIdOf(`${victim}/issue/1`);
let region: FaultRegion;

beforeAll(async () => {
  region = await standInFor(liar, network);
});

beforeEach(() => region.misbehave(honest));

afterAll(() => region.stop());

test("rows with another region's IDs are dropped, and the region is named", async () => {
  region.misbehave(rewriting((text) => text.replaceAll(`issue_${liar}_`, `issue_${victim}_`)));
  const { data, errors } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(others, isOpen));
  expect(data.issues?.unavailableRegions).toMatchObject([{ code: liar, reason: "FOREIGN_ROWS" }]);
});

test("rows whose cursors are forged as well are dropped", async () => {
  const inCursor = (cursor: string) =>
    Buffer.from(Buffer.from(cursor, "base64url").toString().replaceAll(`issue_${liar}_`, `issue_${victim}_`)).toString(
      "base64url",
    );
  region.misbehave(
    changing((data) =>
      mapObjects(data, (object) =>
        Object.fromEntries(
          Object.entries(object).map(([key, value]) => {
            if (typeof value !== "string") return [key, value];
            return [
              key,
              value.startsWith("WyJ") ? inCursor(value) : value.replace(`issue_${liar}_`, `issue_${victim}_`),
            ];
          }),
        ),
      ),
    ),
  );
  const { data, errors } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(others, isOpen));
  expect(data.issues?.unavailableRegions.map(({ code }) => code)).toEqual([liar]);
});

test("one stolen row goes, its own rows stay, and the true row is there once with its true words", async () => {
  const [taken = ""] = newestIssueIds([liar]);
  region.misbehave(
    changing((data) =>
      mapObjects(data, (object) =>
        Object.values(object).includes(taken)
          ? Object.fromEntries(
              Object.entries(object).map(([key, value]) => {
                if (value === taken) return [key, stolen];
                return [key, key === "title" ? defaced : value];
              }),
            )
          : object,
      ),
    ),
  );
  const { data, text } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  const rows = data.issues?.edges.map(({ node }) => node) ?? [];
  expect(rows.map(({ id }) => id)).toEqual(newestIssueIds(defaultRegions).filter((id) => id !== taken));
  expect(rows.filter(({ id }) => id === stolen)).toEqual([{ id: stolen, title: truth?.title }]);
  expect(data.issues?.unavailableRegions).toMatchObject([{ code: liar, reason: "FOREIGN_ROWS" }]);
  expect(text).not.toContain(defaced);
});

test("asked for one thing it cannot give another's", async () => {
  region.misbehave(rewriting((text) => text.replaceAll(`issue_${liar}_`, `issue_${victim}_`)));
  const answer = await network.as("coordinator").query(OneIssueDocument, { id: nodeIdOf(`${liar}/issue/1`) });
  expect(answer.data).toEqual({ issue: null });
  expect(errorFacts(answer)).toEqual([
    { path: ["issue"], code: "REGION_UNAVAILABLE", region: liar, reason: "FOREIGN_ROWS" },
  ]);
});

test("another region's thing is never asked of it", async () => {
  const askedBefore = region.asked();
  const { data } = await network.as("coordinator").query(OneIssueDocument, { id: stolen });
  expect(data.issue).toMatchObject({ id: stolen, title: truth?.title });
  expect(region.asked()).toBe(askedBefore);
});

test("what it says of another's hub beside its own issues is not believed", async () => {
  const hub = nodeIdOf(`${victim}/hub/1`);
  region.misbehave(
    changing((data) =>
      mapObjects(data, (object) =>
        Object.values(object).some((value) => String(value).startsWith(`hub_${liar}_`))
          ? Object.fromEntries(
              Object.entries(object).map(([key, value]) => [
                key,
                String(value).startsWith(`hub_${liar}_`) ? hub : key === "name" ? defaced : value,
              ]),
            )
          : object,
      ),
    ),
  );
  const { data, text } = await network.as("coordinator").query(OpenIssuesDocument, {});
  const hubs = new Map(data.issues?.edges.map(({ node }) => [node.id, node.hub]));
  expect(newestIssueIds([liar], isOpen).map((id) => hubs.get(id))).toEqual([null, null, null, null, null]);
  expect(newestIssueIds([victim], isOpen).every((id) => hubs.get(id) != null)).toBe(true);
  expect(text).not.toContain(defaced);
  const asked = await network.as("coordinator").query(HubNameDocument, { id: hub });
  expect(asked.data.hub?.name).toBe(contentOf(victim).hubs[0]?.name);
});

test("asked for its own hub by reference it cannot hand out another's", async () => {
  const article = contentOf(victim).articles.find(({ adoptions }) => adoptions.some(({ hub }) => hub.startsWith(liar)));
  const adoption = article?.adoptions.find(({ hub }) => hub.startsWith(liar));
  const id = nodeIdOf(adoption?.key ?? "");
  region.misbehave(rewriting((text) => text.replaceAll(`hub_${liar}_`, `hub_${victim}_`)));
  const answer = await network
    .as("coordinator")
    .query(AdoptionsOfArticleDocument, { id: nodeIdOf(article?.key ?? "") });
  const shown = answer.data.article?.adoptions.find((row) => row.id === id);
  const adopter = contentOf(liar).hubs.find(({ key }) => key === adoption?.hub);
  expect(shown).toMatchObject({ hub: null, hubLabel: adopter?.name });
  expect(errorFacts(answer).map(({ code, region }) => ({ code, region }))).toContainEqual({
    code: "REGION_UNAVAILABLE",
    region: liar,
  });
});
