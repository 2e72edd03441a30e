import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { Refusal } from "../../../common/writing/user-errors.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { closingDays, statusAt } from "../issue-status.ts";
import { isPossible, issueActs, mayDo, requireDoable, type IssueAct } from "./life-cycle.ts";

const region = "tohoku";
const hubUuid = "01900000-0000-7000-8000-000000000001";
const ownHub = formatNodeId("hub", region, hubUuid);
const otherHub = formatNodeId("hub", "shikoku", "01900000-0000-7000-8000-000000000002");
const now = new Date("2026-11-22T03:00:00.000Z");

const viewer = (role: Viewer["role"], regions: string[] = [], hubs: string[] = []): Viewer => ({
  sub: role,
  role,
  regions,
  hubs,
});

const viewers = {
  anonymous: anonymousViewer,
  portal: viewer("PORTAL_CLIENT"),
  hub: viewer("HUB_EDITOR", [region], [ownHub]),
  "another hub": viewer("HUB_EDITOR", ["shikoku"], [otherHub]),
  admin: viewer("REGIONAL_ADMIN", [region]),
  "another admin": viewer("REGIONAL_ADMIN", ["shikoku"]),
  coordinator: viewer("COORDINATOR", [region]),
  "national coordinator": viewer("COORDINATOR", ["*"]),
  "another coordinator": viewer("COORDINATOR", ["shikoku"]),
  secretariat: viewer("SECRETARIAT"),
  // Claims that do not belong to the role give nothing.
  "portal with a hub": viewer("PORTAL_CLIENT", [region], [ownHub]),
  "secretariat with a region": viewer("SECRETARIAT", [region], [ownHub]),
} as const;

type Name = keyof typeof viewers;

const owners: Name[] = ["hub", "admin"];
const coordinators: Name[] = ["coordinator", "national coordinator", "another coordinator"];
const members = (Object.keys(viewers) as Name[]).filter(
  (name) => !["anonymous", "portal", "portal with a hub"].includes(name),
);
const unsolved = ["OPEN", "IN_PROGRESS"];
const alive = [...unsolved, "SOLVED", "CLOSED"];
const all = [...alive, "DUPLICATE", "WITHDRAWN"];

/** Act, the states in which it is possible, who may do it to an issue of the hub itself, and who else when a coordinator reported it. */
const table: readonly [IssueAct, readonly string[], readonly Name[], readonly Name[]][] = [
  ["EDIT", unsolved, owners, ["coordinator", "national coordinator"]],
  ["START", ["OPEN"], owners, ["coordinator", "national coordinator"]],
  ["ASSIGN", unsolved, [...owners, "coordinator", "national coordinator"], []],
  ["SOLVE", unsolved, owners, ["coordinator", "national coordinator"]],
  ["CLOSE", ["SOLVED"], owners, []],
  ["REOPEN", ["SOLVED", "CLOSED"], owners, ["coordinator", "national coordinator"]],
  ["WITHDRAW", unsolved, owners, ["coordinator", "national coordinator"]],
  ["ME_TOO", alive, members, []],
  ["OFFER_SOLUTION", unsolved, members, []],
  ["REVIEW_SOLUTION", unsolved, owners, []],
  ["ACCEPT_SOLUTION", unsolved, owners, []],
  ["RECOMMEND_SOLUTION", unsolved, coordinators, []],
  ["WITHDRAW_SOLUTION", alive, members, []],
  ["COMMENT", all, members, []],
  ["HIDE_COMMENT", all, ["admin"], []],
  ["FOLLOW", all, members, []],
];

test("the table names every act", () => {
  expect(table.map(([act]) => act)).toEqual(Object.keys(issueActs));
});

describe.each(table)("%s", (act, states, allowed, onBehalf) => {
  const cases = codesOf("IssueStatus").flatMap((status) =>
    [false, true].flatMap((reportedOnBehalf) =>
      (Object.keys(viewers) as Name[]).map((name) => ({ status, reportedOnBehalf, name })),
    ),
  );

  test.each(cases)(
    "of what is $status, reported on behalf: $reportedOnBehalf, by $name",
    ({ status, reportedOnBehalf, name }) => {
      const issue = { hubId: hubUuid, status, reportedOnBehalf, resolvedAt: status === "SOLVED" ? now : null };
      const scope = { viewer: viewers[name], region, now: () => now };
      const isAllowed = allowed.includes(name) || (reportedOnBehalf && onBehalf.includes(name));
      const expected = !isAllowed ? "FORBIDDEN" : states.includes(status) ? "DONE" : "WRONG_STATE";
      expect(mayDo(act, issue, scope)).toBe(isAllowed);
      expect(isPossible(act, issue, now)).toBe(states.includes(status));
      expect(outcomeOf(() => requireDoable(act, issue, scope))).toBe(expected);
    },
  );
});

function outcomeOf(check: () => void): string {
  try {
    check();
    return "DONE";
  } catch (error) {
    if (error instanceof Refusal) {
      expect(error.userErrors).toMatchObject([
        { path: ["input", "issueId"], messageJa: expect.stringMatching(/[ぁ-ん]/u) },
      ]);
      return error.userErrors[0]?.code ?? "";
    }
    expect(String(error)).not.toContain(ownHub);
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

describe("what is solved", () => {
  const daysAgo = (days: number, ms = 0) => new Date(now.getTime() - days * 86_400_000 + ms);

  test.each<[string, Code<"IssueStatus">, Date | null, Code<"IssueStatus">]>([
    ["is solved at first", "SOLVED", now, "SOLVED"],
    ["stays so for 30 days", "SOLVED", daysAgo(closingDays, 1), "SOLVED"],
    ["is closed after 30 days", "SOLVED", daysAgo(closingDays), "CLOSED"],
    ["is closed by confirmation at once", "CLOSED", now, "CLOSED"],
    ["and opened again is open, however long ago it was solved", "OPEN", daysAgo(100), "OPEN"],
  ])("%s", (_what, status, resolvedAt, expected) => {
    expect(statusAt({ status, resolvedAt }, now)).toBe(expected);
  });

  test("for 30 days cannot be closed any more, and can be opened again", () => {
    const issue = { status: "SOLVED", resolvedAt: daysAgo(31) } as const;
    expect([isPossible("CLOSE", issue, now), isPossible("REOPEN", issue, now)]).toEqual([false, true]);
  });
});
