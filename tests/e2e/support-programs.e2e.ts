import { expect, test } from "vitest";
import { programsOf } from "../../demo/content/programs.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import {
  CloseProgramDocument,
  NodesOfProgramsDocument,
  ProgramPageDocument,
  PublicEventsDocument,
  PublicNodesDocument,
  UpcomingEventsDocument,
} from "../support/api.generated.ts";
import { defaultRegions, expectUnknown, present, useNetwork } from "../support/network.ts";
import { allPages } from "../support/walk.ts";

/** Support programs and events of all regions in one order, deadlines and beginnings to come included; each role sees its own. */

const network = useNetwork("support_programs");

const programs = defaultRegions.flatMap((region) =>
  programsOf(region).programs.map((program) => ({ ...program, region })),
);
const events = defaultRegions.flatMap((region) => programsOf(region).events.map((event) => ({ ...event, region })));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const daysToGo = ({ applyUntilInDays, closedInDays }: (typeof programs)[number]): number =>
  Math.min(applyUntilInDays ?? Infinity, closedInDays === null ? Infinity : closedInDays - 1);
/** Two without a last day are alike. */
const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b);
const byDeadline = programs
  .toSorted(
    (a, b) =>
      byNumber(daysToGo(a), daysToGo(b)) || compare(a.region, b.region) || compare(uuidOf(a.key), uuidOf(b.key)),
  )
  .map(({ key }) => nodeIdOf(key));

test("everybody walks all regions' programs by their deadlines, those to come among them", async () => {
  const nodes = await allPages(
    async (page) => present((await network.as().query(ProgramPageDocument, page)).data.supportPrograms),
    4,
  );
  expect(nodes.map(({ id }) => id)).toEqual(byDeadline);
  const backward = await allPages(
    async (page) => present((await network.as().query(ProgramPageDocument, page)).data.supportPrograms),
    4,
    "BACKWARD",
  );
  expect(backward.map(({ id }) => id)).toEqual(byDeadline);
});

test("a newcomer looks for what is open today, with the days that are left", async () => {
  const openOn = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
  const { data } = await network.as("portal").query(ProgramPageDocument, { first: 100, filter: { openOn } });
  const open = present(data.supportPrograms);
  const expected = programs.filter((program) => (program.applyFromInDays ?? -1) <= 0 && daysToGo(program) >= 0);
  expect(open.totalCount).toBe(expected.length);
  expect(open.edges.map(({ node }) => node.id).toSorted()).toEqual(expected.map(({ key }) => nodeIdOf(key)).toSorted());
  for (const { node } of open.edges) expect(node.status).toBe(node.daysLeft === null ? "ALWAYS_OPEN" : "OPEN");
});

test("members see the network's meetings and the issues of other regions; the public sees what is public", async () => {
  const upcoming = events.filter(({ startsInDays, cancelled }) => startsInDays > 0 && cancelled === null);
  const asMember = present((await network.as("coordinator").query(UpcomingEventsDocument, {})).data.events);
  expect(asMember.totalCount).toBe(upcoming.length);
  const meeting = asMember.edges.find(({ node }) => node.id === nodeIdOf("tohoku/event/1"))?.node;
  expect(meeting?.hub?.name).toBe("遠野みどりの校舎（デモ）");
  const shikoku = meeting?.issuesDiscussed.find((issue) => issue?.id === nodeIdOf("shikoku/issue/1"));
  expect(shikoku?.title).toBe("三年間の助成金が来年三月で終わり、運営費が年240万円足りなくなる");
  const open = upcoming.filter(({ visibility }) => visibility === "PUBLIC").map(({ key }) => nodeIdOf(key));
  const asPublic = present((await network.as().query(PublicEventsDocument, {})).data.events);
  expect(asPublic.edges.map(({ node }) => node.id).toSorted()).toEqual(open.toSorted());
  expectUnknown(await network.as().query(UpcomingEventsDocument, {}));
});

test("the nation finds programs, events and organizations by their IDs, for those who may see them", async () => {
  const ids = [
    nodeIdOf("tohoku/program/1"),
    nodeIdOf("shikoku/event/1"),
    nodeIdOf("tohoku/organization/神田プロダクト設計（デモ）"),
  ];
  const asMember = await network.as("coordinator").query(NodesOfProgramsDocument, { ids });
  expect(asMember.data.nodes).toEqual([
    { id: ids[0], title: "みちのくテレワーク導入相談（デモ）" },
    { id: ids[1], eventTitle: "三年目の壁の会（デモ）" },
    { id: ids[2], name: "神田プロダクト設計（デモ）" },
  ]);
  const { data } = await network.as().query(PublicNodesDocument, { ids });
  expect(data.nodes).toEqual([{ id: ids[0], title: "みちのくテレワーク導入相談（デモ）" }, null, null]);
});

test("a region's admin closes a program through the gateway, once", async () => {
  const id = nodeIdOf("shikoku/program/2");
  const input = { id, expectedVersion: 1, reason: "予算に達したため", idempotencyKey: "close-1" };
  const refused = await network.as("regional admin (tohoku)").query(CloseProgramDocument, { input });
  expect(refused.errors[0]?.extensions.code).toBe("FORBIDDEN");
  const admin = network.as("regional admin (shikoku)");
  const closed = await admin.query(CloseProgramDocument, { input });
  expect(closed.data.programClose).toEqual({
    program: { id, status: "CLOSED", version: 2, closedReason: "予算に達したため" },
    userErrors: [],
  });
  expect((await admin.query(CloseProgramDocument, { input })).data).toEqual(closed.data);
});

test("snapshots for the nation are no part of the public schema", async () => {
  const response = await fetch(network.endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: `{ storySnapshot(id: "x", version: 1) }` }),
  });
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message).toContain("storySnapshot");
});
