import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isQuery, type Step } from "../../demo/journeys/journey.ts";
import { journeys } from "../../demo/journeys/journeys.ts";
import { runInside } from "../../demo/programs.ts";
import { startJourneys, type JourneysServer } from "../../demo/journeys/server.ts";
import { present, until, useNetwork } from "../support/network.ts";

/** Whoever presses every button of the demo's page from top to bottom gets through all ten journeys. */

const network = useNetwork("ten journeys page", {
  regions: ["hokkaido", "tohoku", "chubu", "shikoku", "kyushu-okinawa"],
  deadlineMs: 10_000,
  // As the demo runs: all programs in one process.
  run: runInside,
});
let page: JourneysServer | undefined;

beforeAll(async () => {
  const { gateway, issuer } = network.constellation;
  page = await startJourneys({ gateway: gateway.address, issuer, port: 0 });
});
afterAll(() => page?.stop());

interface StepAnswer {
  readonly status: number;
  readonly text: string;
  readonly picked: Readonly<Record<string, unknown>>;
}

async function press(journey: number, place: number, picked: object): Promise<StepAnswer> {
  const response = await fetch(`${present(page).address}/journeys/${journey}/steps/${place}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ picked }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as StepAnswer;
}

/** What went wrong in an answer: errors, and the user errors of mutations. */
function faultsIn(text: string): unknown[] {
  const { data, errors = [] } = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: unknown[] };
  const payloads = Object.values(data ?? {}) as ({ userErrors?: unknown[] } | null)[];
  return [...errors, ...payloads.flatMap((payload) => payload?.userErrors ?? [])];
}

/** A membership that changed reaches the gateway a moment later; so the lists of journey 6 are asked again until they show it. */
const awaited: Readonly<Record<string, RegExp>> = {
  "6-2": /"code": "hokkaido"/u,
  "6-6": /"unavailableRegions": \[\]/u,
};

async function pressAndCheck(journey: number, place: number, step: Step, picked: object): Promise<StepAnswer> {
  const answer = await press(journey, place, picked);
  const sign = awaited[`${journey}-${place}`];
  if (sign) expect(answer.text).toMatch(sign);
  if (!isQuery(step)) return answer;
  const faults = faultsIn(answer.text);
  if (step.isRefused) expect(faults).not.toEqual([]);
  else expect(faults).toEqual([]);
  expect(Object.keys(answer.picked)).toEqual(Object.keys(step.picks ?? {}));
  return answer;
}

test("there are ten, in order", () => {
  expect(journeys.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe.each(journeys.map((journey) => [journey.number, journey.title.en, journey] as const))(
  "journey %i, %s",
  (number, _title, { steps }) => {
    let picked: Record<string, unknown> = {};

    test.each(steps.map((step, place) => [place, step.does.en, step] as const))(
      "%i: %s",
      async (place, _does, step) => {
        const act = () => pressAndCheck(number, place, step, picked);
        const answer = awaited[`${number}-${place}`] ? await until(act) : await act();
        picked = { ...picked, ...answer.picked };
        if (!isQuery(step)) expect([200, 410]).toContain(answer.status);
      },
    );
  },
);

test("the page fetches nothing from elsewhere, is named in both languages, and every button says what it is for", async () => {
  const response = await fetch(present(page).address);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
  const text = await response.text();
  expect(text).toContain('<html lang="ja">');
  expect([...text.matchAll(/(?:src|href)="([^"#]+)"/gu)].map(([, url]) => url)).toEqual(["/page.css", "/page.js"]);
  const buttons = [...text.matchAll(/<button[\s\S]*?aria-describedby="([^"]+)"/gu)].map(([, id]) => present(id));
  expect(buttons).toHaveLength(journeys.flatMap(({ steps }) => steps).length);
  for (const id of buttons) expect(text).toContain(`<h3 id="${id}">`);
  const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
