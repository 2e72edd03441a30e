import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { beforeAll, expect, test } from "vitest";
import { demoVisitors } from "../../demo/visitors.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  AcknowledgeJ7Document,
  ApproveJ7Document,
  EditStoryJ7Document,
  FeedPageJ7Document,
  ForbiddenToPortalsJ7Document,
  NominateJ7Document,
  PublishStoryJ7Document,
  RegisterPortalJ7Document,
  RetractJ7Document,
  RevokePortalJ7Document,
  SubmitStoryJ7Document,
  type FeedPageJ7Query,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { editorOf, expectUnknown, post, present, useNetwork } from "../support/network.ts";

/** J7: a portal registers, reads all of the feed, and later what changed. The tests are its steps, in order. */

const regions = ["tohoku", "shikoku"];
const network = useNetwork("journey 7", { regions });

const nationalIn = (region: string): string[] => {
  const { articles, stories } = contentOf(region);
  return [...articles, ...stories].filter(({ status }) => status === "NATIONAL").map(({ key }) => nodeIdOf(key));
};

const corrected = nodeIdOf("tohoku/story/2");
const correctedHub = contentOf("tohoku").stories.find(({ key }) => key === "tohoku/story/2")?.hub ?? "";
const retracted = nodeIdOf("shikoku/article/1");

type Entry = NonNullable<FeedPageJ7Query["nationalFeed"]>["edges"][number]["node"];

let key = "";
let client = { id: "", version: 0 };
let lastSeq = 0;
const copy = new Map<string, Entry>();

/** Asks the gateway with the portal's key. */
const ask = <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) =>
  post(network.endpoint, document, variables, { authorization: `Bearer ${key}` });

/** Reads from a number to the end, by pages; what came. */
async function readFrom(afterSeq: number, first: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  lastSeq = afterSeq;
  for (let goesOn = true; goesOn;) {
    const { data, errors } = await ask(FeedPageJ7Document, { first, afterSeq: lastSeq });
    expect(errors).toEqual([]);
    const page = present(data.nationalFeed);
    entries.push(...page.edges.map(({ node }) => node));
    for (const { node } of page.edges) copy.set(node.contentId, node);
    lastSeq = present(page.lastSeq);
    goesOn = page.pageInfo.hasNextPage;
  }
  return entries;
}

beforeAll(async () => {
  const { data } = await network.as("secretariat").query(RegisterPortalJ7Document, {
    input: {
      name: "県の移住ポータル（デモ）",
      organization: "県庁（デモ）",
      contact: { name: "広報課（デモ）", email: "portal@example.jp" },
      scopes: ["FEED_READ"],
      ratePerMinute: 60,
    },
  });
  const registered = present(data.portalClientRegister);
  expect(registered.userErrors).toEqual([]);
  key = present(registered.key);
  client = present(registered.client);
});

test("by its key the portal reads the whole feed by pages: each national item once, and nothing of what was taken back", async () => {
  const entries = await readFrom(0, 3);
  expect(new Set(entries.map(({ contentId }) => contentId)).size).toBe(entries.length);
  const shown = entries.filter(({ publication }) => publication !== null).map(({ contentId }) => contentId);
  expect(shown.toSorted()).toEqual(regions.flatMap(nationalIn).toSorted());
  const gone = entries.filter(({ publication }) => publication === null);
  expect(gone.length).toBe(regions.length);
  for (const entry of gone)
    expect(entry).toMatchObject({ kind: "RETRACTED", tombstone: { reasonCode: entry.reasonCode } });
  for (const { publication } of entries)
    if (publication) expect(publication.english).toMatchObject({ language: "EN", isFallback: false });
});

test("it says how far it has read", async () => {
  const { data } = await ask(AcknowledgeJ7Document, { seq: lastSeq });
  expect(data.feedAcknowledge).toEqual({ client: { lastSeenSeq: lastSeq, lag: 0 }, userErrors: [] });
});

test("of what members share it sees nothing", async () => {
  const answer = await ask(ForbiddenToPortalsJ7Document, {});
  expectUnknown(answer);
  expect(answer.errors).toHaveLength(3);
});

test("at night it is told only what changed: one item retracted, one at a newer version, as it was approved", async () => {
  const before = lastSeq;
  const { data } = await network
    .as("secretariat")
    .query(RetractJ7Document, { input: { id: retracted, reasonCode: "OUTDATED", note: "制度が変わった" } });
  expect(data.publicationRetract).toEqual({ item: { __typename: "Tombstone" }, userErrors: [] });
  await correct("改訂：窓口の六人は八人になった");

  const changes = await readFrom(before, 50);
  expect(changes).toHaveLength(2);
  expect(changes).toMatchObject([
    { contentId: retracted, kind: "RETRACTED", reasonCode: "OUTDATED", publication: null },
    {
      contentId: corrected,
      kind: "UPDATED",
      publication: { version: 2, title: { value: "改訂：窓口の六人は八人になった" } },
    },
  ]);
  expect(await readFrom(lastSeq, 50)).toEqual([]);
});

test("what the region saves afterwards does not leak", async () => {
  const editor = network.as(editorOf(correctedHub));
  await editor.query(EditStoryJ7Document, { input: { id: corrected, expectedVersion: 2, title: "まだ見せない題名" } });
  expect(await readFrom(lastSeq, 50)).toEqual([]);
  const { text } = await ask(FeedPageJ7Document, { first: 50, afterSeq: 0 });
  expect(text).not.toContain("まだ見せない題名");
});

test("a key that is nobody's is refused like a bad token", async () => {
  const { errors } = await post(
    network.endpoint,
    FeedPageJ7Document,
    { first: 1 },
    { authorization: `Bearer fnk_${"x".repeat(43)}` },
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
});

test("the secretariat ends the key", async () => {
  const { data } = await network
    .as("secretariat")
    .query(RevokePortalJ7Document, { input: { id: client.id, expectedVersion: client.version, reason: "契約の終了" } });
  expect(data.portalClientRevoke).toEqual({ client: { status: "REVOKED" }, userErrors: [] });
});

/** A new version of the national story goes its way: edited, reviewed in its region, nominated and approved. */
async function correct(title: string): Promise<void> {
  const editor = network.as(editorOf(correctedHub));
  const admin = network.as(demoVisitors["regional admin (tohoku)"]);
  await editor.query(EditStoryJ7Document, { input: { id: corrected, expectedVersion: 1, title } });
  await editor.query(SubmitStoryJ7Document, { input: { id: corrected, expectedVersion: 2 } });
  const { data: published } = await admin.query(PublishStoryJ7Document, {
    input: { id: corrected, expectedVersion: 2, visibility: "NETWORK" },
  });
  expect(published.storyPublish?.userErrors).toEqual([]);
  const { data } = await admin.query(NominateJ7Document, {
    input: { contentId: corrected, contentVersion: 2, changeClass: "CONTENT" },
  });
  const nominated = present(data.contentNominate);
  expect(nominated.userErrors).toEqual([]);
  const { id, version } = present(nominated.nomination);
  const { data: approved } = await network
    .as("secretariat")
    .query(ApproveJ7Document, { input: { id, expectedVersion: version } });
  expect(approved.nominationApprove).toEqual({ nomination: { state: "APPROVED" }, userErrors: [] });
}
