import { beforeAll, describe, expect, test } from "vitest";
import { formatNodeId, parseNodeId } from "../../common/node-id.ts";
import { uuidOf } from "../../demo/seed/keys.ts";
import { useNetwork } from "../support/network.ts";
import { acts, type Act, type Door, type Made } from "../support/rights/acts.ts";
import { mutationOf, rootFields, type RootField } from "../support/rights/contract.ts";
import { digestOf } from "../support/rights/database-digest.ts";
import {
  isUnknownToTheSchema,
  pastTheGateway,
  straightAt,
  throughTheGateway,
  type Ask,
  type Reply,
} from "../support/rights/doors.ts";
import { patience, runPatiently } from "../support/rights/patient-programs.ts";
import { prepare } from "../support/rights/prepare.ts";
import { byVisitor, named, visitors, type Visitor } from "../support/rights/visitors.ts";

/**
 * Every mutation by every kind of visitor, through the gateway and straight at the program that does it, as the table in
 * `tests/support/rights/acts.ts` says. First all that is refused, and not one row of any database changes; then what is allowed.
 * What is between programs is asked straight as the national desk asks it, and as the gateway would.
 */

const network = useNetwork("rights_acts", {
  regions: ["tohoku", "shikoku"],
  run: runPatiently,
  deadlineMs: 20_000,
  gatewaySettings: patience,
});
const fields = new Map(rootFields("mutation").map((field) => [field.name, field]));
const doors: readonly Door[] = ["GATEWAY", "STRAIGHT"];

type Outcomes = Readonly<Record<Door, Readonly<Record<string, string>>>>;

let made: Made;
const outcomes = new Map<Act, Outcomes>();
/** Refusals that tell what is hidden from what is not there. */
const telling: string[] = [];
/** What payloads told to those for whom the thing is not there. */
const shown: string[] = [];
/** What came of asking as the gateway for what is the desk's. */
const outsideTheDesk: Record<string, Readonly<Record<string, string>>> = {};
let before: unknown;
let after: unknown;

beforeAll(async () => {
  made = await prepare(network);
  before = await everything();
  for (const act of acts) outcomes.set(act, await tryAct(act, (cell) => cell !== "y"));
  for (const act of acts.filter(([name]) => fields.get(name)?.isInaccessible)) await tryOutsideTheDesk(act);
  after = await everything();
  for (const act of acts) {
    const refused = outcomes.get(act);
    const allowed = await tryAct(act, (cell) => cell === "y");
    if (refused)
      outcomes.set(act, {
        GATEWAY: { ...refused.GATEWAY, ...allowed.GATEWAY },
        STRAIGHT: { ...refused.STRAIGHT, ...allowed.STRAIGHT },
      });
  }
}, 300_000);

const everything = () =>
  Promise.all(["tohoku", "shikoku", "network"].map((part) => digestOf(network.databaseUrl(part))));

/** The outcomes for the visitors whose cell is wanted. */
async function tryAct(act: Act, isWanted: (cell: string) => boolean): Promise<Outcomes> {
  const result: Record<Door, Record<string, string>> = { GATEWAY: {}, STRAIGHT: {} };
  const [name, cells] = act;
  for (const door of doors) {
    const ask = askAt(door, name);
    const wanted = visitors.filter((_visitor, place) => isWanted(cells[place] ?? ""));
    await byVisitor(async (visitor) => {
      const reply = await ask(visitor, questionOf(act, door));
      const outcome = outcomeOf(reply, name);
      result[door][visitor.name] = outcome;
      if (outcome === "-") await compareWithAbsent(act, door, visitor, reply);
    }, wanted);
  }
  return result;
}

async function tryOutsideTheDesk(act: Act): Promise<void> {
  const [name] = act;
  const ask = straightAt(network, fieldOf(name).subgraph);
  const got = await byVisitor(async (visitor) => outcomeOf(await ask(visitor, questionOf(act, "STRAIGHT")), name));
  outsideTheDesk[name] = named(got.join(""));
}

const askAt = (door: Door, name: string): Ask =>
  door === "GATEWAY" ? throughTheGateway(network) : pastTheGateway(network, fieldOf(name));

function fieldOf(name: string): RootField {
  const field = fields.get(name);
  if (!field) throw new Error(`There is no mutation ${name}.`);
  return field;
}

function questionOf([name, , input]: Act, door: Door, change = (given: unknown): unknown => given) {
  const field = fieldOf(name);
  // The hub is who acts, and is there.
  const changed = ([key, value]: [string, unknown]) => [key, key === "hubId" ? value : change(value)];
  const given = Object.entries(input?.(made, door) ?? {}).map(changed);
  return mutationOf(field, Object.fromEntries(given));
}

/** `y` allowed, though the input may be wrong; `F` forbidden; `-` as if it were not there; `0` not in the schema that is served. */
function outcomeOf(reply: Reply, name: string): string {
  if (isUnknownToTheSchema(reply)) return "0";
  const [error] = reply.errors;
  if (error) return error.extensions?.code === "FORBIDDEN" ? "F" : String(error.extensions?.code);
  return isAbsent(reply.data?.[name]?.userErrors ?? []) ? "-" : "y";
}

/** Not so where the acting hub has done nothing yet: that is told to those who may act for it. */
const isAbsent = ([mistake]: readonly { readonly code: string; readonly path: readonly string[] }[]): boolean =>
  mistake?.code === "NOT_FOUND" && mistake.path.at(-1) !== "hubId";

/** Of what is hidden a visitor hears the same as of what never was, and payloads show nothing. */
async function compareWithAbsent(act: Act, door: Door, visitor: Visitor, reply: Reply): Promise<void> {
  const what = `${act[0]} ${door} ${visitor.name}`;
  if (/"id":"/u.test(reply.text)) shown.push(`${what}: ${reply.text}`);
  const absent = await askAt(door, act[0])(visitor, questionOf(act, door, toAbsent));
  if (absent.text !== reply.text) telling.push(`${what}: ${reply.text} but ${absent.text}`);
}

/** Another ID of the same kind, which nothing has. */
function toAbsent(value: unknown): unknown {
  const id = typeof value === "string" ? parseNodeId(value) : undefined;
  return id ? formatNodeId(id.type, id.region, uuidOf("tohoku/nothing/1")) : value;
}

describe.each(doors)("%s", (door) => {
  test.each(acts.map((act) => [`${act[0]} ${act[3] ?? ""}`.trim(), act[1], act] as const))(
    "%s: %s",
    (_name, cells, act) => {
      const got = visitors.map(({ name, isMember }, place) => {
        const outcome = outcomes.get(act)?.[door][name] ?? "";
        // What is not in the schema that is served is refused better than by a right.
        const isOffered = fields.get(act[0])?.isInaccessible === false && (isMember || cells[place] === "y");
        return door === "GATEWAY" && outcome === "0" && !isOffered ? (cells[place] ?? "") : outcome;
      });
      expect(named(got.join(""))).toEqual(named(cells));
    },
  );
});

test("what is the desk's is refused to everybody with the gateway's token, whatever the role", () => {
  const steps = acts.filter(([name]) => fieldOf(name).isInaccessible).map(([name]) => name);
  expect(steps.length).toBeGreaterThanOrEqual(4);
  expect(outsideTheDesk).toEqual(Object.fromEntries(steps.map((name) => [name, named("FFFFFFFFF")])));
});

test("who is refused changes not one row, in no database", () => {
  expect(after).toEqual(before);
});

test("what a visitor may not see is refused in the same words as what is not there", () => {
  expect(telling).toEqual([]);
});

test("a payload shows nothing of what a visitor may not see", () => {
  expect(shown).toEqual([]);
});
