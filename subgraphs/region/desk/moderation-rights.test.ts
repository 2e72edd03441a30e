import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { codesOf } from "../../../common/taxonomy.ts";
import { Refusal } from "../../../common/writing/user-errors.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import {
  caseViewOf,
  mayReadAction,
  mayReadReport,
  maySeeCase,
  moderationCycle,
  requireActing,
  requireReporting,
  requireStep,
  type ModeratedCase,
  type ModerationAct,
  type ModerationStatus,
} from "./moderation-rights.ts";

const region = "tohoku";
const uuid = "01900000-0000-7000-8000-000000000001";
const hub = formatNodeId("hub", region, uuid);
const otherHub = formatNodeId("hub", "shikoku", uuid);

const who = (role: Viewer["role"], sub: string, own: Partial<Viewer> = {}): Viewer => ({
  sub,
  role,
  regions: [],
  hubs: [],
  ...own,
});

const viewers = {
  anonymous: anonymousViewer,
  portal: who("PORTAL_CLIENT", "portal"),
  reporter: who("HUB_EDITOR", "reporter", { regions: ["shikoku"], hubs: [otherHub] }),
  hub: who("HUB_EDITOR", "hub", { regions: [region], hubs: [hub] }),
  neighbour: who("HUB_EDITOR", "neighbour", { regions: [region] }),
  admin: who("REGIONAL_ADMIN", "admin", { regions: [region] }),
  otherAdmin: who("REGIONAL_ADMIN", "other admin", { regions: [region] }),
  foreignAdmin: who("REGIONAL_ADMIN", "foreign admin", { regions: ["shikoku"] }),
  coordinator: who("COORDINATOR", "coordinator", { regions: [region] }),
  foreignCoordinator: who("COORDINATOR", "foreign coordinator", { regions: ["shikoku"] }),
  secretariat: who("SECRETARIAT", "secretariat"),
} as const;

const told = new Date(0);
const caseIn = (status: ModerationStatus, own: Partial<ModeratedCase> = {}): ModeratedCase => ({
  status,
  targetHubId: hub,
  reporterSub: "reporter",
  hubToldAt: status === "OPEN" || status === "DISMISSED" ? null : told,
  appealedAt: status === "APPEALED" ? told : null,
  upheldBySub: status === "UPHELD" || status === "APPEALED" ? "admin" : null,
  ...own,
});

const named = (rule: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => rule(viewer))
    .map(([name]) => name);

const codeOf = (check: () => void): string => {
  try {
    check();
    return "possible";
  } catch (error) {
    return error instanceof Refusal ? (error.userErrors[0]?.code ?? "") : String(error);
  }
};

const deciders = ["admin", "otherAdmin"];
const overseers = ["admin", "otherAdmin", "coordinator"];

describe("who may do what with a case that they see: state × act × role", () => {
  const open: Readonly<Record<ModerationAct, string[]>> = {
    NOTE: overseers,
    HIDE_PENDING: deciders,
    DISMISS: deciders,
    UPHOLD: deciders,
    APPEAL: ["hub"],
  };
  // Who upheld it does not decide the appeal.
  const appealed = {
    ...open,
    HIDE_PENDING: ["otherAdmin", "coordinator"],
    DISMISS: ["otherAdmin", "coordinator"],
    UPHOLD: ["otherAdmin", "coordinator"],
  };
  test.each(
    codesOf("ModerationStatus").flatMap((status) => codesOf("ModerationAct").map((act) => [status, act] as const)),
  )("%s × %s", (status, act) => {
    const expected = status === "APPEALED" ? appealed[act] : open[act];
    expect(named((viewer) => allows(() => requireActing(viewer, region, act, caseIn(status))))).toEqual(expected);
  });
});

describe("what is possible in which state", () => {
  const possible: Readonly<Record<ModerationStatus, readonly ModerationAct[]>> = {
    OPEN: ["NOTE", "HIDE_PENDING", "DISMISS", "UPHOLD"],
    HIDDEN_PENDING: ["NOTE", "DISMISS", "UPHOLD"],
    UPHELD: ["NOTE", "APPEAL"],
    DISMISSED: ["NOTE"],
    APPEALED: ["NOTE", "DISMISS", "UPHOLD"],
  };
  test.each(
    codesOf("ModerationStatus").flatMap((status) => codesOf("ModerationAct").map((act) => [status, act] as const)),
  )("%s × %s", (status, act) => {
    const isLate = act === "APPEAL" && status === "APPEALED";
    const expected = possible[status].includes(act) ? "possible" : isLate ? "ALREADY_DONE" : "WRONG_STATE";
    expect(codeOf(() => requireStep(act, caseIn(status)))).toBe(expected);
  });

  test("a second appeal is not, however the first was decided", () => {
    expect(codeOf(() => requireStep("APPEAL", caseIn("UPHELD", { appealedAt: told })))).toBe("ALREADY_DONE");
  });

  test("every act leads to a state of the vocabulary, or leaves it", () => {
    expect(Object.values(moderationCycle).map(({ to }) => to)).toEqual([
      null,
      "HIDDEN_PENDING",
      "DISMISSED",
      "UPHELD",
      "APPEALED",
    ]);
  });
});

describe("who sees", () => {
  const sees = (row: ModeratedCase) => named((viewer) => maySeeCase(caseViewOf(viewer, region), row));
  test.each<[string, ModeratedCase, string[]]>([
    ["a report that nobody has looked at", caseIn("OPEN"), ["reporter", ...overseers]],
    ["a report that came to nothing", caseIn("DISMISSED"), ["reporter", ...overseers]],
    ["a case in which something was done", caseIn("UPHELD"), ["reporter", "hub", ...overseers]],
    ["a case about nobody's thing", caseIn("UPHELD", { targetHubId: null }), ["reporter", ...overseers]],
    ["a case that a portal reported", caseIn("OPEN", { reporterSub: "portal" }), ["portal", ...overseers]],
    ["no case of an anonymous visitor's", caseIn("OPEN", { reporterSub: "anonymous" }), overseers],
  ])("%s", (_what, row, expected) => {
    expect(sees(row)).toEqual(expected);
  });

  test("the reporter's words: not the hub that the report is about", () => {
    expect(named((viewer) => mayReadReport(caseViewOf(viewer, region), caseIn("UPHELD")))).toEqual([
      "reporter",
      ...overseers,
    ]);
  });

  test("notes: those who decide; acts: everybody who sees the case", () => {
    expect(named((viewer) => mayReadAction(caseViewOf(viewer, region), "NOTE"))).toEqual(overseers);
    expect(named((viewer) => mayReadAction(caseViewOf(viewer, region), "UPHOLD"))).toEqual(
      Object.keys(viewers).filter((name) => name !== "anonymous"),
    );
  });
});

describe("who may report", () => {
  const members = Object.keys(viewers).filter((name) => name !== "anonymous" && name !== "portal");
  test.each([
    ["hub", ["portal", ...members]],
    ["program", ["portal", ...members]],
    ["event", ["portal", ...members]],
    ["article", members],
    ["story", members],
    ["issue", members],
    ["comment", members],
  ])("a thing of type %s", (type, expected) => {
    const id = formatNodeId(type, region, uuid);
    expect(named((viewer) => allows(() => requireReporting(viewer, id)))).toEqual(expected);
  });
});
