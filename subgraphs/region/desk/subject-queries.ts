import { eq, inArray, notInArray, sql, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, parseNodeId } from "../../../common/node-id.ts";
import { isMember, type Viewer } from "../../../common/identity/viewer.ts";
import { isVisibleRow, visibilityRules } from "../content/visibility.ts";
import { hubs } from "../db/tables/hubs.ts";
import { comments, issues, solutions } from "../db/tables/issues.ts";
import { adoptions, articles } from "../db/tables/knowhow.ts";
import { events, supportPrograms } from "../db/tables/programs.ts";
import { stories } from "../db/tables/stories.ts";
import { toLocalUuid } from "../local-id.ts";

/** What notices and reports are about: the things of this region that a viewer sees, with their titles and whose they are. */
export interface Subject {
  /** Global ID. */
  readonly id: string;
  readonly title: string;
  /** Global ID of the hub whose thing it is. */
  readonly hubId: string | null;
}

interface Scope {
  readonly db: Executor;
  readonly viewer: Viewer;
  readonly region: string;
}

/** Where things of a type are, what they are called, whose they are, and which of them the viewer sees. */
interface Source {
  readonly from: SQL;
  readonly id: PgColumn;
  readonly title: PgColumn;
  /** Of this region's own hub, a UUID; or of any region's, a global ID. */
  readonly hub: PgColumn | SQL;
  readonly isVisible: SQL;
}

/** An adoption is called by its article, what is said on an issue by the issue. */
function sourcesFor({ viewer, region }: Scope): Readonly<Record<string, Source>> {
  const rules = visibilityRules(viewer, region);
  const ofMembers = isMember(viewer) ? sql`true` : sql`false`;
  const onIssue = (child: typeof solutions | typeof comments): Source => ({
    from: sql`${child} join ${issues} on ${issues.id} = ${child.issueId}`,
    id: child.id,
    title: issues.title,
    hub: child.hubId,
    isVisible: ofMembers,
  });
  return {
    hub: { ...ownedBy(hubs, hubs.id), title: hubs.name, isVisible: isMember(viewer) ? sql`true` : isInDirectory },
    article: { ...ownedBy(articles, articles.hubId), title: articles.title, isVisible: isVisibleRow(rules, articles) },
    adoption: {
      from: sql`${adoptions} join ${articles} on ${articles.id} = ${adoptions.articleId}`,
      id: adoptions.id,
      title: articles.title,
      hub: adoptions.hubId,
      isVisible: isVisibleRow(rules, articles),
    },
    story: { ...ownedBy(stories, stories.hubId), title: stories.title, isVisible: isVisibleRow(rules, stories) },
    issue: { ...ownedBy(issues, issues.hubId), title: issues.title, isVisible: ofMembers },
    program: { ...ownedBy(supportPrograms, sql`null`), title: supportPrograms.title, isVisible: sql`true` },
    event: {
      ...ownedBy(events, events.hubId),
      title: events.title,
      isVisible: isMember(viewer) ? sql`true` : eq(events.visibility, "PUBLIC"),
    },
    solution: onIssue(solutions),
    comment: onIssue(comments),
  };
}

const ownedBy = (table: PgTable & { readonly id: PgColumn }, hub: PgColumn | SQL) => ({
  from: sql`${table}`,
  id: table.id,
  hub,
});

const isInDirectory = notInArray(hubs.networkStatus, ["MAPPED", "INVITED"]);

/** The things with these global IDs that are of this region and that the viewer sees, in one statement; in no order. */
export async function visibleSubjects(scope: Scope, ids: readonly string[]): Promise<readonly Subject[]> {
  const selects = Object.entries(sourcesFor(scope)).flatMap(([type, { from, id, title, hub, isVisible }]) => {
    const uuids = ids.flatMap((each) => toLocalUuid(each, type, scope.region) ?? []);
    const columns = sql`${type}::text as type, ${id}::text as uuid, ${title} as title, ${hub}::text as hub`;
    return uuids.length > 0 ? [sql`select ${columns} from ${from} where ${inArray(id, uuids)} and ${isVisible}`] : [];
  });
  if (selects.length === 0) return [];
  const rows = (await scope.db.execute(sql.join(selects, sql` union all `))) as unknown as readonly Row[];
  return rows.map(({ type, uuid, title, hub }) => ({
    id: formatNodeId(type, scope.region, uuid),
    title,
    hubId: hub === null || parseNodeId(hub) ? hub : formatNodeId("hub", scope.region, hub),
  }));
}

interface Row {
  readonly type: string;
  readonly uuid: string;
  readonly title: string;
  readonly hub: string | null;
}
