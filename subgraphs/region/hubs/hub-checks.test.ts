import { describe, expect, test } from "vitest";
import { hubMistakes, type HubChange } from "./hub-checks.ts";
import { internalsMistakes } from "./internals-checks.ts";

const pathsOf = (change: HubChange): string[] =>
  hubMistakes(change).map(({ code, path }) => `${code} ${path.slice(1).join(".")}`);

const hours = (opens: string, closes: string): HubChange => ({ openingHours: [{ days: ["MON"], opens, closes }] });

describe("a change is refused", () => {
  test.each<[string, HubChange, string[]]>([
    ["hiragana as kana", { nameKana: "きたみ" }, ["INVALID nameKana"]],
    ["half-width katakana", { nameKana: "ｷﾀﾐ" }, ["INVALID nameKana"]],
    ["a blank name", { name: "　" }, ["REQUIRED name"]],
    ["a cleared name", { name: null }, ["REQUIRED name"]],
    ["a cleared kind and list", { kind: null, rooms: null }, ["REQUIRED kind", "REQUIRED rooms"]],
    ["a point in Taiwan", { point: { latitude: 25.03, longitude: 121.56 } }, ["INVALID point.longitude"]],
    [
      "a swapped point",
      { point: { latitude: 139, longitude: 35 } },
      ["INVALID point.latitude", "INVALID point.longitude"],
    ],
    ["a point that is no number", { point: { latitude: Number.NaN, longitude: 140 } }, ["INVALID point.latitude"]],
    ["a wrong check digit", { municipalityCode: "012085" }, ["INVALID municipalityCode"]],
    [
      "negative seats",
      { capacitySeats: -1, rooms: [{ name: "A", seats: -2 }] },
      ["INVALID capacitySeats", "INVALID rooms.0.seats"],
    ],
    ["closing before opening", hours("18:00", "09:00"), ["INVALID openingHours.0.closes"]],
    ["closing when it opens", hours("09:00", "09:00"), ["INVALID openingHours.0.closes"]],
    ["opening at 24:00", hours("24:00", "24:00"), ["INVALID openingHours.0.opens"]],
    ["times without zero", hours("9:00", "25:00"), ["INVALID openingHours.0.opens", "INVALID openingHours.0.closes"]],
    [
      "hours of no day",
      { openingHours: [{ days: [], opens: "09:00", closes: "18:00" }] },
      ["INVALID openingHours.0.days"],
    ],
    ["a script as URL", { website: "javascript:alert(1)" }, ["INVALID website"]],
    ["a password in a URL", { bookingUrl: "https://a:b@example.jp/" }, ["INVALID bookingUrl"]],
    ["a file as picture", { images: [{ url: "file:///etc/passwd", alt: "門" }] }, ["INVALID images.0.url"]],
    ["a picture without text", { images: [{ url: "https://example.jp/a.jpg", alt: "" }] }, ["REQUIRED images.0.alt"]],
    ["a public e-mail address", { contactPublic: { name: "受付 a@example.jp" } }, ["INVALID contactPublic"]],
    [
      "a pattern twice",
      {
        patterns: [
          { pattern: "OFFICE", emphasis: "PRIMARY" },
          { pattern: "OFFICE", emphasis: "SECONDARY" },
        ],
      },
      ["INVALID patterns.1"],
    ],
    ["a municipality twice", { ruralCoverage: ["012084", "01208"] }, ["INVALID ruralCoverage.1"]],
    ["too many rooms", { rooms: Array.from({ length: 51 }, () => ({ name: "A", seats: 1 })) }, ["TOO_LONG rooms"]],
    ["a long partner", { partners: ["良", "長".repeat(121)] }, ["TOO_LONG partners.1"]],
    ["a NUL character", { mission: "a\0b" }, ["INVALID mission"]],
    ["half a character in a value object", { rooms: [{ name: "\ud842", seats: 1 }] }, ["INVALID rooms.0.name"]],
  ])("for %s", (_what, change, paths) => {
    expect(pathsOf(change)).toEqual(paths);
  });
});

test.each<[string, HubChange]>([
  ["nothing", {}],
  ["closing at 24:00", hours("00:00", "24:00")],
  [
    "what may be cleared",
    { nameEn: null, parking: null, website: null, openedOn: null, renovationCostYen: null, archetype: null },
  ],
  ["a code of five digits", { municipalityCode: "01208" }],
  ["kana with long vowels", { nameKana: "テレワーク・センター" }],
  ["a surrogate pair counted once", { name: "𠮷".repeat(120) }],
  ["the corners of Japan", { point: { latitude: 20, longitude: 154 } }],
  ["http", { website: "http://example.jp/" }],
])("%s is accepted", (_what, change) => {
  expect(hubMistakes(change)).toEqual([]);
});

test("every mistake is told in English and in Japanese", () => {
  const mistakes = hubMistakes({
    name: "",
    nameKana: "a",
    capacitySeats: -1,
    rooms: null,
    ...hours("x", "y"),
    partners: Array.from({ length: 51 }, () => "良"),
  });
  expect(mistakes).toHaveLength(7);
  for (const { message, messageJa } of mistakes) {
    expect(message).toMatch(/^[\x20-\x7e]+$/u);
    expect(messageJa).toMatch(/[ぁ-ん]/u);
  }
});

test("internals are checked with paths of their own", () => {
  const mistakes = internalsMistakes({
    contactInternal: { name: "", email: "nobody", phone: "0" },
    revenue: [{ kind: "OTHER", annualYen: -1 }],
    annualCostYen: -1,
    occupancy: [
      { month: "2026-13", percent: 101 },
      { month: "2026-13", percent: 0 },
    ],
    tenants: null,
  });
  expect(mistakes.map(({ path }) => path.join("."))).toEqual([
    "input.internals.tenants",
    "input.internals.contactInternal.name",
    "input.internals.contactInternal.email",
    "input.internals.revenue.0.annualYen",
    "input.internals.annualCostYen",
    "input.internals.occupancy.0.month",
    "input.internals.occupancy.0.percent",
    "input.internals.occupancy.1.month",
    "input.internals.occupancy.1",
  ]);
});
