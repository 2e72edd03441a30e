import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { readApiSchema } from "../fuzz/api-schema.ts";
import { fuzz } from "../fuzz/fuzz.ts";
import { Pool } from "../fuzz/pool.ts";
import { Random } from "../fuzz/random.ts";
import { makeBroken, makeValid } from "../fuzz/requests.ts";
import { OpenIssuesDocument } from "../support/api.generated.ts";
import { useNetwork } from "../support/network.ts";
import { visitorsOf } from "../support/own-network.ts";
import { boundedMemory, usageOf } from "../support/process-usage.ts";

/**
 * Whatever is sent, the gateway answers: no 5xx, no INTERNAL, nothing leaked, no null without an error, nothing hangs, memory bounded.
 * `npm run fuzz` sends more of the same.
 */
const regions = ["tohoku", "shikoku"];
const network = useNetwork("fuzz", { regions, gatewaySettings: boundedMemory.settings });
const schema = readApiSchema();

const sourceOf = (seed: number) => ({
  random: new Random(seed),
  pool: new Pool(),
  regions,
  schema,
  isWanted: () => true,
});

test("the same seed makes the same requests", () => {
  const make = (seed: number): unknown => {
    const source = sourceOf(seed);
    return Array.from({ length: 50 }, () => [makeValid(source), makeBroken(source)]);
  };
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

test("what is called valid is valid by the schema, but for the text of scalars that it cannot know", () => {
  const source = sourceOf(11);
  const faults = Array.from({ length: 500 }, () => makeValid(source).operation.query).flatMap((query) =>
    validate(schema, parse(query)).map(({ message }) => `${message} in ${query}`),
  );
  expect(faults.filter((fault) => !/^(?:Expected value of type "Date|A Date)/u.test(fault))).toEqual([]);
});

test("random operations, valid and broken, of all kinds of visitors are answered without a fault, and memory stays bounded", async () => {
  const { endpoint, constellation } = network;
  const { pid } = constellation.gateway;
  const limits = { count: 1_500, limitMs: 20_000, patienceMs: 15_000 };
  const visitors = await visitorsOf(constellation);
  const report = await fuzz({ endpoint, schema, visitors, regions, seed: 20_261_128, ...limits });
  const told = report.faults.map(({ what, visitor, request, answer }) => ({
    what,
    visitor,
    asked: request.body?.slice(0, 2_000) ?? request.search,
    said: answer.text.slice(0, 500),
  }));
  expect(told).toEqual([]);
  expect(report.sent).toBeGreaterThan(50);
  expect(report.answered).toBeGreaterThan(report.sent / 4);
  const usage = await usageOf(pid);
  if (usage) {
    expect(usage.rssBytes).toBeLessThan(boundedMemory.maxRssBytes);
    expect(usage.openFiles).toBeLessThan(200);
  }
  const { data } = await network.as("coordinator").query(OpenIssuesDocument, {});
  expect(data.issues?.unavailableRegions).toEqual([]);
});
