import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { notify, toAdmins, toHubEditors, toPerson, type Recipient } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { insertAction, insertCase, lockCase, updateCase, type CaseRow } from "./moderation-queries.ts";
import {
  caseViewOf,
  maySeeCase,
  moderationCycle,
  requireActing,
  requireReporting,
  requireStep,
  type ModerationAct,
} from "./moderation-rights.ts";
import type { ContentReportInput, ModerationActInput } from "./schema.generated.ts";
import { visibleSubjects } from "./subject-queries.ts";

/** Reports and what is done about them; the results are UUIDs of cases. No notice says who reported. */

const noteRule = { max: 2_000, isRequired: true, ja: "内容" };

export function reportContent(input: ContentReportInput, scope: Scope): Promise<Outcome<string>> {
  const { viewer, region, now } = scope;
  requireReporting(viewer, input.targetId);
  return write("contentReport", input, scope, async (db) => {
    checkTexts(input, { note: noteRule });
    const [subject] = await visibleSubjects({ db, viewer, region }, [input.targetId]);
    if (!subject) return refuse("NOT_FOUND", "targetId", "There is no such thing.", "対象が見つかりません。");
    const { targetId, reason, note } = input;
    const reporter = { reporterSub: viewer.sub, reporterRole: viewer.role };
    const at = { createdAt: now(), updatedAt: now() };
    const id = await insertCase(db, { targetId, targetHubId: subject.hubId, reason, note, ...reporter, ...at });
    if (id === undefined)
      return refuse("ALREADY_DONE", "targetId", "You have reported it; that is looked at.", "すでに通報済みです。");
    const caseId = formatNodeId("moderation", region, id);
    const about = { subjectId: caseId, subjectTitle: subject.title, createdAt: now() };
    await notify(db, [{ kind: "MODERATION_OPENED", recipient: toAdmins(region), ...about }]);
    return { result: id, audit: { target: caseId, before: null, after: { status: "OPEN", targetId, reason } } };
  });
}

const mutations: Readonly<Record<ModerationAct, string>> = {
  NOTE: "moderationNote",
  HIDE_PENDING: "moderationHidePending",
  DISMISS: "moderationDismiss",
  UPHOLD: "moderationUphold",
  APPEAL: "moderationAppeal",
};

/** Does something about a case that the viewer sees. */
export const actOnCase = (act: ModerationAct, input: ModerationActInput, scope: Scope): Promise<Outcome<string>> =>
  write(mutations[act], input, scope, async (db) => {
    const { viewer, region, now } = scope;
    const row = await seenCase(db, input.id, scope);
    requireActing(viewer, region, act, row);
    checkTexts(input, { note: noteRule, doneAct: { max: 80, ja: "実施した操作" } });
    requireVersion(row, input.expectedVersion);
    requireStep(act, row);
    const change = { ...changeBy(act, row, scope), version: row.version + 1, updatedAt: now() };
    await updateCase(db, row.id, change);
    const by = { bySub: viewer.sub, byRole: viewer.role, createdAt: now() };
    const { note, doneAct = null } = input;
    await insertAction(db, { caseId: row.id, act, note, doneAct, ...by });
    await tellOfAct(db, scope, act, { ...row, ...change });
    const { status } = { ...row, ...change };
    const before = { status: row.status, version: row.version };
    return { result: row.id, audit: { target: input.id, before, after: { status, version: change.version, act } } };
  });

async function seenCase(db: Executor, caseId: string, { viewer, region }: Scope): Promise<CaseRow> {
  const id = toLocalUuid(caseId, "moderation", region);
  const row = id === undefined ? undefined : await lockCase(db, id);
  if (row && maySeeCase(caseViewOf(viewer, region), row)) return row;
  return refuse("NOT_FOUND", "id", "There is no such case.", "通報が見つかりません。");
}

/** What an act changes of a case beside its version. */
function changeBy(act: ModerationAct, row: CaseRow, { viewer, now }: Scope): Partial<CaseRow> {
  const { to } = moderationCycle[act];
  return {
    ...(to !== null && { status: to }),
    ...((act === "HIDE_PENDING" || act === "UPHOLD") && { hubToldAt: row.hubToldAt ?? now() }),
    ...(act === "UPHOLD" && { upheldBySub: viewer.sub }),
    ...(act === "APPEAL" && { appealedAt: now() }),
  };
}

/** Tells the admins of an appeal, the reporter of a decision, and the thing's hub of everything since it was first acted upon. */
async function tellOfAct(db: Executor, scope: Scope, act: ModerationAct, row: CaseRow): Promise<void> {
  if (act === "NOTE") return;
  const hub = row.hubToldAt !== null && row.targetHubId !== null ? [toHubEditors(row.targetHubId)] : [];
  const recipients: readonly Recipient[] =
    act === "APPEAL"
      ? [toAdmins(scope.region)]
      : [
          ...hub,
          ...(act === "HIDE_PENDING" || row.reporterSub === scope.viewer.sub ? [] : [toPerson(row.reporterSub)]),
        ];
  const [subject] = await visibleSubjects({ ...scope, db }, [row.targetId]);
  const about = {
    kind: "MODERATION_DECIDED" as const,
    subjectId: formatNodeId("moderation", scope.region, row.id),
    subjectTitle: subject?.title ?? "",
    detail: { outcome: row.status },
    createdAt: scope.now(),
  };
  await notify(
    db,
    recipients.map((recipient) => ({ ...about, recipient })),
  );
}
