import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { HealthOfRegionsDocument, OpenIssuesDocument, type OpenIssuesQuery } from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import {
  bottomless,
  changing,
  everySecond,
  hangUp,
  honest,
  htmlWith,
  hugeBy,
  mapObjects,
  mute,
  rewriting,
  slowBy,
  standInFor,
  trickling,
  type Fault,
  type FaultRegion,
} from "../support/fault-region.ts";
import { defaultRegions, until, useNetwork, type Answer } from "../support/network.ts";

/**
 * One region fails, in every way that we know: the rows of all others come complete and within the deadline, it is named, it is left
 * alone when it costs time, and when it is well again its rows are back within five seconds, without hands.
 */

const deadlineMs = 1_000;
/** For a machine that does much else. */
const slackMs = 700;
const network = useNetwork("one-region-fails", { deadlineMs });
const faulty = "tohoku";
const isOpen = ({ status }: { readonly status: string }) => status === "OPEN";
const allRows = newestIssueIds(defaultRegions, isOpen);
const othersRows = newestIssueIds(
  defaultRegions.filter((code) => code !== faulty),
  isOpen,
);
let region: FaultRegion;

beforeAll(async () => {
  region = await standInFor(faulty, network);
});

afterEach(async () => {
  region.misbehave(honest);
  await untilWell();
});

afterAll(() => region.stop());

/** Questions for pages of other sizes share no answer. */
let asked = 0;
const ask = () => network.as("coordinator").query(OpenIssuesDocument, { first: 20 + 10 * (asked++ % 9) });

const askMany = () => Promise.all(Array.from({ length: 6 }, ask));

const idsOf = ({ data }: Answer<OpenIssuesQuery>) => data.issues?.edges.map(({ node }) => node.id);
const missingOf = ({ data }: Answer<OpenIssuesQuery>) =>
  data.issues?.unavailableRegions.map(({ code, reason }) => [code, reason]);

const untilWell = () =>
  until(async () => {
    const answer = await ask();
    expect([idsOf(answer), missingOf(answer)]).toEqual([allRows, []]);
  }, 5_000);

const withoutTitles = changing((data) => mapObjects(data, ({ title: _title, ...rest }) => rest));
const withAnothersIds = rewriting((text) => text.replaceAll(`issue_${faulty}_`, "issue_hokkaido_"));

function expectOthersOnly(answer: Answer<OpenIssuesQuery>, reason: string): void {
  expect([answer.status, answer.errors, idsOf(answer)]).toEqual([200, [], othersRows]);
  expect(answer.data.issues?.totalCount).toBe(othersRows.length);
  expect(missingOf(answer)).toEqual([[faulty, reason]]);
  expect(answer.tookMs).toBeLessThan(deadlineMs + slackMs);
}

test.each<[how: string, fault: Fault, reason: string]>([
  ["hangs up", hangUp, "UNREACHABLE"],
  ["answers too late", slowBy(3 * deadlineMs), "DEADLINE_EXCEEDED"],
  ["says nothing", mute, "DEADLINE_EXCEEDED"],
  ["sends a byte now and then", trickling, "DEADLINE_EXCEEDED"],
  ["sends a proxy's page", htmlWith(200), "INVALID_ANSWER"],
  ["sends too much", hugeBy(2 * 1024 * 1024), "INVALID_ANSWER"],
  ["sends what is too deep", bottomless, "INVALID_ANSWER"],
])("a region that %s costs the others nothing, and is soon left alone", async (_how, fault, reason) => {
  region.misbehave(fault);
  for (const answer of await askMany()) expectOthersOnly(answer, reason);
  const askedBefore = region.asked();
  for (const answer of await askMany()) expectOthersOnly(answer, reason);
  // The last of the first six may have come to it only now.
  expect(region.asked() - askedBefore).toBeLessThanOrEqual(1);
});

test("a region that is dead costs the others nothing, and is back soon after its program is", async () => {
  await region.die();
  for (const answer of await askMany()) expectOthersOnly(answer, "UNREACHABLE");
  for (const answer of await askMany()) expectOthersOnly(answer, "UNREACHABLE");
  await until(async () => {
    const { data } = await network.as("coordinator").query(HealthOfRegionsDocument, {});
    const health = data.regions.find(({ code }) => code === faulty)?.health;
    expect(health).toMatchObject({ status: "DOWN", reason: "UNREACHABLE", isLeftAlone: true });
  });
  await region.rise();
  // Nobody asks for its rows meanwhile: the gateway finds out by itself.
  await until(async () => {
    const readiness = await fetch(`${network.constellation.gateway.address}/readyz`);
    expect(await readiness.json()).toMatchObject({ regions: { [faulty]: { status: "UP" } } });
  });
  const healed = await ask();
  expect([idsOf(healed), missingOf(healed)]).toEqual([allRows, []]);
});

test.each<[how: string, fault: Fault, reason: string]>([
  ["breaks the contract", withoutTitles, "INVALID_ANSWER"],
  ["speaks for another", withAnothersIds, "FOREIGN_ROWS"],
])("one that %s in time is named each time and asked on: it may be wrong about one thing only", async (...faults) => {
  const [, fault, reason] = faults;
  region.misbehave(fault);
  const askedBefore = region.asked();
  for (let i = 0; i < 7; i++) {
    const answer = await ask();
    expect([idsOf(answer), missingOf(answer)]).toEqual([othersRows, [[faulty, reason]]]);
  }
  expect(region.asked() - askedBefore).toBe(7);
  region.misbehave(honest);
  const healed = await ask();
  expect([idsOf(healed), missingOf(healed)]).toEqual([allRows, []]);
});

test("a region that flaps is there whenever it answers, and named whenever it does not", async () => {
  region.misbehave(everySecond(htmlWith(200)));
  for (let i = 0; i < 10; i++) {
    const answer = await ask();
    const isHere = i % 2 === 1;
    expect([idsOf(answer), missingOf(answer)]).toEqual(
      isHere ? [allRows, []] : [othersRows, [[faulty, "INVALID_ANSWER"]]],
    );
  }
});

test("what hangs up now and then is asked once more, and nobody notices", async () => {
  region.misbehave(everySecond(hangUp));
  for (let i = 0; i < 3; i++) {
    const answer = await ask();
    expect([idsOf(answer), missingOf(answer)]).toEqual([allRows, []]);
  }
});

test("fifty who ask the same at the same time ask a region once", async () => {
  region.misbehave(slowBy(deadlineMs / 4));
  const askedBefore = region.asked();
  const coordinator = network.as("coordinator");
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => coordinator.query(OpenIssuesDocument, { first: 15 })),
  );
  for (const answer of answers) expect([idsOf(answer), missingOf(answer)]).toEqual([allRows, []]);
  // The present moment, from which the newest rows are asked for, may have become another meanwhile.
  expect(region.asked() - askedBefore).toBeLessThanOrEqual(3);
});
