import { desc } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { auditEntries } from "../../subgraphs/region/db/tables/journal.ts";
import { useRegion } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = useRegion("programs", { region: "tohoku", database: "program_commands", isFresh: true });
const admin = adminOf("tohoku");
const editor = editorOf("tohoku/hub/1");
const notAdmins = [anonymousViewer, portal, editor, adminOf("shikoku"), coordinator, secretariat];

type Input = Readonly<Record<string, unknown>>;

const programFields = `program { id title status daysLeft closedOn closedReason version lastCheckedAt applyUntil municipality { code }
  maxAmountYen audiences provider { name } contactPublic { name phone } url }`;
const eventFields = `event { id title status visibility version hub { id } place internalNotes cancelReason issuesDiscussed { id } accessibility { wheelchair captions note } }`;

/** Sends one mutation; the payload, or the code of the error. */
async function send(viewer: Viewer, mutation: string, input: Input) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const fields = mutation.startsWith("program") ? programFields : eventFields;
  const { data, errors } = await region.ask(
    viewer,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code path message messageJa } } }`,
    { input },
  );
  return errors ? { error: errors[0]?.extensions["code"] ?? errors[0]?.message } : data[mutation];
}

/** Sends a mutation that must be refused, and checks that nothing was written. */
async function refused(viewer: Viewer, mutation: string, input: Input) {
  const result = await region.unchanged(() => send(viewer, mutation, input));
  return (
    result.error ??
    result.userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path.slice(1).join(".")])
  );
}

const newestAudit = async () =>
  (await region.db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1))[0];

const grant: Input = {
  regionCode: "tohoku",
  title: "回線の助成",
  summary: "回線の費用を出す。",
  measure: "SUBSIDY",
  level: "LOCAL_GOVERNMENT",
  kind: "SUBSIDY",
  provider: { name: "遠野の窓口（デモ）", kind: "LOCAL_GOVERNMENT" },
  municipalityCode: "03208",
  eligible: "拠点",
  audiences: ["WOMEN", "WOMEN"],
  coveredExpenses: ["ICT"],
  maxAmountYen: 100_000,
  rate: 0.5,
  applyFrom: "2026-11-01",
  applyUntil: "2026-11-30",
  contactPublic: { name: "窓口" },
};

describe("entering a program", () => {
  it("makes version 1, checked now, with an audit entry", async () => {
    const { program, userErrors } = await send(admin, "programCreate", grant);
    expect(userErrors).toEqual([]);
    expect(program).toMatchObject({
      title: "回線の助成",
      status: "OPEN",
      daysLeft: 9,
      version: 1,
      lastCheckedAt: region.now().toISOString(),
      municipality: { code: "032085" },
      audiences: ["WOMEN"],
      contactPublic: { name: "窓口", phone: null },
    });
    expect(await newestAudit()).toMatchObject({
      act: "programCreate",
      actor: admin.sub,
      target: program.id,
      before: null,
      after: { title: "回線の助成", version: 1, applyUntil: "2026-11-30" },
    });
    const { data } = await region.ask(
      anonymousViewer,
      `{ supportPrograms(filter: { text: "回線の助成" }) { edges { node { id } } } }`,
    );
    expect(data.supportPrograms.edges).toContainEqual({ node: { id: program.id } });
  });

  it("is done once however often it is sent with one key", async () => {
    const keyed = { ...grant, idempotencyKey: "k-1" };
    const first = await send(admin, "programCreate", keyed);
    const again = await region.unchanged(() => send(admin, "programCreate", keyed));
    expect(again).toEqual(first);
    expect(await refused(admin, "programCreate", { ...keyed, title: "別の助成" })).toEqual([
      ["CONFLICT", "idempotencyKey"],
    ]);
  });

  it.each(notAdmins.map((viewer) => [viewer.sub, viewer] as const))("is not for %s", async (_who, viewer) => {
    expect(await refused(viewer, "programCreate", grant)).toBe("FORBIDDEN");
  });

  it.each<[string, Input, unknown]>([
    ["of another region", { regionCode: "shikoku" }, [["INVALID", "regionCode"]]],
    ["that is national", { level: "NATIONAL" }, [["INVALID", "level"]]],
    ["without a title", { title: "  " }, [["REQUIRED", "title"]]],
    ["with a summary too long", { summary: "あ".repeat(401) }, [["TOO_LONG", "summary"]]],
    ["with a provider without a name", { provider: { name: "", kind: "PLATFORM" } }, [["REQUIRED", "provider.name"]]],
    ["that pays twice", { rate: 2 }, [["INVALID", "rate"]]],
    ["that takes money", { maxAmountYen: -1 }, [["INVALID", "maxAmountYen"]]],
    ["that ends before it begins", { applyUntil: "2026-10-31" }, [["INVALID", "applyUntil"]]],
    ["with a page that is a script", { url: "javascript:alert(1)" }, [["INVALID", "url"]]],
    ["with such a contact", { contactPublic: { name: "a", url: "x" } }, [["INVALID", "contactPublic.url"]]],
    ["with a wrong check digit", { municipalityCode: "032086" }, [["NOT_FOUND", "municipalityCode"]]],
    ["of another region's municipality", { municipalityCode: "363421" }, [["NOT_FOUND", "municipalityCode"]]],
    [
      "with two mistakes, both told",
      { title: "", rate: -1 },
      [
        ["REQUIRED", "title"],
        ["INVALID", "rate"],
      ],
    ],
  ])("is refused for one %s", async (_what, change, expected) => {
    expect(await refused(admin, "programCreate", { ...grant, ...change })).toEqual(expected);
  });
});

describe("changing a program", () => {
  const id = nodeIdOf("tohoku/program/2");

  it("changes what it names, clears what is null, and counts the version up", async () => {
    region.passMinutes(5);
    const change = { id, expectedVersion: 1, title: "改修の助成", maxAmountYen: null, municipalityCode: null };
    const { program, userErrors } = await send(admin, "programUpdate", change);
    expect(userErrors).toEqual([]);
    expect(program).toMatchObject({
      title: "改修の助成",
      maxAmountYen: null,
      municipality: null,
      provider: { name: "遠野 地域振興窓口（デモ）" },
      version: 2,
      lastCheckedAt: region.now().toISOString(),
    });
    const { data } = await region.ask(
      anonymousViewer,
      `{ supportPrograms(filter: { text: "改修の助成" }) { totalCount } }`,
    );
    expect(data.supportPrograms.totalCount).toBe(1);
  });

  it("from an older version is a conflict that shows the newest", async () => {
    await send(admin, "programUpdate", { id, expectedVersion: 1, title: "先の題" });
    const late = await region.unchanged(() =>
      send(admin, "programUpdate", { id, expectedVersion: 1, title: "後の題" }),
    );
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT", path: ["input", "expectedVersion"] }]);
    expect(late.program).toMatchObject({ title: "先の題", version: 2 });
  });

  it.each<[string, Input, unknown]>([
    [
      "clears what must be there",
      { title: null, kind: null },
      [
        ["REQUIRED", "kind"],
        ["REQUIRED", "title"],
      ],
    ],
    ["ends before the first day that is there", { applyUntil: "2020-01-01" }, [["INVALID", "applyUntil"]]],
    ["names no program", { id: formatNodeId("program", "tohoku", newUuid()) }, [["NOT_FOUND", "id"]]],
    ["names something else", { id: nodeIdOf("tohoku/event/1") }, [["NOT_FOUND", "id"]]],
  ])("is refused where it %s", async (_what, change, expected) => {
    expect(await refused(admin, "programUpdate", { id, expectedVersion: 1, ...change })).toEqual(expected);
  });

  it.each(["programUpdate", "programClose", "programReopen", "programConfirm"])(
    "by %s is for the region's admin alone",
    async (mutation) => {
      const input = { id, expectedVersion: 1, ...(mutation === "programClose" && { reason: "予算に達したため" }) };
      for (const viewer of notAdmins) expect(await refused(viewer, mutation, input)).toBe("FORBIDDEN");
    },
  );
});

describe("a program's end", () => {
  const id = nodeIdOf("tohoku/program/2");
  const close = { id, expectedVersion: 1, reason: "予算に達したため" };

  it("may come early, and be taken back", async () => {
    const closed = await send(admin, "programClose", close);
    expect(closed.program).toMatchObject({
      status: "CLOSED",
      daysLeft: null,
      closedOn: "2026-11-22",
      closedReason: "予算に達したため",
      version: 2,
    });
    expect(await newestAudit()).toMatchObject({
      act: "programClose",
      before: { closedOn: null, version: 1 },
      after: { closedOn: "2026-11-22", version: 2 },
    });
    expect(await refused(admin, "programClose", { ...close, expectedVersion: 2 })).toEqual([["WRONG_STATE", "id"]]);
    const opened = await send(admin, "programReopen", { id, expectedVersion: 2 });
    expect(opened.program).toMatchObject({ status: "OPEN", closedOn: null, closedReason: null, version: 3 });
    expect(await refused(admin, "programReopen", { id, expectedVersion: 3 })).toEqual([["WRONG_STATE", "id"]]);
  });

  it("may be said ahead", async () => {
    const { program } = await send(admin, "programClose", { ...close, closedOn: "2026-11-25" });
    expect(program).toMatchObject({ status: "OPEN", daysLeft: 3 });
    region.passMinutes(3 * 24 * 60);
    const { data } = await region.ask(anonymousViewer, `{ supportProgram(id: "${id}") { status } }`);
    expect(data.supportProgram.status).toBe("CLOSED");
  });

  it("needs a reason, and a program that has not ended", async () => {
    expect(await refused(admin, "programClose", { ...close, reason: "" })).toEqual([["REQUIRED", "reason"]]);
    const ended = { ...close, id: nodeIdOf("tohoku/program/3") };
    expect(await refused(admin, "programClose", ended)).toEqual([["WRONG_STATE", "id"]]);
  });
});

describe("confirming a program", () => {
  it("says when it was looked at, of the version that it is", async () => {
    const id = nodeIdOf("tohoku/program/1");
    const { program } = await send(admin, "programConfirm", { id, expectedVersion: 1 });
    expect(program).toMatchObject({ version: 1, lastCheckedAt: region.now().toISOString() });
    expect(await refused(admin, "programConfirm", { id, expectedVersion: 2 })).toEqual([
      ["CONFLICT", "expectedVersion"],
    ]);
  });
});

const meeting: Input = {
  regionCode: "tohoku",
  title: "冬の支度の会",
  description: "回線と雪の話をする。",
  kind: "NETWORK_MEETING",
  startsAt: "2026-12-05T15:00:00+09:00",
  endsAt: "2026-12-05T17:00:00+09:00",
  onlineUrl: "https://meet.example.jp/winter",
  organizer: { name: "みちのく（デモ）", kind: "HUB_OPERATOR" },
  visibility: "NETWORK",
  internalNotes: "議事は後で",
  issueIds: [nodeIdOf("shikoku/issue/1")],
  accessibility: { captions: true },
};
const ofHub = { ...meeting, hubId: nodeIdOf("tohoku/hub/1") };

describe("announcing an event", () => {
  it("makes version 1, with an audit entry", async () => {
    const { event, userErrors } = await send(admin, "eventCreate", meeting);
    expect(userErrors).toEqual([]);
    expect(event).toMatchObject({
      status: "PLANNED",
      visibility: "NETWORK",
      version: 1,
      hub: null,
      issuesDiscussed: [{ id: nodeIdOf("shikoku/issue/1") }],
      accessibility: { wheelchair: false, captions: true, note: null },
    });
    expect(await newestAudit()).toMatchObject({ act: "eventCreate", target: event.id, before: null });
  });

  it("is for the editors of the hub that puts it on too", async () => {
    const { event } = await send(editor, "eventCreate", ofHub);
    expect(event.hub.id).toBe(ofHub.hubId);
    for (const viewer of [anonymousViewer, portal, editorOf("tohoku/hub/2"), coordinator, secretariat]) {
      expect(await refused(viewer, "eventCreate", ofHub)).toBe("FORBIDDEN");
    }
    expect(await refused(editor, "eventCreate", meeting)).toBe("FORBIDDEN");
  });

  it("is done once however often it is sent with one key", async () => {
    const keyed = { ...ofHub, idempotencyKey: "e-1" };
    const first = await send(editor, "eventCreate", keyed);
    expect(await region.unchanged(() => send(editor, "eventCreate", keyed))).toEqual(first);
  });

  it.each<[string, Input, unknown]>([
    ["of another region", { regionCode: "shikoku" }, [["INVALID", "regionCode"]]],
    ["nowhere", { onlineUrl: null }, [["INVALID", "place"]]],
    ["that ends before it begins", { endsAt: "2026-12-05T14:00:00+09:00" }, [["INVALID", "endsAt"]]],
    ["for one region", { visibility: "REGION" }, [["INVALID", "visibility"]]],
    ["for nobody", { capacity: 0 }, [["INVALID", "capacity"]]],
    ["about something else than issues", { issueIds: [nodeIdOf("tohoku/hub/1")] }, [["INVALID", "issueIds.0"]]],
    [
      "about an issue twice",
      { issueIds: [nodeIdOf("tohoku/issue/1"), nodeIdOf("tohoku/issue/1")] },
      [["INVALID", "issueIds.1"]],
    ],
    ["of a hub that is not there", { hubId: formatNodeId("hub", "tohoku", newUuid()) }, [["NOT_FOUND", "hubId"]]],
    ["in no municipality", { municipalityCode: "999999" }, [["NOT_FOUND", "municipalityCode"]]],
  ])("is refused for one %s", async (_what, change, expected) => {
    expect(await refused(admin, "eventCreate", { ...meeting, ...change })).toEqual(expected);
  });
});

describe("changing an event", () => {
  const id = nodeIdOf("tohoku/event/2");

  it("changes what it names and counts the version up", async () => {
    const change = { id, expectedVersion: 1, title: "校舎の一日", internalNotes: "弁当は十二", visibility: "NETWORK" };
    const { event } = await send(editor, "eventUpdate", change);
    expect(event).toMatchObject({
      title: "校舎の一日",
      internalNotes: "弁当は十二",
      visibility: "NETWORK",
      version: 2,
    });
    const { data } = await region.ask(anonymousViewer, `{ event(id: "${id}") { id } events { totalCount } }`);
    expect(data).toEqual({ event: null, events: { totalCount: 1 } });
  });

  it("from an older version is a conflict that shows the newest", async () => {
    await send(editor, "eventUpdate", { id, expectedVersion: 1, title: "先の題" });
    const late = await region.unchanged(() => send(editor, "eventUpdate", { id, expectedVersion: 1, title: "後の題" }));
    expect(late.userErrors).toMatchObject([{ code: "CONFLICT" }]);
    expect(late.event).toMatchObject({ title: "先の題", version: 2 });
  });

  it("is not for other hubs' editors, who may not hand theirs to it either", async () => {
    const other = editorOf("tohoku/hub/2");
    expect(await refused(other, "eventUpdate", { id, expectedVersion: 1, title: "x" })).toBe("FORBIDDEN");
    const handedOn = { id, expectedVersion: 1, hubId: nodeIdOf("tohoku/hub/2") };
    expect(await refused(editor, "eventUpdate", handedOn)).toBe("FORBIDDEN");
    expect(await refused(editor, "eventUpdate", { ...handedOn, hubId: null })).toBe("FORBIDDEN");
    expect((await send(admin, "eventUpdate", handedOn)).event.hub.id).toBe(handedOn.hubId);
  });

  it("that outsiders do not see is not there for them", async () => {
    const internal = { id: nodeIdOf("tohoku/event/1"), expectedVersion: 1, title: "x" };
    expect(await refused(anonymousViewer, "eventUpdate", internal)).toEqual([["NOT_FOUND", "id"]]);
  });

  it.each<[string, Input, unknown]>([
    ["clears what must be there", { startsAt: null }, [["REQUIRED", "startsAt"]]],
    ["leaves it nowhere", { place: null }, [["INVALID", "place"]]],
    ["names no event", { id: nodeIdOf("tohoku/program/1") }, [["NOT_FOUND", "id"]]],
  ])("is refused where it %s", async (_what, change, expected) => {
    expect(await refused(admin, "eventUpdate", { id, expectedVersion: 1, ...change })).toEqual(expected);
  });
});

describe("cancelling an event", () => {
  const cancel = { id: nodeIdOf("tohoku/event/2"), expectedVersion: 1, reason: "雪のため" };

  it("keeps it to be seen, with the reason, once", async () => {
    const { event } = await send(editor, "eventCancel", cancel);
    expect(event).toMatchObject({ status: "CANCELLED", cancelReason: "雪のため", version: 2 });
    expect(await newestAudit()).toMatchObject({ act: "eventCancel", before: { cancelledAt: null } });
    expect(await refused(editor, "eventCancel", { ...cancel, expectedVersion: 2 })).toEqual([["WRONG_STATE", "id"]]);
  });

  it("is for what has not ended, with a reason, and for those who may change it", async () => {
    const held = { ...cancel, id: nodeIdOf("tohoku/event/3") };
    expect(await refused(admin, "eventCancel", held)).toEqual([["WRONG_STATE", "id"]]);
    expect(await refused(admin, "eventCancel", { ...cancel, reason: " " })).toEqual([["REQUIRED", "reason"]]);
    for (const viewer of [anonymousViewer, editorOf("tohoku/hub/2"), coordinator, secretariat]) {
      expect(await refused(viewer, "eventCancel", cancel)).toBe("FORBIDDEN");
    }
  });
});
