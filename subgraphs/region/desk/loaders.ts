import type DataLoader from "dataloader";
import { byId, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { auditEntriesByIds, type AuditRow } from "./audit-queries.ts";
import { actionsOfCases, casesByIds, type ActionRow, type CaseRow } from "./moderation-queries.ts";
import { caseViewOf } from "./moderation-rights.ts";
import { notificationsByIds, type NotificationRow } from "./notification-queries.ts";
import { auditViewOf } from "./policy.ts";
import { recipientsOf } from "./recipients.ts";
import { savedSearchesByIds, type SavedSearchRow } from "./saved-search-queries.ts";
import { visibleSubjects, type Subject } from "./subject-queries.ts";

export interface DeskLoaders {
  readonly notificationById: DataLoader<string, NotificationRow | null>;
  readonly savedSearchById: DataLoader<string, SavedSearchRow | null>;
  readonly auditEntryById: DataLoader<string, AuditRow | null>;
  readonly caseById: DataLoader<string, CaseRow | null>;
  readonly actionsByCaseId: DataLoader<string, readonly ActionRow[]>;
  /** By global ID: what the viewer sees of what notices and cases are about. */
  readonly subjectById: DataLoader<string, Subject | null>;
}

/** The loaders of one request; each finds what the viewer may see and nothing else. */
export function createDeskLoaders({ db, viewer, region }: Scope): DeskLoaders {
  const recipients = recipientsOf(viewer);
  const auditView = auditViewOf(viewer, region);
  const caseView = caseViewOf(viewer, region);
  return {
    notificationById: byId(async (ids) => (recipients.length > 0 ? notificationsByIds(db, ids, recipients) : [])),
    savedSearchById: byId(async (ids) => savedSearchesByIds(db, ids, viewer.sub)),
    auditEntryById: byId(async (ids) => (auditView === "NONE" ? [] : auditEntriesByIds(db, ids, auditView, viewer))),
    caseById: byId(async (ids) => (caseView ? casesByIds(db, ids, caseView) : [])),
    actionsByCaseId: manyBy(
      (ids) => actionsOfCases(db, ids),
      ({ caseId }) => caseId,
    ),
    subjectById: byId((ids) => visibleSubjects({ db, viewer, region }, ids)),
  };
}
