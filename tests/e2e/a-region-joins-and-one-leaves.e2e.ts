import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  ActivateRegionDocument,
  AdmitRegionDocument,
  ApplyAsRegionDocument,
  IssuePageDocument,
  LeaveNetworkDocument,
  OneIssueDocument,
  RegionCodesDocument,
  ResumeRegionDocument,
  SuspendRegionDocument,
} from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import { defaultRegions, errorFacts, present, until, useNetwork } from "../support/network.ts";
import { allPages } from "../support/walk.ts";

/** Membership is data: regions come, pause and go while queries run, and nothing is restarted. */

const network = useNetwork("a-region-joins-and-one-leaves");
const newcomer = "kanto";
const leaver = "hokkaido";
const secretariat = () => network.as("secretariat");

test("a newcomer's rows appear while queries run, and none of the queries fails or doubles a row", async () => {
  const { address } = await network.startNewcomer(newcomer);
  const queries = askContinuously();
  const applied = await secretariat().query(ApplyAsRegionDocument, { input: application(address) });
  expect(applied.data.regionApply).toEqual({ region: { status: "APPLIED" }, userErrors: [] });
  await secretariat().query(AdmitRegionDocument, { code: newcomer });
  const admitted = await pageNow();
  expect(admitted.ids.toSorted()).toEqual(rowsOf(...defaultRegions));

  const activated = await secretariat().query(ActivateRegionDocument, { code: newcomer });
  expect(activated.data.regionActivate).toEqual({ region: { status: "ACTIVE" }, userErrors: [] });
  await untilRowsAreOf(...defaultRegions, newcomer);
  const answers = await queries.stop();
  expectOnly(answers, [rowsOf(...defaultRegions), rowsOf(...defaultRegions, newcomer)]);
});

test("a walk across it gives every row once", async () => {
  const walked = await allPages(async (page) => {
    const { data, errors } = await network.as("coordinator").query(IssuePageDocument, page);
    expect(errors).toEqual([]);
    return present(data.issues);
  }, 7);
  expect(walked.map(({ id }) => id).toSorted()).toEqual(rowsOf(...defaultRegions, newcomer));
});

test("a suspended region is named and not asked, and is back when it is resumed", async () => {
  const queries = askContinuously();
  await secretariat().query(SuspendRegionDocument, { code: newcomer, reason: "A test of suspension." });
  await untilRowsAreOf(...defaultRegions);
  const { data, errors } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  expect(errors).toEqual([]);
  expect(data.issues?.unavailableRegions).toEqual([{ code: newcomer, reason: "SUSPENDED", since: null }]);
  await secretariat().query(ResumeRegionDocument, { code: newcomer });
  await untilRowsAreOf(...defaultRegions, newcomer);
  const answers = await queries.stop();
  expectOnly(answers, [rowsOf(...defaultRegions), rowsOf(...defaultRegions, newcomer)], [newcomer]);
});

test("a region that leaves takes its rows with it while queries run, and no query fails", async () => {
  const queries = askContinuously();
  const left = await secretariat().query(LeaveNetworkDocument, { code: leaver });
  expect(left.data.regionLeave).toEqual({ region: { status: "LEFT" }, userErrors: [] });
  const remaining = [...defaultRegions.filter((code) => code !== leaver), newcomer];
  await untilRowsAreOf(...remaining);
  const answers = await queries.stop();
  expectOnly(answers, [rowsOf(...defaultRegions, newcomer), rowsOf(...remaining)], [leaver]);
  await network.region(leaver).stop();
  const after = await pageNow();
  expect(after).toEqual({ ids: after.ids, errors: 0, unavailable: [] });
});

test("what was of it is not found any more, and it is not listed", async () => {
  const answer = await network.as("coordinator").query(OneIssueDocument, { id: nodeIdOf(`${leaver}/issue/1`) });
  expect(answer.data).toEqual({ issue: null });
  expect(errorFacts(answer)).toEqual([{ path: ["issue"], code: "NOT_FOUND" }]);
  const { data } = await network.as().query(RegionCodesDocument, {});
  expect(data.regions.map(({ code }) => code).toSorted()).toEqual(["kanto", "shikoku", "tohoku"]);
});

interface Seen {
  readonly ids: readonly string[];
  readonly errors: number;
  readonly unavailable: readonly string[];
}

async function pageNow(): Promise<Seen> {
  const { data, errors } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  return {
    ids: data.issues?.edges.map(({ node }) => node.id) ?? [],
    errors: errors.length,
    unavailable: data.issues?.unavailableRegions.map(({ code }) => code) ?? [],
  };
}

/** Asks for the national page again and again, two at a time, until it is stopped; some more answers come after that. */
function askContinuously() {
  const seen: Seen[] = [];
  const stopping = new AbortController();
  const keepAsking = async (): Promise<void> => {
    while (!stopping.signal.aborted) seen.push(await pageNow());
  };
  const asking = Promise.all([keepAsking(), keepAsking()]);
  return {
    stop: async (): Promise<readonly Seen[]> => {
      const enough = seen.length + 4;
      await until(() => expect(seen.length).toBeGreaterThanOrEqual(enough));
      stopping.abort();
      await asking;
      return seen;
    },
  };
}

/** Every answer was without errors and had exactly one of these sets of rows; only these regions were ever named as missing. */
function expectOnly(
  answers: readonly Seen[],
  allowed: readonly (readonly string[])[],
  mayBeNamed: readonly string[] = [],
) {
  const texts = new Set(allowed.map((rows) => rows.join()));
  expect(answers.filter(({ ids }) => !texts.has(ids.toSorted().join()))).toEqual([]);
  expect(answers.filter(({ errors }) => errors > 0)).toEqual([]);
  const named = new Set(answers.flatMap(({ unavailable }) => unavailable));
  expect([...named].filter((code) => !mayBeNamed.includes(code))).toEqual([]);
}

const rowsOf = (...regions: string[]): string[] => newestIssueIds(regions).toSorted();

const untilRowsAreOf = (...regions: string[]) =>
  until(async () => expect((await pageNow()).ids.toSorted()).toEqual(rowsOf(...regions)));

const application = (address: string) => ({
  code: newcomer,
  name: "関東",
  nameEn: "Kanto",
  nameKana: "カントウ",
  prefectures: ["08", "09", "10", "11", "12", "13", "14"],
  operator: { name: "坂東テレワークネット（デモ）", kind: "HUB_OPERATOR" as const },
  contact: { name: "関東事務局（デモ）", email: "kanto@example.jp" },
  address,
});
