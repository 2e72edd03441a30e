import type { AuditedChange } from "../../../common/writing/audit.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { lifeCycle, nextReview, shownVersion, standingAt, type ContentState } from "./life-cycle.ts";

/** What acts make of a record's row beside its content, whether it is an article or a story. */

/** After its newest version was published: nothing of what was before stays open. */
export const publicationRow = (
  { version, publishedAt }: { readonly version: number; readonly publishedAt: Date | null },
  now: Date,
) => ({
  draftStatus: null,
  changeRequests: [],
  publishedVersion: version,
  publishedAt: publishedAt ?? now,
  verifiedAt: now,
  reviewDueAt: nextReview(now),
  isObsolete: false,
  obsoleteNote: null,
  retractedAt: null,
  retractionReason: null,
  retractionNote: null,
  updatedAt: now,
});

/** Not told otherwise, a new version is for whom the published one was. */
export const visibilityOf = (
  { visibility }: { readonly visibility?: Code<"Visibility"> | null | undefined },
  current: { readonly visibility: Code<"Visibility">; readonly publishedVersion: number | null },
): Code<"Visibility"> => visibility ?? (current.publishedVersion === null ? "NETWORK" : current.visibility);

/** After it was taken back; a version in work is set aside with it. */
export const retractionRow = (
  state: ContentState,
  { reason, note = null }: { readonly reason: Code<"RetractionReason">; readonly note?: string | null | undefined },
  now: Date,
) => ({
  ...standingAt(state, lifeCycle.RETRACT.to, now),
  changeRequests: [],
  retractedAt: now,
  retractionReason: reason,
  retractionNote: note,
});

/** Marked as out of date, with what is. */
export const obsoleteRow = (note: string | null, now: Date) => ({
  isObsolete: true,
  obsoleteNote: note,
  updatedAt: now,
});

/** With the mark taken off. */
export const currentRow = (now: Date) => ({ isObsolete: false, obsoleteNote: null, updatedAt: now });

/** Refuses to take fields out of a version that is shown or in work: those are edited. */
export function requireOldVersion(version: number, state: ContentState): void {
  if (version !== shownVersion(state) && version !== state.version) return;
  refuse(
    "WRONG_STATE",
    "version",
    "This version is in use: edit it instead.",
    "使われている版です。編集してください。",
  );
}

/** Where a record stands, never what it says. */
const audited = ["status", "draftStatus", "version", "publishedVersion", "visibility", "isObsolete"] as const;

export type Standing = { readonly [Field in (typeof audited)[number]]?: unknown };

/** What the audit tells of a record: the fields of its standing that an act changed, as they were and as they are. */
export function auditOfRow(target: string, before: Standing, change: Standing): AuditedChange {
  const changed = audited.filter((field) => change[field] !== undefined && change[field] !== before[field]);
  const pick = (from: Standing) => Object.fromEntries(changed.map((field) => [field, from[field]]));
  return { target, before: pick(before), after: pick(change) };
}
