import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { decodeCursor, encodeCursor, type Position, type SortKey } from "../../common/cursor.ts";
import { formatNodeId, parseNodeId } from "../../common/node-id.ts";
import { unanswered, type RootAnswer } from "./answer.ts";
import { run, type Question, type Region } from "./testing/run.ts";
import { cursorOf, schema } from "./testing/schema.ts";

// Hundreds of walks a test: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/**
 * Walks over simulated regions, which page as `common/database/keyset.ts` does over Postgres: bytes of UTF-8 are compared
 * (`COLLATE "C"`), and a cursor of another region stands before or after all own rows of the same key. The model compares in its
 * own way on purpose; nothing of `common/cursor.ts` orders anything here.
 */
interface SimulatedRow {
  readonly region: string;
  readonly key: SortKey;
  readonly uuid: string;
  /** Where rows of several types are listed together, as a search does; then regions page by global ID instead of UUID. */
  readonly type?: string;
}

const idOf = ({ region, uuid, type = "row" }: SimulatedRow): string => formatNodeId(type, region, uuid);

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

const compareKeys = (a: SortKey, b: SortKey): number =>
  typeof a === "number" && typeof b === "number" ? a - b : byBytes(String(a), String(b));

const compareRows = (a: SimulatedRow, b: SimulatedRow): number =>
  compareKeys(a.key, b.key) || byBytes(a.region, b.region) || byBytes(idOf(a), idOf(b));

const orders = {
  NEWEST: { kind: "number", descending: true },
  OLDEST: { kind: "number", descending: false },
  LARGEST: { kind: "number", descending: true },
  SMALLEST: { kind: "number", descending: false },
  TITLE: { kind: "text", descending: false },
  TITLE_BACK: { kind: "text", descending: true },
} as const;

type Order = keyof typeof orders;

const globalOrder = (rows: readonly SimulatedRow[], order: Order): SimulatedRow[] =>
  rows.toSorted((a, b) => (orders[order].descending ? -compareRows(a, b) : compareRows(a, b)));

/** Whether a row of a region stands after a cursor in ascending order, by the region's own row comparison. */
const isAbove = (row: SimulatedRow, position: Position): boolean =>
  row.type === undefined ? isAboveByUuid(row, position) : isAboveById(row, position);

function isAboveById(row: SimulatedRow, { key, id }: Position): boolean {
  const side = byBytes(parseNodeId(id)?.region ?? "", row.region);
  return (compareKeys(row.key, key) || byBytes(idOf(row), side === 0 ? id : side > 0 ? "~" : "")) > 0;
}

function isAboveByUuid(row: SimulatedRow, { key, id }: Position): boolean {
  const cursor = parseNodeId(id);
  const side = byBytes(cursor?.region ?? "", row.region);
  const bound =
    side === 0
      ? (cursor?.uuid ?? "")
      : side > 0
        ? "ffffffff-ffff-ffff-ffff-ffffffffffff"
        : "00000000-0000-0000-0000-000000000000";
  return (compareKeys(row.key, key) || byBytes(row.uuid, bound)) > 0;
}

const isAt = (row: SimulatedRow, { key, id }: Position): boolean => row.key === key && idOf(row) === id;

class World {
  readonly order: Order;
  readonly rows: SimulatedRow[];
  /** Whether a region answers this question. */
  isUp: (question: Question) => boolean = () => true;
  readonly served: { readonly region: string; readonly page: number; readonly ids: readonly string[] }[] = [];
  page = 0;
  /** Members of the network that are not asked now. */
  suspended: ReadonlySet<string> = new Set();

  constructor(order: Order, rows: readonly SimulatedRow[]) {
    this.order = order;
    this.rows = [...rows];
  }

  readonly region: Region = (question): RootAnswer => {
    if (!this.isUp(question)) return unanswered(question.region, "UNREACHABLE");
    const { first, after, last, before } = pagingOf(question);
    const isForward = last === undefined;
    const size = first ?? last ?? 20;
    const { descending } = orders[this.order];
    const isAfter = (row: SimulatedRow, at: Position) =>
      descending ? !isAbove(row, at) && !isAt(row, at) : isAbove(row, at);
    const isBefore = (row: SimulatedRow, at: Position) =>
      descending ? isAbove(row, at) : !isAbove(row, at) && !isAt(row, at);
    const own = this.rows.filter((row) => row.region === question.region);
    const inside = globalOrder(own, this.order).filter(
      (row) => (!after || isAfter(row, after)) && (!before || isBefore(row, before)),
    );
    const page = isForward ? inside.slice(0, size) : inside.slice(-size);
    const goesOn = inside.length > size;
    this.served.push({ region: question.region, page: this.page, ids: page.map(idOf) });
    const edges = page.map((row) => ({ cursor: cursorOf(this.order, row.key, idOf(row)), node: { id: idOf(row) } }));
    const pageInfo = {
      __fn_hasNextPage: isForward ? goesOn : before !== undefined,
      __fn_hasPreviousPage: isForward ? after !== undefined : goesOn,
    };
    return { region: question.region, isAnswered: true, value: { edges, __fn_page: pageInfo }, errors: [] };
  };
}

function pagingOf({ own }: Question) {
  const cursor = (name: string) => {
    const text = own[`__fn_0_${name}`];
    return typeof text === "string" ? decodeCursor(text)?.position : undefined;
  };
  const count = (name: string) => own[`__fn_0_${name}`] as number | undefined;
  return { first: count("first"), last: count("last"), after: cursor("after"), before: cursor("before") };
}

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly unavailableRegions: readonly { readonly code: string }[];
}

type Direction = "FORWARD" | "BACKWARD";

interface Step {
  readonly direction: Direction;
  readonly size: number;
  readonly cursor: string | null;
}

const selection =
  "{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code } }";
const forward = `query($n: Int, $c: String, $o: ThingOrder!) { things(first: $n, after: $c, orderBy: $o) ${selection} }`;
const backward = `query($n: Int, $c: String, $o: ThingOrder!) { things(last: $n, before: $c, orderBy: $o) ${selection} }`;

function readPage(world: World, regions: readonly string[], { direction, size, cursor }: Step) {
  world.page++;
  const { data, errors, rounds } = run({
    schema,
    query: direction === "FORWARD" ? forward : backward,
    variables: { n: size, c: cursor, o: world.order },
    regions: Object.fromEntries(
      regions.filter((code) => !world.suspended.has(code)).map((code) => [code, world.region]),
    ),
    suspended: regions.filter((code) => world.suspended.has(code)),
  });
  expect(errors).toEqual([]);
  return { page: data["things"] as Page, rounds };
}

interface Walked {
  /** In the walk's order. */
  readonly ids: readonly string[];
  readonly pages: readonly Page[];
}

interface Walk {
  readonly direction: Direction;
  readonly size: number;
  readonly cursor?: string | null;
  /** Called before each page with the cursor it starts from; gives the members of that page. */
  readonly beforePage: (cursor: string | null, pageNumber: number) => readonly string[];
}

/** Reads page after page until there are no more rows and nobody is missing. */
function walk(world: World, { direction, size, cursor: start = null, beforePage }: Walk): Walked {
  const ids: string[] = [];
  const pages: Page[] = [];
  let cursor = start;
  for (let pageNumber = 0; pageNumber < 400; pageNumber++) {
    const { page } = readPage(world, beforePage(cursor, pageNumber), { direction, size, cursor });
    expect(page.edges.length).toBeLessThanOrEqual(size);
    const shown = page.edges.map(({ node }) => node.id);
    pages.push(page);
    ids.push(...(direction === "FORWARD" ? shown : shown.toReversed()));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    cursor = (direction === "FORWARD" ? endCursor : startCursor) ?? cursor;
    const goesOn = direction === "FORWARD" ? hasNextPage : hasPreviousPage;
    if (!goesOn && page.unavailableRegions.length === 0) return { ids, pages };
  }
  throw new Error("The walk does not end.");
}

/** Codes of which some begin with others, and of which `-` and digits stand on either side of letters. */
const allCodes = [
  "aa",
  "aa-b",
  "aa0",
  "aaa",
  "aab",
  "ab",
  "b1",
  "b2",
  "chubu",
  "chugoku",
  "hokkaido",
  "kanto",
  "kinki",
];
const codes = [...allCodes, "kyushu-okinawa", "shikoku", "tohoku", "z0", "z9", "zz", "zzz"];

const texts = [
  "",
  "a",
  "ab",
  "b",
  "é",
  "e\u0301",
  "あ",
  "ア",
  "ｱ",
  "\uD7FF",
  "\uE000",
  "\uFFFD",
  "\uFFFF",
  "\u{10000}",
  "\u{1F600}",
  "𠮷",
  "𠮷a",
  "\u{10FFFF}",
];
const textKey = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }).map((text) => text.replaceAll("\0", "")) },
);
const numberKey = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: -1e9, max: 1.7e12 }) },
);

interface Setting {
  readonly order: Order;
  readonly regions: readonly string[];
  readonly rows: readonly SimulatedRow[];
  readonly size: number;
  readonly direction: Direction;
}

const uuidOf = (n: number): string =>
  `0190${((n * 7919) % 10007).toString(16).padStart(4, "0")}-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;

function rowsOf(
  order: Order,
  regions: readonly string[],
  firstNumber = 0,
  maxLength = 45,
): fc.Arbitrary<SimulatedRow[]> {
  const key: fc.Arbitrary<SortKey> = orders[order].kind === "text" ? textKey : numberKey;
  // Half of the settings have nearly all rows in few regions, as a region that imports its past has.
  const region = fc.oneof(fc.constantFrom(...regions), fc.constantFrom(...regions.slice(0, 2)));
  const made = fc.array(fc.tuple(key, region, fc.constantFrom("hub", "article", "issue", "story")), { maxLength });
  return made.map((rows) =>
    rows.map(([key, region, type], i) => ({
      key,
      region,
      uuid: uuidOf(firstNumber + i),
      ...(isOfSeveralTypes(order) && { type }),
    })),
  );
}

/** As the order of a search by rank is. */
const isOfSeveralTypes = (order: Order): boolean => order === "LARGEST" || order === "SMALLEST";

const setting: fc.Arbitrary<Setting> = fc
  .tuple(fc.constantFrom(...(Object.keys(orders) as Order[])), fc.shuffledSubarray(codes, { minLength: 1 }))
  .chain(([order, regions]) =>
    fc.record({
      order: fc.constant(order),
      regions: fc.constant(regions),
      rows: rowsOf(order, regions),
      size: fc.integer({ min: 1, max: 25 }),
      direction: fc.constantFrom<Direction>("FORWARD", "BACKWARD"),
    }),
  );

const expectedIds = ({ rows, order, direction }: Setting): string[] => {
  const ids = globalOrder(rows, order).map(idOf);
  return direction === "FORWARD" ? ids : ids.toReversed();
};

test("a walk over any split of the rows gives the global order, page by page, no row missed and none twice", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const world = new World(given.order, given.rows);
      const { ids, pages } = walk(world, { ...given, beforePage: () => given.regions });
      expect(ids).toEqual(expectedIds(given));
      expect(pages.slice(0, -1).every(({ edges }) => edges.length === given.size)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a walk never has an empty page but its last, asks every region once a page, and again only one that ran out", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const world = new World(given.order, given.rows);
      let cursor: string | null = null;
      for (let isOver = false; !isOver;) {
        const { page, rounds } = readPage(world, given.regions, { ...given, cursor });
        const [first = [], ...refills] = rounds;
        expect(first.map(({ region }) => region)).toEqual(given.regions);
        const refilled = refills.map((round) => round.map(({ region }) => region));
        expect(refilled.flat()).toEqual([...new Set(refilled.flat())]);
        expect(refilled.every((round) => round.length === 1)).toBe(true);
        const servedNow = world.served.filter(({ page: number }) => number === world.page).flatMap(({ ids }) => ids);
        expect(servedNow.length).toBe(new Set(servedNow).size);
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
        const isForward = given.direction === "FORWARD";
        for (const region of refilled.flat()) {
          const before = world.served.find((one) => one.page === world.page && one.region === region)?.ids ?? [];
          const shown = page.edges.map(({ node }) => node.id);
          expect(before.every((id) => shown.includes(id))).toBe(true);
        }
        isOver = !(isForward ? hasNextPage : hasPreviousPage);
        cursor = isForward ? endCursor : startCursor;
      }
    }),
    { numRuns: 150 },
  );
});

test("pageInfo says whether a page goes on, whether it came from a cursor, and where it begins and ends", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const world = new World(given.order, given.rows);
      const { pages } = walk(world, { ...given, beforePage: () => given.regions });
      const [onward, back] =
        given.direction === "FORWARD"
          ? (["hasNextPage", "hasPreviousPage"] as const)
          : (["hasPreviousPage", "hasNextPage"] as const);
      pages.forEach(({ pageInfo, edges }, i) => {
        expect([pageInfo[onward], pageInfo[back]]).toEqual([i < pages.length - 1, i > 0]);
        expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
          edges[0]?.cursor ?? null,
          edges.at(-1)?.cursor ?? null,
        ]);
      });
    }),
    { numRuns: 100 },
  );
});

/** Which questions of a walk a region leaves without an answer, at first and at refills; after them all are up. */
const faults = fc.array(fc.boolean(), { maxLength: 60 });

const failing = (pattern: readonly boolean[]): World["isUp"] => {
  const left = [...pattern];
  return () => !(left.shift() ?? false);
};

test("while regions go missing on any question and come back, every row is seen exactly once, late ones included", () => {
  fc.assert(
    fc.property(setting, faults, (given, pattern) => {
      const world = new World(given.order, given.rows);
      world.isUp = failing(pattern);
      const { ids, pages } = walk(world, { ...given, beforePage: () => given.regions });
      expect(ids.toSorted()).toEqual(expectedIds(given).toSorted());
      const orderIn = (region: string, all: readonly string[]) =>
        all.filter((id) => parseNodeId(id)?.region === region);
      for (const region of given.regions) expect(orderIn(region, ids)).toEqual(orderIn(region, expectedIds(given)));
      expect(pages.every(({ unavailableRegions }) => unavailableRegions.length <= given.regions.length)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test("a region that is missing on every page but the last gives all its rows then", () => {
  fc.assert(
    fc.property(setting, (given) => {
      const world = new World(given.order, given.rows);
      const [late = ""] = given.regions;
      const others = given.rows.filter(({ region }) => region !== late).length;
      let pagesLeft = Math.ceil(others / given.size);
      world.isUp = ({ region }) => region !== late || pagesLeft <= 0;
      const { ids } = walk(world, {
        ...given,
        beforePage: (_cursor, pageNumber) => {
          pagesLeft = Math.ceil(others / given.size) - pageNumber;
          return given.regions;
        },
      });
      const isLate = (id: string) => parseNodeId(id)?.region === late;
      const expected = expectedIds(given);
      expect(ids.filter(isLate)).toEqual(expected.filter(isLate));
      expect(ids.filter((id) => !isLate(id))).toEqual(expected.filter((id) => !isLate(id)));
    }),
    { numRuns: 200 },
  );
});

test("a region that is suspended for some pages gives its rows, late but once, when it is back", () => {
  fc.assert(
    fc.property(setting, fc.array(fc.boolean(), { maxLength: 12 }), (given, pattern) => {
      const world = new World(given.order, given.rows);
      const { ids } = walk(world, {
        ...given,
        beforePage: (_cursor, pageNumber) => {
          world.suspended = new Set(pattern[pageNumber] ? given.regions.slice(0, 2) : []);
          return given.regions;
        },
      });
      expect(ids.toSorted()).toEqual(expectedIds(given).toSorted());
    }),
    { numRuns: 200 },
  );
});

test("from any edge of any page, also of one that regions missed, the walk goes on exactly after it", () => {
  fc.assert(
    fc.property(setting, faults, fc.nat(), fc.nat(), (given, pattern, anyPage, anyEdge) => {
      const world = new World(given.order, given.rows);
      world.isUp = failing(pattern);
      const { pages } = walk(world, { ...given, beforePage: () => given.regions });
      world.isUp = () => true;
      const inWalk = pages.map(({ edges }) => (given.direction === "FORWARD" ? edges : edges.toReversed()));
      const filled = inWalk.map((_, i) => i).filter((i) => inWalk[i]?.length);
      const pageNumber = filled[anyPage % Math.max(1, filled.length)];
      const edges = inWalk[pageNumber ?? -1];
      if (!edges || pageNumber === undefined) return;
      const edgeNumber = anyEdge % edges.length;
      const seen = [...inWalk.slice(0, pageNumber).flat(), ...edges.slice(0, edgeNumber + 1)].map(
        ({ node }) => node.id,
      );
      const cursor = edges[edgeNumber]?.cursor ?? null;
      const rest = walk(world, { ...given, cursor, beforePage: () => given.regions }).ids;
      expect([...seen, ...rest].toSorted()).toEqual(expectedIds(given).toSorted());
    }),
    { numRuns: 200 },
  );
});

test("turning round at any cursor gives the rows that stand before it, nearest first", () => {
  fc.assert(
    fc.property(setting, faults, fc.nat(), (given, pattern, any) => {
      const world = new World(given.order, given.rows);
      world.isUp = failing(pattern);
      const { pages } = walk(world, { ...given, beforePage: () => given.regions });
      world.isUp = () => true;
      const edges = pages.flatMap(({ edges }) => edges);
      const cursor = edges[any % Math.max(1, edges.length)]?.cursor;
      if (cursor === undefined) return;
      const direction = given.direction === "FORWARD" ? "BACKWARD" : "FORWARD";
      const { ids } = walk(world, { direction, size: given.size, cursor, beforePage: () => given.regions });
      const expected = expectedIds(given);
      const stands = expected.indexOf(decodeCursor(cursor)?.position.id ?? "");
      expect(ids).toEqual(expected.slice(0, stands).toReversed());
    }),
    { numRuns: 200 },
  );
});

test("a page between two cursors holds the rows between them", () => {
  const between = `query($n: Int, $a: String, $b: String, $o: ThingOrder!) { things(first: $n, after: $a, before: $b, orderBy: $o) ${selection} }`;
  fc.assert(
    fc.property(setting, fc.nat(), fc.nat(), (given, any, other) => {
      if (given.rows.length === 0) return;
      const sorted = globalOrder(given.rows, given.order);
      const [from = 0, to = 0] = [any % sorted.length, other % sorted.length].toSorted((a, b) => a - b);
      const cursorAt = (i: number) => cursorOf(given.order, sorted[i]?.key ?? "", sorted[i] ? idOf(sorted[i]) : "");
      const world = new World(given.order, given.rows);
      const { data } = run({
        schema,
        query: between,
        variables: { n: given.size, a: cursorAt(from), b: cursorAt(to), o: given.order },
        regions: Object.fromEntries(given.regions.map((code) => [code, world.region])),
      });
      const { edges, pageInfo } = data["things"] as Page;
      const expected = sorted.slice(from + 1, to).map(idOf);
      expect(edges.map(({ node }) => node.id)).toEqual(expected.slice(0, given.size));
      expect(pageInfo.hasNextPage).toBe(expected.length > given.size);
    }),
    { numRuns: 150 },
  );
});

/** Whether a row is still to come in a walk that stands at a cursor. */
function isAhead(row: SimulatedRow, cursor: string | null, { order, direction }: Setting): boolean {
  const position = cursor === null ? undefined : decodeCursor(cursor)?.position;
  const node = position && parseNodeId(position.id);
  if (!position || !node) return true;
  const compared = compareRows(row, { key: position.key, region: node.region, uuid: node.uuid, type: node.type });
  return orders[order].descending === (direction === "FORWARD") ? compared < 0 : compared > 0;
}

/** A setting with rows that come while the walk is under way: before which page, and the row. */
const written = setting.chain((given) =>
  fc
    .tuple(
      rowsOf(given.order, given.regions, 1_000, 12),
      fc.array(fc.nat({ max: 9 }), { minLength: 12, maxLength: 12 }),
    )
    .map(([added, pages]) => ({ ...given, added: added.map((row, i) => ({ row, page: pages[i] ?? 0 })) })),
);

test("rows written ahead of the cursor between pages appear, those behind it disturb nothing", () => {
  fc.assert(
    fc.property(written, (given) => {
      const world = new World(given.order, given.rows);
      const expected = [...given.rows];
      const { ids } = walk(world, {
        ...given,
        beforePage: (cursor, pageNumber) => {
          const now = given.added.filter(({ page }) => page === pageNumber).map(({ row }) => row);
          world.rows.push(...now);
          expected.push(...now.filter((row) => isAhead(row, cursor, given)));
          return given.regions;
        },
      });
      expect(ids).toEqual(expectedIds({ ...given, rows: expected }));
    }),
    { numRuns: 300 },
  );
});

test("rows written and removed while regions come and go: what was there throughout is seen once, nothing twice", () => {
  fc.assert(
    fc.property(written, faults, (given, pattern) => {
      const world = new World(given.order, given.rows);
      world.isUp = failing(pattern);
      const removed = new Set(given.rows.slice(0, 5));
      const { ids } = walk(world, {
        ...given,
        beforePage: (_cursor, pageNumber) => {
          world.rows.push(...given.added.filter(({ page }) => page === pageNumber).map(({ row }) => row));
          if (pageNumber === 2) for (const row of removed) world.rows.splice(world.rows.indexOf(row), 1);
          return given.regions;
        },
      });
      expect(new Set(ids).size).toBe(ids.length);
      const throughout = given.rows.filter((row) => !removed.has(row)).map(idOf);
      expect(throughout.filter((id) => !ids.includes(id))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("a region that joins between two pages gives its rows from the cursor on, and takes nothing from the others", () => {
  fc.assert(
    fc.property(setting, fc.integer({ min: 0, max: 6 }), (given, joinsAt) => {
      const world = new World(given.order, given.rows);
      const [joining = "", ...members] = given.regions;
      let expected = given.rows.filter(({ region }) => region !== joining);
      const { ids } = walk(world, {
        ...given,
        beforePage: (cursor, pageNumber) => {
          if (pageNumber < joinsAt) return members;
          const own = given.rows.filter((row) => row.region === joining && isAhead(row, cursor, given));
          if (pageNumber === joinsAt) expected = [...expected, ...own];
          return given.regions;
        },
      });
      expect(ids).toEqual(expectedIds({ ...given, rows: expected }));
    }),
    { numRuns: 200 },
  );
});

test("a region that leaves between two pages takes its own rows along and no others", () => {
  fc.assert(
    fc.property(setting, fc.integer({ min: 0, max: 6 }), (given, leavesAt) => {
      const world = new World(given.order, given.rows);
      const [leaving = "", ...members] = given.regions;
      const { ids } = walk(world, {
        ...given,
        beforePage: (_cursor, pageNumber) => (pageNumber < leavesAt ? given.regions : members),
      });
      const stays = (id: string) => parseNodeId(id)?.region !== leaving;
      expect(ids.filter(stays)).toEqual(expectedIds(given).filter(stays));
    }),
    { numRuns: 150 },
  );
});

test("a made-up cursor that owes rows to regions nobody knows makes no page carry them on", () => {
  const rows = [1, 2, 3].map((key) => ({ region: "aa", key, uuid: uuidOf(key) }));
  const world = new World("SMALLEST", rows);
  const positions = new Map([["aa", null], ...Array.from({ length: 500 }, (_, i) => [`stranger-${i}`, null] as const)]);
  const position = { key: 9, id: formatNodeId("row", "zz", uuidOf(9)) };
  const cursor = encodeCursor({ order: "SMALLEST", position, behind: { direction: "FORWARD", positions } });
  const { page } = readPage(world, ["aa", "zz"], { direction: "FORWARD", size: 2, cursor });
  const owed = page.edges.map(({ cursor }) => decodeCursor(cursor)?.behind?.positions);
  expect(owed).toEqual(rows.slice(0, 2).map((row) => new Map([["aa", { key: row.key, id: idOf(row) }]])));
});

test("seven regions that each run out of rows in one page of 100 are asked again, and none is called faulty", () => {
  const regions = codes.slice(0, 20);
  const rows = regions
    .slice(0, 9)
    .flatMap((region, r) =>
      Array.from({ length: 14 }, (_, i) => ({ region, key: r * 100 + i, uuid: uuidOf(r * 100 + i) })),
    );
  const world = new World("SMALLEST", rows);
  const { page, rounds } = readPage(world, regions, { direction: "FORWARD", size: 100, cursor: null });
  expect(page.edges.map(({ node }) => node.id)).toEqual(globalOrder(rows, "SMALLEST").slice(0, 100).map(idOf));
  expect(page.unavailableRegions).toEqual([]);
  expect(rounds.map((round) => round.length)).toEqual([20, 1, 1, 1, 1, 1, 1, 1]);
});
