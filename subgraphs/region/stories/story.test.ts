import { describe, expect, it } from "vitest";
import { isCurrent } from "./story.ts";

describe("a current engagement", () => {
  it("goes on until the end of its last day in Japan", () => {
    expect(isCurrent({ until: "2026-03-31" }, new Date("2026-03-31T14:59:59Z"))).toBe(true);
    expect(isCurrent({ until: "2026-03-31" }, new Date("2026-03-31T15:00:00Z"))).toBe(false);
    expect(isCurrent({ until: null }, new Date("2036-03-31T15:00:00Z"))).toBe(true);
  });
});
