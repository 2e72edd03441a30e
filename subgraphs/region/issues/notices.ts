import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { isAdminOf } from "../../../common/identity/viewer.ts";
import { issueAudience } from "../db/issue-audience.ts";
import { notify, toAdmins, toHubEditors, toPerson, type Recipient } from "../db/notifications.ts";
import type { Scope } from "../scope.ts";
import { anonymousLabel } from "./issue.ts";
import { hubFacts, type LockedIssue } from "./write-queries.ts";

/** Who hears of what happens to an issue. Nobody hears of their own acts, and no notice names a hub that stays anonymous. */

interface Event {
  readonly kind: Code<"NotificationKind">;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Global ID of the hub that did it, where one did. */
  readonly actingHubId?: string | null;
}

type Subject = Pick<LockedIssue, "id" | "title" | "hubId">;

/** Tells these recipients; the one who did it is left out. */
export async function tell(
  db: Executor,
  scope: Scope,
  issue: Subject,
  { recipients, kind, detail, actingHubId }: Event & { readonly recipients: readonly Recipient[] },
): Promise<void> {
  const actors = new Set(actorsOf(scope, issue, actingHubId));
  const subject = { subjectId: formatNodeId("issue", scope.region, issue.id), subjectTitle: issue.title };
  await notify(
    db,
    recipients
      .filter((recipient) => !actors.has(recipient))
      .map((recipient) => ({ recipient, kind, detail: detail ?? null, ...subject, createdAt: scope.now() })),
  );
}

/** Tells everybody whom the issue concerns. */
export const tellAudience = async (db: Executor, scope: Scope, issue: Subject, event: Event): Promise<void> =>
  tell(db, scope, issue, { ...event, recipients: await issueAudience(db, issue.id, scope.region) });

/** The hub that has the problem, as a recipient. */
export const reporterOf = (issue: Pick<LockedIssue, "hubId">, { region }: Scope): Recipient =>
  toHubEditors(formatNodeId("hub", region, issue.hubId));

/** The hub or the coordinator who offered a solution. */
export const solverOf = ({
  hubId,
  coordinatorSub,
}: {
  readonly hubId: string | null;
  readonly coordinatorSub: string | null;
}): readonly Recipient[] => [
  ...(hubId === null ? [] : [toHubEditors(hubId)]),
  ...(coordinatorSub === null ? [] : [toPerson(coordinatorSub)]),
];

/** What the network is told of whose issue it is: the hub's name, or where it lies. */
export async function outsideLabel(
  db: Executor,
  { hubId, isAnonymousToNetwork }: Pick<LockedIssue, "hubId" | "isAnonymousToNetwork">,
  { regionName }: Pick<Scope, "regionName">,
): Promise<string> {
  const { name, archetype } = await hubFacts(db, hubId);
  return isAnonymousToNetwork ? anonymousLabel(regionName, archetype) : name;
}

/** Under which names the one who acts would hear of it. */
function actorsOf({ viewer, region }: Scope, { hubId }: Subject, actingHubId: string | null | undefined): Recipient[] {
  const ownHub = formatNodeId("hub", region, hubId);
  const actors = [toPerson(viewer.sub)];
  if (actingHubId != null) actors.push(toHubEditors(actingHubId));
  if (viewer.role === "HUB_EDITOR" && viewer.hubs.includes(ownHub)) actors.push(toHubEditors(ownHub));
  if (isAdminOf(viewer, region)) actors.push(toAdmins(region));
  return actors;
}
