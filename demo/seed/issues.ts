import type { Database } from "../../common/database/database.ts";
import { taxonomies } from "../../common/taxonomy.ts";
import { toAdmins, toHubEditors } from "../../subgraphs/region/db/notifications.ts";
import {
  absorbedDuplicates,
  absorbedMeToos,
  comments,
  issueFollowers,
  issues,
  meToos,
  solutions,
} from "../../subgraphs/region/db/tables/issues.ts";
import { toAbsorbed } from "../../subgraphs/region/issues/handover.ts";
import { searchTextOf } from "../../subgraphs/region/issues/issue.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

type IssueContent = RegionContent["issues"][number];
type SolutionContent = Omit<IssueContent["coordinatorSolutions"][number], "label" | "regions">;

/** Inserts a region's issues with all that was added to them. */
export async function seedIssues(
  db: Pick<Database, "insert">,
  content: RegionContent,
  scope: SeedScope,
): Promise<void> {
  await db.insert(issues).values(content.issues.map((issue) => toIssueRow(issue, scope)));
  const children = <Row>(rowsOf: (issue: IssueContent) => Row[]): Row[] => content.issues.flatMap(rowsOf);
  await db.insert(meToos).values(children((issue) => toMeTooRows(issue, scope)));
  await db.insert(solutions).values(children((issue) => toSolutionRows(issue, scope)));
  await db.insert(comments).values(children((issue) => toCommentRows(issue, scope)));
  const absorptions = children((issue) => toAbsorptions(issue, scope));
  if (absorptions.length === 0) return;
  await db.insert(absorbedDuplicates).values(absorptions.map(({ duplicate }) => duplicate));
  await db.insert(absorbedMeToos).values(absorptions.flatMap((absorption) => absorption.meToos));
  await db.insert(issueFollowers).values(absorptions.flatMap((absorption) => absorption.followers));
}

function toIssueRow(issue: IssueContent, { now }: SeedScope): typeof issues.$inferInsert {
  const {
    key,
    hub,
    duplicateOf: _duplicateOf,
    createdDaysAgo,
    updatedDaysAgo,
    meToos: _meToos,
    solutions: _solutions,
    coordinatorSolutions: _coordinatorSolutions,
    comments: _comments,
    absorbed: _absorbed,
    reopened,
    resolution,
    ...fields
  } = issue;
  return {
    ...fields,
    ...countsOf(issue),
    ...placeOfMaster(issue),
    ...(reopened && {
      reopenCount: reopened.count,
      reopenedAt: daysBefore(now, reopened.daysAgo),
      reopenReason: reopened.reason,
    }),
    ...(resolution && {
      resolutionSummary: resolution.summary,
      resolutionArticleId: resolution.article && nodeIdOf(resolution.article),
      resolvedAt: daysBefore(now, resolution.daysAgo),
    }),
    id: uuidOf(key),
    hubId: uuidOf(hub),
    searchText: searchTextOf(issue),
    createdAt: daysBefore(now, createdDaysAgo),
    updatedAt: daysBefore(now, updatedDaysAgo),
  };
}

/** Where the issue is that a duplicate repeats. */
function placeOfMaster({ key, duplicateOf }: IssueContent): Partial<typeof issues.$inferInsert> {
  if (duplicateOf === null) return {};
  const [region = ""] = duplicateOf.split("/");
  const duplicateOfRegion = key.startsWith(`${region}/`) ? null : region;
  return { duplicateOfId: uuidOf(duplicateOf), duplicateOfRegion, statusBeforeDuplicate: "OPEN" };
}

/** Each hub once, wherever it said so, the reporter's never; one that stays anonymous is one of its region. */
function countsOf({ hub, meToos: others, absorbed, ...offers }: IssueContent) {
  const brought = absorbed.flatMap((duplicate) => [duplicate.hub ?? duplicate.issue, ...duplicate.meToos]);
  const hubs = new Set([...others.map((meToo) => meToo.hub), ...brought]);
  hubs.delete(hub);
  const regions = new Set([hub, ...hubs].map((key) => key.split("/")[0]));
  const standing = [...offers.solutions, ...offers.coordinatorSolutions].filter(({ status }) => status !== "WITHDRAWN");
  return { meTooCount: hubs.size, meTooRegionCount: regions.size, solutionCount: standing.length };
}

const toAbsorptions = (issue: IssueContent, { now, hubName }: SeedScope) =>
  issue.absorbed.map(({ issue: duplicate, title, hub, hubLabel, meToos: others, daysAgo }) =>
    toAbsorbed(
      {
        issueId: nodeIdOf(duplicate),
        title,
        hubId: hub && nodeIdOf(hub),
        hubLabel,
        meToos: others.map((key) => ({ hubId: nodeIdOf(key), hubLabel: hubName(key) })),
        followers: [hub === null ? toAdmins(duplicate.split("/")[0] ?? "") : toHubEditors(nodeIdOf(hub))],
      },
      uuidOf(issue.key),
      daysBefore(now, daysAgo),
    ),
  );

const toMeTooRows = (issue: IssueContent, { now, hubName }: SeedScope): (typeof meToos.$inferInsert)[] =>
  issue.meToos.map(({ hub, note, differs, isPrivate, daysAgo }) => ({
    id: uuidOf(`${issue.key}/me-too/${hub}`),
    differs,
    issueId: uuidOf(issue.key),
    hubId: nodeIdOf(hub),
    hubLabel: hubName(hub),
    note,
    isNotePrivate: isPrivate,
    createdAt: daysBefore(now, daysAgo),
  }));

function toSolutionRows(issue: IssueContent, { now, hubName }: SeedScope): (typeof solutions.$inferInsert)[] {
  const rowOf = ({ key, kind, status, body, article, daysAgo }: SolutionContent) => ({
    id: uuidOf(key),
    issueId: uuidOf(issue.key),
    kind,
    status,
    body,
    articleId: article && nodeIdOf(article),
    createdAt: daysBefore(now, daysAgo),
    updatedAt: daysBefore(now, daysAgo),
  });
  return [
    ...issue.solutions.map(({ hub, experience, recommendedBy, ...solution }) => ({
      ...rowOf(solution),
      hubId: nodeIdOf(hub),
      hubLabel: hubName(hub),
      experience,
      recommendedBy,
    })),
    ...issue.coordinatorSolutions.map(({ label, regions, ...solution }) => ({
      ...rowOf(solution),
      hubLabel: label,
      coordinatorSub: `demo-coordinator-${regions.join("-")}`,
      coordinatorRegions: regions,
    })),
  ];
}

const toCommentRows = (issue: IssueContent, { now, hubName }: SeedScope): (typeof comments.$inferInsert)[] =>
  issue.comments.map(({ hub, body, daysAgo, hidden }, place) => ({
    id: uuidOf(`${issue.key}/comment/${place}`),
    issueId: uuidOf(issue.key),
    hubId: nodeIdOf(hub),
    authorLabel: hubName(hub),
    body,
    createdAt: daysBefore(now, daysAgo),
    hiddenAt: hidden && daysBefore(now, hidden.daysAgo),
    hiddenBy: hidden && taxonomies.Role.REGIONAL_ADMIN.ja,
    hiddenReason: hidden?.reason ?? null,
  }));
