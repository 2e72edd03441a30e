import { NetworkError } from "../../../common/errors.ts";
import { refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { belongsToRegion, mayActAs } from "../../../common/identity/viewer.ts";
import { write } from "../../../common/writing/write.ts";
import { requireOwnHub } from "../acting-hub.ts";
import type { Scope } from "../scope.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { editMistakes, reportMistakes } from "./issue-checks.ts";
import { roleLabel, searchTextOf } from "./issue.ts";
import { requireDoable } from "./life-cycle.ts";
import { reporterOf, tell } from "./notices.ts";
import { auditOfIssue, findIssue, type Touched } from "./on-issue.ts";
import type { IssueReportInput, IssueUpdateInput } from "./schema.generated.ts";
import { insertIssue, updateIssue, type LockedIssue } from "./write-queries.ts";

/** Telling of a problem, and mending what was told. */

/** A hub reports a problem, or a coordinator of its region does so on its behalf. */
export function reportIssue(input: IssueReportInput, scope: Scope): Promise<Outcome<Touched>> {
  const reportedOnBehalf = requireReporting(input.hubId, scope);
  return write("issueReport", input, scope, async (db) => {
    refuseMistakes(reportMistakes(input));
    const { uuid: hubId } = await requireOwnHub(input.hubId, { db, region: scope.region });
    const { barrier = null, project = null, idempotencyKey: _key, ...fields } = input;
    const now = scope.now();
    const written = { ...fields, hubId, barrier, project, searchText: searchTextOf(input) };
    const reporter = { reportedOnBehalf, reporterSub: scope.viewer.sub };
    const id = await insertIssue(db, { ...written, ...reporter, createdAt: now, updatedAt: now });
    await indexForSearch(db, scope.region, "ISSUE", id);
    if (reportedOnBehalf) {
      const event = { kind: "ISSUE_REPORTED_ON_BEHALF", detail: { by: roleLabel(scope) } } as const;
      await tell(
        db,
        scope,
        { id, hubId, title: input.title },
        { ...event, recipients: [reporterOf({ hubId }, scope)] },
      );
    }
    const { category } = input;
    return {
      result: { issueId: id },
      audit: auditOfIssue(scope, id, null, { status: "OPEN", category, reportedOnBehalf }),
    };
  });
}

/** Changes what was told, while it is not solved. */
export function updateIssueText(input: IssueUpdateInput, scope: Scope): Promise<Outcome<Touched>> {
  return write("issueUpdate", input, scope, async (db) => {
    refuseMistakes(editMistakes(input));
    const issue = await findIssue(db, input.issueId, scope);
    requireDoable("EDIT", issue, scope);
    requireVersion(issue, input.expectedVersion);
    const change = changeOf(input);
    const edited = Object.assign({}, issue, change);
    await updateIssue(db, issue.id, { ...change, searchText: searchTextOf(edited), updatedAt: scope.now() });
    await indexForSearch(db, scope.region, "ISSUE", issue.id);
    return {
      result: { issueId: issue.id },
      audit: auditOfIssue(scope, issue.id, factsOf(issue), {
        ...factsOf(edited),
        version: issue.version + 1,
        fields: Object.keys(change),
      }),
    };
  });
}

/** Whether it is on the hub's behalf; throws `FORBIDDEN` for who may not report for the hub at all. */
function requireReporting(hubId: string, { viewer, region }: Scope): boolean {
  if (mayActAs(viewer, hubId)) return false;
  if (viewer.role === "COORDINATOR" && belongsToRegion(viewer, region)) return true;
  throw new NetworkError(
    "FORBIDDEN",
    `You may not report for the hub ${hubId}. Use a token of one of its editors, of its region's admin or of a coordinator of the region.`,
  );
}

/** The fields that an edit names; what it leaves out stays. */
function changeOf(input: IssueUpdateInput): Partial<LockedIssue> {
  const { issueId: _id, expectedVersion: _version, idempotencyKey: _key, ...fields } = input;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const factsOf = ({ version, category, severity, urgency, isAnonymousToNetwork }: LockedIssue) => ({
  version,
  category,
  severity,
  urgency,
  isAnonymousToNetwork,
});
