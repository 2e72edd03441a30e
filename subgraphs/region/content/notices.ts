import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { notify, toAdmins, toHubEditors, type NewNotification, type Recipient } from "../db/notifications.ts";
import type { Scope } from "../scope.ts";

/** Notices of what happens to articles and stories; nobody hears of their own acts. */

interface Telling {
  readonly kind: Code<"NotificationKind">;
  readonly subject: { readonly id: string; readonly hubId: string; readonly title: string };
  readonly detail?: NonNullable<NewNotification["detail"]>;
}

/** The editors of the hub whose it is. */
export const authorsOf = ({ hubId }: Pick<Telling["subject"], "hubId">, { region }: Scope): Recipient =>
  toHubEditors(formatNodeId("hub", region, hubId));

/** How one kind of content is told of. */
export function noticesAbout(type: "article" | "story") {
  const noticeOf =
    ({ kind, subject, detail }: Telling, { region, now }: Scope) =>
    (recipient: Recipient): NewNotification => ({
      recipient,
      kind,
      subjectId: formatNodeId(type, region, subject.id),
      subjectTitle: subject.title,
      detail: detail ?? null,
      createdAt: now(),
    });
  return {
    /** The notice, for each who is to have it. */
    noticeOf,
    /** Tells the region's admins. */
    tellAdmins: (db: Executor, telling: Telling, scope: Scope): Promise<void> =>
      notify(db, [noticeOf(telling, scope)(toAdmins(scope.region))]),
    /** Tells its authors. */
    tellAuthors: (db: Executor, telling: Telling, scope: Scope): Promise<void> =>
      notify(db, [noticeOf(telling, scope)(authorsOf(telling.subject, scope))]),
  };
}
