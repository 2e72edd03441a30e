import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";
import type { Pool } from "./pool.ts";
import type { Random } from "./random.ts";

/** What values are made of. */
export interface ValueSource {
  readonly random: Random;
  readonly pool: Pool;
  readonly regions: readonly string[];
}

/** An enum's value by its name, which is written without quotes. */
export class EnumValue {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toJSON(): string {
    return this.name;
  }
}

/** Of the right type and yet seldom thought of: no validation of GraphQL stops them. */
const oddTexts = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202e右から左",
  "e\u0301\u0301\u0301",
  "👩‍👩‍👧‍👦",
  "__proto__",
  "constructor",
  "'; drop table hubs; --",
  "%_\\",
  "((((((((((((a+)+)+)+$",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "{{7*7}}",
  "../../../etc/passwd",
  "\r\nset-cookie: a=b",
  "https://例え.テスト/道?q=１",
  "あ".repeat(5_000),
  "NaN",
  "null",
  "atlantis",
];
const plainTexts = ["空き家", "テレワーク", "通信", "subsidy", "コワーキング 子育て", "北海道", "hub", "2026年度", "A"];
const oddInts = [0, -1, 1, 100, 101, 2_147_483_647, -2_147_483_648];
const oddFloats = [0, -0.0, 0.1 + 0.2, 1e308, -1e308, 5e-324, 90, 180, -181];
const oddInstants = [
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00Z",
  "9999-12-31T23:59:59.999999999Z",
  "2026-02-30T00:00:00Z",
  "2026-04-01T09:00:00+23:59",
  "1970-01-01T00:00:00-23:59",
  "now",
];
const oddDays = ["0000-01-01", "0001-01-01", "9999-12-31", "2024-02-29", "2026-02-29", "2026-13-01", "infinity"];
const oddIds = [
  "",
  "1",
  "null",
  "hub_tohoku_00000000000000000000000000",
  "issue_atlantis_01jd4w3kz8f0v9q2m6x7c5b1an",
  "issue_national_01jd4w3kz8f0v9q2m6x7c5b1an",
  "ISSUE_TOHOKU_01JD4W3KZ8F0V9Q2M6X7C5B1AN",
  "article_tohoku_7zzzzzzzzzzzzzzzzzzzzzzzzz",
  "__proto___tohoku_01jd4w3kz8f0v9q2m6x7c5b1an",
];
const cursorOf = (...parts: readonly unknown[]): string => Buffer.from(JSON.stringify(parts)).toString("base64url");
const someId = "issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an";
const oddCursors = [
  "",
  "AAAA",
  "!!!",
  cursorOf("NEWEST", 1e300, someId),
  cursorOf("NEWEST", -1e15, someId),
  cursorOf("NEWEST", 0.5, someId),
  cursorOf("NEWEST", "\u0000", someId),
  cursorOf("NAME_KANA", "\ud800", "hub_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an"),
  cursorOf("NEWEST", 9_999_999_999_999, someId, "FORWARD", { tohoku: [1e300, someId], __proto__: null }),
  cursorOf("__proto__", 1, someId),
  cursorOf("RELEVANCE", 1e300, someId),
];

/** How often a value is an odd one. */
const oddity = 0.04;
const maxDepth = 6;

/** A value that GraphQL accepts for the type, most of the time a sensible one; undefined: leave it out. */
export function valueFor(source: ValueSource, name: string, type: GraphQLInputType, depth = 0): unknown {
  const { random } = source;
  if (!isNonNullType(type) && random.chance(depth === 0 ? 0.3 : 0.55)) return random.chance(0.1) ? null : undefined;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const length = random.chance(0.03) ? 120 : random.int(0, 3);
    return Array.from({ length }, () => valueFor(source, name, bare.ofType, depth + 1) ?? null).filter(
      (entry) => entry !== null || !isNonNullType(bare.ofType),
    );
  }
  if (isEnumType(bare)) return new EnumValue(random.pick(bare.getValues()).name);
  if (isInputObjectType(bare)) return objectFor(source, Object.values(bare.getFields()), depth);
  return scalarFor(source, name, String(bare));
}

function objectFor(source: ValueSource, fields: readonly GraphQLInputField[], depth: number): unknown {
  const wanted = fields.filter(({ type }) => isNonNullType(type) || depth < maxDepth);
  const entries = wanted.map(({ name, type }) => [name, valueFor(source, name, type, depth + 1)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

interface ScalarMaker {
  readonly odd: readonly unknown[];
  readonly plain: (source: ValueSource, name: string) => unknown;
}

const scalarMakers = new Map<string, ScalarMaker>([
  ["Boolean", { odd: [true, false], plain: ({ random }) => random.chance(0.5) }],
  ["Int", { odd: oddInts, plain: intFor }],
  ["Float", { odd: oddFloats, plain: ({ random }) => random.int(1, 2_000) / 10 }],
  ["DateTime", { odd: oddInstants, plain: ({ random }) => instant(random) }],
  ["Date", { odd: oddDays, plain: ({ random }) => instant(random).slice(0, 10) }],
  ["ID", { odd: oddIds, plain: idFor }],
]);

const texts: ScalarMaker = { odd: oddTexts, plain: textFor };

function scalarFor(source: ValueSource, name: string, type: string): unknown {
  const { odd, plain } = scalarMakers.get(type) ?? texts;
  return source.random.chance(oddity) ? source.random.pick(odd) : plain(source, name);
}

function intFor({ random, pool }: ValueSource, name: string): number {
  return /version|revision/iu.test(name) ? pool.version(random) : random.int(1, 20);
}

const instant = (random: Random): string =>
  new Date(Date.UTC(2026, 0, 1) + random.int(-500, 500) * 86_400_000).toISOString();

/** `hubId` is most likely the ID of a hub. */
function idFor({ random, pool }: ValueSource, name: string): string {
  const type = /^(?<type>[a-z]+)Ids?$/u.exec(name)?.groups?.["type"];
  return pool.id(random, random.chance(0.8) ? type : undefined) ?? random.pick(oddIds);
}

function textFor({ random, pool, regions }: ValueSource, name: string): string {
  if (name === "after" || name === "before") {
    const cursor = pool.cursor(random);
    return random.chance(0.2) || cursor === undefined ? random.pick(oddCursors) : cursor;
  }
  if (name === "regions" || name === "region" || name === "code") return random.pick(regions);
  if (name === "idempotencyKey") return `fuzz-${random.int(1, 1_000_000)}`;
  return random.pick(plainTexts);
}
