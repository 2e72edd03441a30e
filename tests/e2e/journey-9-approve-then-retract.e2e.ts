import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  ApproveJ9Document,
  AuditJ9Document,
  EditStoryJ9Document,
  FeedJ9Document,
  NodeJ9Document,
  NominateJ9Document,
  PublishStoryJ9Document,
  RequestChangesJ9Document,
  RetractJ9Document,
  ReviewQueueJ9Document,
  SearchFeedJ9Document,
  StandingJ9Document,
  SubmitStoryJ9Document,
  type EditStoryJ9MutationVariables,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { editorOf, errorFacts, present, until, useNetwork } from "../support/network.ts";

/** J9: the secretariat approves a story under an embargo, and must retract it while every region is down. The tests are its steps. */

const regions = ["tohoku", "shikoku"];
const network = useNetwork("journey 9", { regions });

const storyKey = "tohoku/story/5";
const storyId = nodeIdOf(storyKey);
const hub = contentOf("tohoku").stories.find(({ key }) => key === storyKey)?.hub ?? "";
const editor = () => network.as(editorOf(hub));
const admin = () => network.as("regional admin (tohoku)");
const secretariat = () => network.as("secretariat");
const anybody = () => network.as();

const marker = "桜まつりの頃に採用が決まった";
const withNumber = `${marker}。問い合わせは０９０−１２３４−５６７８まで。`;
const image = { url: "https://example.jp/office.jpg", mime: "image/jpeg", alt: "旧校舎の窓辺の席" };

type Change = Omit<EditStoryJ9MutationVariables["input"], "id" | "expectedVersion">;

/** A new version goes its way in the region. */
async function publishInRegion(from: number, change: Change): Promise<number> {
  const edited = await editor().query(EditStoryJ9Document, {
    input: { id: storyId, expectedVersion: from, ...change },
  });
  expect(edited.data.storyUpdate?.userErrors).toEqual([]);
  const version = from + 1;
  const submitted = await editor().query(SubmitStoryJ9Document, { input: { id: storyId, expectedVersion: version } });
  expect(submitted.data.storySubmit?.userErrors).toEqual([]);
  const input = { id: storyId, expectedVersion: version, visibility: "NETWORK" as const };
  const published = await admin().query(PublishStoryJ9Document, { input });
  expect(published.data.storyPublish?.userErrors).toEqual([]);
  return version;
}

const nominate = (contentVersion: number) =>
  admin().query(NominateJ9Document, { input: { contentId: storyId, contentVersion, changeClass: "CONTENT" } });

const nodeFor = async (client = anybody()) => (await client.query(NodeJ9Document, { id: storyId })).data.node;

let nomination = { id: "", version: 0 };
let version = 0;
let approvedTitle = "";

test("the queue shows the nomination with a mobile number and an unlicensed image flagged; so it cannot be approved", async () => {
  version = await publishInRegion(1, { body: withNumber, attachments: [{ ...image, license: null }] });
  const { data } = await nominate(version);
  const nominated = present(data.contentNominate);
  expect(nominated.userErrors).toEqual([]);
  nomination = present(nominated.nomination);
  const { data: queue } = await secretariat().query(ReviewQueueJ9Document, {});
  const waiting = queue.reviewQueue?.edges.find(({ node }) => node.contentId === storyId)?.node;
  const found = waiting?.checks.filter(({ severity }) => severity === "BLOCKING").map(({ code, path }) => [code, path]);
  expect(found).toEqual(
    expect.arrayContaining([
      ["IMAGE_LICENSE_MISSING", "attachments.0.license"],
      ["PHONE_NUMBER", "sections.body"],
    ]),
  );
  const { id, version: expectedVersion } = nomination;
  const { data: approved } = await secretariat().query(ApproveJ9Document, { input: { id, expectedVersion } });
  expect(approved.nominationApprove?.nomination).toBeNull();
  expect(approved.nominationApprove?.userErrors.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["checks.attachments.0.license", "checks.sections.body"]),
  );
  const { data: returned } = await secretariat().query(RequestChangesJ9Document, {
    input: { id, expectedVersion, reason: "携帯電話の番号を消し、画像の利用条件を入れてください。" },
  });
  expect(returned.nominationRequestChanges).toMatchObject({
    nomination: { state: "CHANGES_REQUESTED" },
    userErrors: [],
  });
});

test("mended, it is approved under an embargo; nobody sees it before, everybody after, and no newer draft", async () => {
  approvedTitle = "採用が決まるまで（改訂）";
  version = await publishInRegion(version, {
    title: approvedTitle,
    body: `${marker}。`,
    attachments: [{ ...image, license: "CC_BY_4_0" }],
  });
  const { data } = await nominate(version);
  const { id, version: expectedVersion } = present(data.contentNominate?.nomination);
  expect(id).toBe(nomination.id);
  const { data: early } = await anybody().query(FeedJ9Document, {});
  const endsAt = Math.ceil(Date.now() / 1_000) * 1_000 + 4_000;
  const embargoUntil = new Date(endsAt + 9 * 3_600_000).toISOString().slice(0, 19);
  const { data: approved } = await secretariat().query(ApproveJ9Document, {
    input: { id, expectedVersion, embargoUntil },
  });
  expect(approved.nominationApprove).toMatchObject({
    nomination: { state: "APPROVED", embargoUntil: new Date(endsAt).toISOString() },
    userErrors: [],
  });
  await editor().query(EditStoryJ9Document, {
    input: { id: storyId, expectedVersion: version, title: "あとからの下書き" },
  });

  expect(await nodeFor()).toBeNull();
  const { data: still } = await anybody().query(FeedJ9Document, {});
  expect(still.nationalFeed?.totalCount).toBe(early.nationalFeed?.totalCount);
  const standing = await admin().query(StandingJ9Document, { ids: [storyId] });
  expect(standing.data.storiesById).toEqual([{ id: storyId, standing: "NOMINATED", publication: null }]);
  expect(Date.now()).toBeLessThan(endsAt);

  await until(async () => expect(await nodeFor()).not.toBeNull());
  expect(Date.now()).toBeGreaterThanOrEqual(endsAt);
  expect(await nodeFor()).toEqual({ __typename: "Publication", id: storyId, version, title: { value: approvedTitle } });
  expect(await nodeFor(admin())).toEqual({ __typename: "SuccessStory", id: storyId });
  const now = await admin().query(StandingJ9Document, { ids: [storyId] });
  expect(now.data.storiesById).toEqual([
    { id: storyId, standing: "NATIONAL", publication: { __typename: "Publication" } },
  ]);
  const { data: found } = await anybody().query(SearchFeedJ9Document, { text: marker });
  expect(found.nationalFeed?.totalCount).toBe(1);
});

test("with every region stopped the feed is complete, and a retraction holds for everybody at once", async () => {
  const { data: before } = await anybody().query(FeedJ9Document, { afterSeq: 0 });
  for (const code of regions) await network.region(code).stop();
  const withoutRegions = await anybody().query(FeedJ9Document, { afterSeq: 0 });
  expect(withoutRegions.errors).toEqual([]);
  expect(withoutRegions.data).toEqual(before);

  const startedAt = Date.now();
  const { data } = await secretariat().query(RetractJ9Document, {
    input: { id: storyId, reasonCode: "RIGHTS", note: "企業が同意を取り下げた" },
  });
  expect(data.publicationRetract).toEqual({
    item: { __typename: "Tombstone", id: storyId, reasonCode: "RIGHTS" },
    userErrors: [],
  });
  expect(await nodeFor()).toEqual({ __typename: "Tombstone", id: storyId, formerType: "STORY", reasonCode: "RIGHTS" });
  expect(Date.now() - startedAt).toBeLessThan(5_000);
  const { data: changes, text } = await anybody().query(FeedJ9Document, {
    afterSeq: before.nationalFeed?.lastSeq ?? 0,
  });
  expect(changes.nationalFeed?.edges).toEqual([
    { node: { contentId: storyId, kind: "RETRACTED", reasonCode: "RIGHTS", publication: null } },
  ]);
  expect(text).not.toContain(approvedTitle);
  const { data: found } = await anybody().query(SearchFeedJ9Document, { text: marker });
  expect(found.nationalFeed?.totalCount).toBe(0);
});

test("what needs its region is refused while it is down", async () => {
  const answer = await nominate(version);
  expect(answer.data.contentNominate).toBeNull();
  expect(errorFacts(answer)).toMatchObject([{ code: "REGION_UNAVAILABLE", region: "tohoku" }]);
});

test("both acts are in the audit", async () => {
  const { data } = await secretariat().query(AuditJ9Document, { target: storyId });
  const acts = data.nationalAudit?.edges.map(({ node }) => node.act) ?? [];
  expect(acts).toEqual([
    "contentNominate",
    "nominationRequestChanges",
    "contentNominate",
    "nominationApprove",
    "publicationRetract",
  ]);
});

test("back again, the region cannot make it national by itself: that takes a new approval", async () => {
  await network.constellation.startRegion("tohoku");
  version += 1;
  await until(async () => {
    const submitted = await editor().query(SubmitStoryJ9Document, { input: { id: storyId, expectedVersion: version } });
    expect(submitted.data.storySubmit?.userErrors).toEqual([]);
  }, 15_000);
  const input = { id: storyId, expectedVersion: version, visibility: "NETWORK" as const };
  expect((await admin().query(PublishStoryJ9Document, { input })).data.storyPublish?.userErrors).toEqual([]);
  expect(await nodeFor()).toMatchObject({ __typename: "Tombstone" });
  const { data } = await nominate(version);
  const { id, version: expectedVersion } = present(data.contentNominate?.nomination);
  expect(await nodeFor()).toMatchObject({ __typename: "Tombstone" });
  await secretariat().query(ApproveJ9Document, { input: { id, expectedVersion } });
  expect(await nodeFor()).toMatchObject({ __typename: "Publication", version });
});
