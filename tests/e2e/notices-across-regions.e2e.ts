import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  AuditLogDocument,
  DeskAcceptSolutionDocument,
  DeskOfferSolutionDocument,
  KeepSearchDocument,
  NoticesDocument,
  ReadAllNoticesDocument,
  ReadNoticeDocument,
  ReportContentDocument,
  SearchesDocument,
} from "../support/api.generated.ts";
import { contentOf } from "../support/demo-rows.ts";
import { editorOf, errorFacts, expectUnknown, present, useNetwork } from "../support/network.ts";

/** What happens in a region reaches whom it concerns in another, through the gateway, and nobody else. */

const network = useNetwork("notices-across-regions");
const issue = present(contentOf("tohoku").issues.find(({ key }) => key === "tohoku/issue/2"));
const solver = clientOf(editorOf("shikoku/hub/3"));
const owner = clientOf(editorOf(issue.hub));

/** A client that is made when the network is up. */
function clientOf(viewer: ReturnType<typeof editorOf>) {
  return () => network.as(viewer);
}

test("a hub hears that its solution was accepted in another region, and follows the notice to the issue", async () => {
  const input = {
    issueId: nodeIdOf(issue.key),
    hubId: nodeIdOf("shikoku/hub/3"),
    hubLabel: present(contentOf("shikoku").hubs[2]).name,
    kind: "ADVICE" as const,
    body: "うちではこうしました。",
  };
  const before = present((await solver().query(NoticesDocument, {})).data.notificationStats).unread;
  const offered = await solver().query(DeskOfferSolutionDocument, { input });
  expect(offered.data.issueOfferSolution?.userErrors).toEqual([]);
  const solutionId = present(offered.data.issueOfferSolution?.solution).id;
  const accepted = await owner().query(DeskAcceptSolutionDocument, { input: { solutionId } });
  expect(accepted.data.issueAcceptSolution?.userErrors).toEqual([]);

  const { data, errors } = await solver().query(NoticesDocument, {});
  expect(errors).toEqual([]);
  expect(present(data.notificationStats).unread).toBe(before + 1);
  const notice = present(data.notifications?.edges[0]).node;
  expect(notice).toMatchObject({
    kind: "SOLUTION_ACCEPTED",
    message: `Your solution to the issue “${issue.title}” was accepted.`,
    readAt: null,
    subject: { __typename: "Issue", id: nodeIdOf(issue.key), title: issue.title, region: { code: "tohoku" } },
  });
  expect(notice.id).toMatch(/^notification_tohoku_/u);

  const neighbour = await network.as(editorOf("shikoku/hub/5")).query(NoticesDocument, {});
  expect(neighbour.text).not.toContain(notice.id);
  const refused = await network.as(editorOf("shikoku/hub/5")).query(ReadNoticeDocument, { id: notice.id });
  expect(refused.data.notificationMarkRead?.userErrors).toEqual([{ code: "NOT_FOUND", path: ["input", "id"] }]);
  const read = await solver().query(ReadNoticeDocument, { id: notice.id });
  expect(read.data.notificationMarkRead).toMatchObject({
    userErrors: [],
    notification: { id: notice.id, readAt: expect.any(String) as string },
  });
  expect(present((await solver().query(NoticesDocument, {})).data.notificationStats).unread).toBe(before);
});

test("the acts are in the audit of the region in which they were done, for those who may read it", async () => {
  const filter = { actor: editorOf("shikoku/hub/3").sub };
  const own = await solver().query(AuditLogDocument, { filter: {} });
  expect(own.data.auditEntries?.edges.map(({ node }) => node.act)).toEqual(["issueOfferSolution"]);
  expect(own.data.auditEntries?.edges[0]?.node.id).toMatch(/^audit_tohoku_/u);
  const admin = await network.as("regional admin (tohoku)").query(AuditLogDocument, { filter });
  expect(admin.data.auditEntries?.totalCount).toBe(1);
  const elsewhere = await network.as("regional admin (shikoku)").query(AuditLogDocument, { filter });
  expect(elsewhere.data.auditEntries?.totalCount).toBe(0);
  expectUnknown(await network.as("portal").query(AuditLogDocument, { filter }));
});

test("a portal reports a hub; the admin of its region gets the case in a notice", async () => {
  const target = present(contentOf("shikoku").hubs[3]);
  const reported = await network.as("portal").query(ReportContentDocument, {
    input: { targetId: nodeIdOf(target.key), reason: "OUTDATED", note: "電話がつながりません" },
  });
  expect(reported.data.contentReport).toMatchObject({
    userErrors: [],
    case: { target: { __typename: "Hub", id: nodeIdOf(target.key), name: target.name } },
  });
  const { data } = await network
    .as("regional admin (shikoku)")
    .query(NoticesDocument, { filter: { kinds: ["MODERATION_OPENED"] } });
  expect(data.notifications?.edges[0]?.node.subject).toEqual({
    __typename: "ModerationCase",
    id: reported.data.contentReport?.case?.id,
    status: "OPEN",
    targetTitle: target.name,
  });
  const anonymous = await network
    .as()
    .query(ReportContentDocument, { input: { targetId: nodeIdOf(target.key), reason: "OTHER", note: "?" } });
  expect(errorFacts(anonymous)).toMatchObject([{ code: "FORBIDDEN", path: ["contentReport"] }]);
});

test("searches are kept in the home region and found from anywhere", async () => {
  const kept = await solver().query(KeepSearchDocument, {
    input: { regionCode: "shikoku", name: "雪国の通信", text: "雪" },
  });
  expect(kept.data.savedSearchSave).toMatchObject({ userErrors: [], savedSearch: { name: "雪国の通信" } });
  expect((await solver().query(SearchesDocument, {})).data.savedSearches).toEqual([
    kept.data.savedSearchSave?.savedSearch,
  ]);
  expect((await network.as("secretariat").query(SearchesDocument, {})).data.savedSearches).toEqual([]);
  const elsewhere = await solver().query(KeepSearchDocument, {
    input: { regionCode: "tohoku", name: "よそ", text: "雪" },
  });
  expect(errorFacts(elsewhere)).toMatchObject([{ code: "FORBIDDEN", region: "tohoku" }]);
});

test("all notices of two regions are marked in one request; what a dead region has waits, and is named", async () => {
  const until = new Date().toISOString();
  const marked = await network.as("hub editor (tohoku)").query(ReadAllNoticesDocument, {
    first: { regionCode: "tohoku", until },
    second: { regionCode: "hokkaido", until },
  });
  expect(present(marked.data.first?.markedCount) + present(marked.data.second?.markedCount)).toBeGreaterThan(0);
  const { data } = await network.as("hub editor (tohoku)").query(NoticesDocument, { filter: { isUnread: true } });
  expect(data).toMatchObject({
    notifications: { edges: [], unavailableRegions: [] },
    notificationStats: { unread: 0 },
  });

  await network.region("hokkaido").kill();
  const without = await network.as("hub editor (tohoku)").query(NoticesDocument, {});
  expect(without.data.notifications?.unavailableRegions).toEqual([{ code: "hokkaido", reason: "UNREACHABLE" }]);
  expect(without.data.notifications?.edges.length).toBeGreaterThan(0);
});
