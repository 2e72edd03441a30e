import { expect, test } from "vitest";
import type { Viewer } from "../../../common/identity/viewer.ts";
import { mayReadMerge, requireMayMerge, requireReader } from "./policy.ts";

const of = (role: Viewer["role"], ...regions: string[]): Viewer => ({ sub: role, role, regions, hubs: [] });

const viewers: readonly Viewer[] = [
  of("ANONYMOUS", "tohoku", "shikoku"),
  of("PORTAL_CLIENT", "tohoku", "shikoku"),
  of("HUB_EDITOR", "tohoku", "shikoku"),
  of("REGIONAL_ADMIN", "tohoku"),
  of("REGIONAL_ADMIN", "shikoku"),
  of("REGIONAL_ADMIN", "kinki"),
  // Only coordinators are of all regions.
  of("REGIONAL_ADMIN", "*"),
  of("COORDINATOR", "tohoku"),
  of("COORDINATOR", "kinki"),
  of("COORDINATOR", "tohoku", "shikoku"),
  of("COORDINATOR", "*"),
  of("SECRETARIAT"),
];

const namesOf = (allowed: readonly Viewer[]): string[] =>
  allowed.map(({ role, regions }) => [role, ...regions].join(" "));

const isAllowed = (check: () => void): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: "FORBIDDEN" } });
    return false;
  }
};

const across = ["tohoku", "shikoku"];
const secretariat = "SECRETARIAT";
const ofBoth = ["COORDINATOR tohoku shikoku", "COORDINATOR *", secretariat];

test.each<[string, (by: Viewer) => boolean, string[]]>([
  [
    "reads of a merge across regions",
    (by) => mayReadMerge(by, across),
    ["REGIONAL_ADMIN tohoku", "REGIONAL_ADMIN shikoku", "COORDINATOR tohoku", ...ofBoth],
  ],
  [
    "reads of a merge within a region",
    (by) => mayReadMerge(by, ["tohoku", "tohoku"]),
    ["REGIONAL_ADMIN tohoku", "COORDINATOR tohoku", ...ofBoth],
  ],
  ["merges across regions", (by) => isAllowed(() => requireMayMerge(by, across)), ofBoth],
  [
    "merges within a region",
    (by) => isAllowed(() => requireMayMerge(by, ["tohoku", "tohoku"])),
    ["REGIONAL_ADMIN tohoku", "COORDINATOR tohoku", ...ofBoth],
  ],
])("who %s", (_what, rule, expected) => {
  expect(namesOf(viewers.filter(rule))).toEqual(expected);
});

test("coordinators, admins and the secretariat read of merges", () => {
  const readers = viewers.filter((by) => isAllowed(() => requireReader(by)));
  expect(new Set(readers.map(({ role }) => role))).toEqual(new Set(["REGIONAL_ADMIN", "COORDINATOR", "SECRETARIAT"]));
});
