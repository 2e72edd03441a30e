import { beforeAll, describe, expect, test } from "vitest";
import { formatNodeId } from "../../common/node-id.ts";
import { uuidOf } from "../../demo/seed/keys.ts";
import { useNetwork } from "../support/network.ts";
import type { Made } from "../support/rights/acts.ts";
import { rootFields, type RootField } from "../support/rights/contract.ts";
import {
  isUnknownToTheSchema,
  pastTheGateway,
  straightAt,
  throughTheGateway,
  type Reply,
} from "../support/rights/doors.ts";
import { fieldCells, untold } from "../support/rights/fields.ts";
import { sayMoreInTheNation, sayMoreInTohoku } from "../support/rights/more-said.ts";
import { patience, runPatiently } from "../support/rights/patient-programs.ts";
import { prepare, within } from "../support/rights/prepare.ts";
import { isSomething, readOf, reads } from "../support/rights/reads.ts";
import { listsOf, rowDoors, searchFor, typeOf, walk } from "../support/rights/row-doors.ts";
import { rowKinds, type RowKind } from "../support/rights/rows.ts";
import { secrets } from "../support/rights/secrets.ts";
import { tellingFieldOf } from "../support/rights/selection.ts";
import { everythingTold, fieldNamesOf, type Told } from "../support/rights/told-fields.ts";
import { addNationalVariety, addRegionalVariety } from "../support/rights/variety.ts";
import { byVisitor, named, visitors, type Visitor } from "../support/rights/visitors.ts";

/**
 * Who sees which rows and which fields, by every door there is: by IDs at the gateway and past it, as Federation's entities, in
 * lists with their totals, by reference from anything else, in search with its facets. What is expected is in the tables of
 * `tests/support/rights/`; the rows themselves are read from the databases, all of them.
 */

const network = useNetwork("rights_reads", {
  regions: ["tohoku", "shikoku"],
  run: runPatiently,
  deadlineMs: 20_000,
  gatewaySettings: patience,
});

interface Row {
  readonly id: string;
  readonly class: string;
}

const rows = new Map<string, readonly Row[]>();
const told: Told[] = [];
let made: Made;

beforeAll(async () => {
  made = await prepare(network);
  await within(network.databaseUrl("tohoku"), addRegionalVariety);
  await within(network.databaseUrl("tohoku"), sayMoreInTohoku);
  await within(network.databaseUrl("network"), addNationalVariety);
  await within(network.databaseUrl("network"), sayMoreInTheNation);
  for (const { part, plant, text } of secrets)
    await within(network.databaseUrl(part), async (sql) => void (await plant(sql, text)));
  for (const kind of rowKinds) rows.set(kind.type, await rowsOf(kind));
  told.push(...(await byVisitor((visitor) => everythingTold(network, visitor, idsOf))));
}, 300_000);

async function rowsOf({ part, classes, idType }: RowKind): Promise<readonly Row[]> {
  const found: Row[] = [];
  await within(network.databaseUrl(part), async (sql) => {
    const all = await sql.unsafe<{ id: string; class: string }[]>(classes);
    const region = part === "network" ? "national" : part;
    found.push(...all.map((row) => ({ ...row, id: formatNodeId(idType, region, row.id) })));
  });
  return found;
}

const idsOf = ({ type }: RowKind): readonly string[] => (rows.get(type) ?? []).map(({ id }) => id);

/** One row of each class. */
const examplesOf = (all: readonly Row[]): readonly Row[] =>
  all.filter((row, place) => all.findIndex((one) => one.class === row.class) === place);

/** What came of rows, as a word a class; every row of a class must fare alike. */
function fates(all: readonly Row[], seen: ReadonlySet<string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new Set(all.map((row) => row.class))].map((name) => {
      const own = all.filter((row) => row.class === name);
      const count = own.filter(({ id }) => seen.has(id)).length;
      return [name, count === 0 ? "-" : count === own.length ? "y" : `${count} of ${own.length}`];
    }),
  );
}

const expected = (kind: RowKind, column: number): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(kind.cells).map(([name, cells]) => [name, cells[column] ?? ""]));

/** Lists that leave something out unless they are asked for it: what is decided; the list of all portals is not for a portal. */
const shorterLists = new Set(["reviewQueue", "portalClients"]);

describe.each(rowKinds.map((kind) => [kind.type, kind] as const))("%s", (_type, kind) => {
  test("has rows of every class of the table, and of no other", () => {
    expect(new Set((rows.get(kind.type) ?? []).map((row) => row.class))).toEqual(new Set(Object.keys(kind.cells)));
  });

  test("is shown to those who may see it and nobody else, by every door that takes IDs", async () => {
    const doors = rowDoors(network, kind);
    expect(doors.length).toBeGreaterThanOrEqual(3);
    await byVisitor(async (visitor, column) => {
      for (const door of doors) {
        const all = rows.get(kind.type) ?? [];
        const asked = door.isSlow ? examplesOf(all) : all;
        const seen = await door.seen(
          visitor,
          asked.map(({ id }) => id),
        );
        const who = { door: door.name, visitor: visitor.name };
        expect({ ...who, ...fates(asked, seen) }).toEqual({ ...who, ...expected(kind, column) });
      }
    });
  });

  test("is listed for those who may see it and nobody else, and totals tell no more", async () => {
    const asks = (subgraph: string) => [throughTheGateway(network), straightAt(network, subgraph)];
    for (const list of listsOf(kind)) {
      await byVisitor(async (visitor, column) => {
        for (const ask of asks(list.subgraph)) {
          const { ids, totals } = await walk(ask, visitor, kind, list);
          expect(totals.filter((total) => total !== null && total !== ids.size)).toEqual([]);
          const may = expected(kind, column);
          const wrong = (rows.get(kind.type) ?? []).filter(({ id, class: of }) => ids.has(id) !== (may[of] === "y"));
          const leaked = wrong.filter(({ id }) => ids.has(id));
          expect(shorterLists.has(list.name) ? leaked : wrong, `${list.name} for ${visitor.name}`).toEqual([]);
        }
      });
    }
  });
});

describe("what is hidden and what is absent", () => {
  // What is national of an article or story is shown by its ID to everybody.
  const kinds = rowKinds.filter(({ type }) => type !== "Article" && type !== "SuccessStory");

  test.each(kinds.map((kind) => [kind.type, kind] as const))(
    "of %s are answered alike, and in few words",
    async (_type, kind) => {
      const ask = throughTheGateway(network);
      const shown = `__typename id ... on ${kind.type} { ${tellingFieldOf(typeOf(kind))} }`;
      const askFor = (visitor: Visitor, id: string) => ask(visitor, { query: `{ node(id: "${id}") { ${shown} } }` });
      const absent = formatNodeId(
        kind.idType,
        kind.part === "network" ? "national" : kind.part,
        uuidOf("tohoku/nothing/1"),
      );
      for (const row of examplesOf(rows.get(kind.type) ?? [])) {
        for (const [column, visitor] of visitors.entries()) {
          if (kind.cells[row.class]?.[column] === "y") continue;
          const hidden = await askFor(visitor, row.id);
          expect(hidden.text).toBe((await askFor(visitor, absent)).text);
          if (!isUnknownToTheSchema(hidden)) expect(hidden.text).toBe('{"data":{"node":null}}\n');
        }
      }
    },
  );
});

test("nothing is shown by reference from another thing that is not shown by itself", () => {
  const cellsOf = new Map(
    rowKinds.flatMap((kind) => (rows.get(kind.type) ?? []).map((row) => [row.id, kind.cells[row.class]] as const)),
  );
  const leaks = told.flatMap(({ seen }, column) =>
    [...seen]
      .filter((id) => cellsOf.has(id) && cellsOf.get(id)?.[column] !== "y")
      .map((id) => `${visitors[column]?.name} ${id}`),
  );
  expect(leaks).toEqual([]);
});

describe("fields of the query", () => {
  const fields = new Map(rootFields("query").map((field) => [field.name, field]));
  const fieldOf = (name: string): RootField => {
    const field = fields.get(name);
    if (!field) throw new Error(`There is no query ${name}.`);
    return field;
  };

  test.each(reads.map((read) => [read[0], read[1], read[2]] as const))("%s tells: %s", async (name, cells, given) => {
    const field = fieldOf(name);
    const question = readOf(field, given?.(made) ?? {});
    for (const door of ["GATEWAY", "STRAIGHT"] as const) {
      const ask = door === "GATEWAY" ? throughTheGateway(network) : pastTheGateway(network, field);
      const outcomes = await byVisitor(async (visitor, column) => {
        const outcome = readOutcome(await ask(visitor, question));
        const isOffered = !field.isInaccessible && (visitor.isMember || cells[column] === "y");
        return door === "GATEWAY" && outcome === "0" && !isOffered ? cells[column] : outcome;
      });
      expect({ door, ...named(outcomes.join("")) }).toEqual({ door, ...named(cells) });
    }
  });

  const between = reads.filter(([name]) => fields.get(name)?.isInaccessible);

  test.each(between.map(([name, , given]) => [name, given] as const))(
    "%s tells nobody but the desk",
    async (name, given) => {
      const field = fieldOf(name);
      const ask = straightAt(network, field.subgraph);
      const question = readOf(field, given?.(made) ?? {});
      const outcomes = await byVisitor(async (visitor) => readOutcome(await ask(visitor, question)));
      expect(outcomes.filter((outcome) => outcome === "y")).toEqual([]);
    },
  );
});

/** `y` something is told, `-` nothing is, `F` forbidden, `0` not in the schema that is served; all three ways of asking must agree. */
function readOutcome(reply: Reply): string {
  if (isUnknownToTheSchema(reply)) return "0";
  const [error] = reply.errors;
  if (error) return error.extensions?.code === "FORBIDDEN" ? "F" : String(error.extensions?.code);
  const told = Object.values(reply.data ?? {}).map(isSomething);
  if (told.length !== 3 || new Set(told).size !== 1) return "?";
  return told[0] ? "y" : "-";
}

describe("search", () => {
  const searched = rowKinds.filter(({ titledBy }) => titledBy !== undefined);
  const asks = [throughTheGateway(network), straightAt(network, "search")];

  test.each(searched.map((kind) => [kind.type, kind] as const))(
    "finds %s by its title for those who may see it, and counts no more",
    async (_type, kind) => {
      const titles = await titlesOf(kind);
      for (const ask of asks) {
        await byVisitor(async (visitor, column) => {
          for (const [title, own] of titles) {
            const { ids, total, facets } = await searchFor(ask, visitor, title);
            const visible = own.filter((row) => kind.cells[row.class]?.[column] === "y").map(({ id }) => id);
            const got = own.map(({ id }) => id).filter((id) => ids.includes(id));
            expect({ title, visitor: visitor.name, got }).toEqual({ title, visitor: visitor.name, got: visible });
            expect([total, facets]).toEqual([ids.length, ids.length]);
          }
        });
      }
    },
  );

  test("finds nothing by a secret that is not the visitor's", async () => {
    for (const ask of asks.slice(1)) {
      await byVisitor(async (visitor, column) => {
        for (const { text, cells } of secrets.filter((secret) => secret.cells[column] !== "y")) {
          const { ids, total, facets } = await searchFor(ask, visitor, text);
          expect({ text, cells, ids, total, facets }).toEqual({ text, cells, ids: [], total: 0, facets: 0 });
        }
      });
    }
  });
});

/** Titles with the rows that have them; one for each class is enough. */
async function titlesOf(kind: RowKind): Promise<ReadonlyMap<string, readonly Row[]>> {
  const titles = new Map<string, Row[]>();
  await within(network.databaseUrl(kind.part), async (sql) => {
    const all = await sql.unsafe<{ id: string; title: string }[]>(
      `select id, ${kind.titledBy} as title from ${kind.table}`,
    );
    const titleOf = new Map(all.map(({ id, title }) => [formatNodeId(kind.idType, "tohoku", id), title]));
    const own = rows.get(kind.type) ?? [];
    const wanted = new Set(examplesOf(own).map(({ id }) => titleOf.get(id)));
    for (const row of own) {
      const title = titleOf.get(row.id) ?? "";
      if (wanted.has(title)) titles.set(title, [...(titles.get(title) ?? []), row]);
    }
  });
  return titles;
}

describe("fields", () => {
  const toldTo = (field: string): string => told.map(({ fields }) => (fields.has(field) ? "y" : "-")).join("");

  test.each(Object.entries(fieldCells))("of %s are told as the table says", (type, [cells, except]) => {
    const all = fieldNamesOf(type).filter((field) => !(field in untold));
    const wanted = (field: string) => named(except?.[field.slice(type.length + 1)] ?? cells);
    expect(Object.fromEntries(all.map((field) => [field, named(toldTo(field))]))).toEqual(
      Object.fromEntries(all.map((field) => [field, wanted(field)])),
    );
  });

  test("of no type that is not in the table are told", () => {
    const types = new Set(told.flatMap(({ fields }) => [...fields].map((field) => field.split(".")[0])));
    expect(types).toEqual(new Set(Object.keys(fieldCells)));
  });

  test("of which nothing is known here are told to nobody", () => {
    expect(Object.keys(untold).filter((field) => toldTo(field).includes("y"))).toEqual([]);
  });

  test.each(secrets)("$what: $cells", ({ text, cells }) => {
    const quoted = JSON.stringify(text).slice(1, -1);
    const got = told.map(({ texts }) => (texts.some((answer) => answer.includes(quoted)) ? "y" : "-")).join("");
    expect(named(got)).toEqual(named(cells));
  });
});
