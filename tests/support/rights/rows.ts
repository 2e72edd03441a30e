import { nodeIdOf, uuidOf } from "../../../demo/seed/keys.ts";
import type { Cells } from "./visitors.ts";

/** The rows of one type in Tohoku's or the nation's database, sorted into classes that rights tell apart, and who sees which. */
export interface RowKind {
  readonly type: string;
  /** As in global IDs. */
  readonly idType: string;
  readonly part: "tohoku" | "network";
  /** A statement that names every row (`id`) with its `class`. */
  readonly classes: string;
  /** Of what can be searched: the table, and its column with the title. */
  readonly table?: string;
  readonly titledBy?: string;
  /** Every class there is; one that has no row, or a row of a class that is not here, fails. */
  readonly cells: Readonly<Record<string, Cells>>;
}

const own = `'${uuidOf("tohoku/hub/1")}'`;
const ownId = nodeIdOf("tohoku/hub/1");
const abroadId = nodeIdOf("shikoku/hub/1");

const members = "yyyyyyy--";
const everybody = "yyyyyyyyy";

/** Articles and stories: drafts are their authors', what is in review also the admin's, the rest as far as it was published. */
const contentClass = (row: string): string => `case
    when ${row}.status in ('DRAFT', 'CHANGES_REQUESTED') then
      case when ${row}.hub_id = ${own} then 'own draft' when ${row}.author_sub = 'REGIONAL_ADMIN tohoku' then 'draft of the admin' else 'draft' end
    when ${row}.status = 'IN_REVIEW' then case when ${row}.hub_id = ${own} then 'own in review' else 'in review' end
    when ${row}.status in ('RETRACTED', 'ARCHIVED') then 'taken back'
    else 'published to ' || ${row}.visibility end`;

const contentCells = {
  "own draft": "y--------",
  draft: "---------",
  "in review": "--y------",
  "taken back": "y-y-y----",
  "published to REGION": "y-y-y----",
  "published to NETWORK": members,
};

const all = (table: string, cells: Cells): Pick<RowKind, "classes" | "cells"> => ({
  classes: `select id, 'any' as class from ${table}`,
  cells: { any: cells },
});

export const rowKinds: readonly RowKind[] = [
  {
    type: "Hub",
    idType: "hub",
    part: "tohoku",
    table: "hubs",
    titledBy: "name",
    classes: `select id, case when network_status in ('MAPPED', 'INVITED') then 'not asked yet' else 'in the directory' end as class from hubs`,
    cells: { "not asked yet": members, "in the directory": everybody },
  },
  {
    type: "HubImport",
    idType: "import",
    part: "tohoku",
    ...all("hub_imports", "--y------"),
  },
  {
    type: "Article",
    idType: "article",
    part: "tohoku",
    table: "articles",
    titledBy: "title",
    classes: `select id, ${contentClass("a")} as class from articles a`,
    cells: { ...contentCells, "own in review": "y-y------", "draft of the admin": "--y------" },
  },
  {
    type: "Adoption",
    idType: "adoption",
    part: "tohoku",
    classes: `select d.id, case
      when d.visibility = 'NETWORK' then 'told to the network'
      when d.visibility = 'REGION' then 'told to the regions: ours and ' || d.hub_region
      when d.hub_id = '${abroadId}' then 'told to another hub and Shikoku''s'
      else 'told to the own hub and another' end as class
      from adoptions d join articles a on a.id = d.article_id`,
    cells: {
      "told to the network": members,
      "told to the regions: ours and shikoku": "yyyyyy---",
      "told to the regions: ours and kinki": "y-y-y----",
      "told to another hub and Shikoku's": "-yyy-----",
      "told to the own hub and another": "y-y------",
    },
  },
  { type: "Issue", idType: "issue", part: "tohoku", table: "issues", titledBy: "title", ...all("issues", members) },
  { type: "MeToo", idType: "metoo", part: "tohoku", ...all("me_toos", members) },
  { type: "Solution", idType: "solution", part: "tohoku", ...all("solutions", members) },
  { type: "Comment", idType: "comment", part: "tohoku", ...all("comments", members) },
  {
    type: "SuccessStory",
    idType: "story",
    part: "tohoku",
    table: "stories",
    titledBy: "title",
    classes: `select id, ${contentClass("s")} as class from stories s`,
    cells: contentCells,
  },
  {
    type: "CompanyEngagement",
    idType: "engagement",
    part: "tohoku",
    classes: `select e.id, ${contentClass("s")} as class from company_engagements e join stories s on s.id = e.story_id`,
    cells: { draft: "---------", "published to NETWORK": members },
  },
  {
    type: "Organization",
    idType: "organization",
    part: "tohoku",
    classes: `select o.id, case when exists (
        select from company_engagements e join stories s on s.id = e.story_id
        where e.organization_id = o.id and e.is_public and s.status = 'PUBLISHED_REGION' and s.visibility = 'NETWORK')
      then 'agreed to be named' else 'known to the region' end as class from organizations o`,
    cells: { "agreed to be named": members, "known to the region": "y-y-y----" },
  },
  {
    type: "SupportProgram",
    idType: "program",
    part: "tohoku",
    table: "support_programs",
    titledBy: "title",
    ...all("support_programs", everybody),
  },
  {
    type: "Event",
    idType: "event",
    part: "tohoku",
    table: "events",
    titledBy: "title",
    classes: "select id, visibility as class from events",
    cells: { PUBLIC: everybody, NETWORK: members },
  },
  {
    type: "Notification",
    idType: "notification",
    part: "tohoku",
    classes: `select id, case recipient
      when 'hub:${ownId}' then 'to the hub' when 'hub:${abroadId}' then 'to the hub elsewhere'
      when 'admins:tohoku' then 'to the admins' when 'admins:shikoku' then 'to the admins elsewhere'
      when 'sub:SECRETARIAT ' then 'to one of the secretariat' when 'sub:REGIONAL_ADMIN tohoku' then 'to the admin in person'
      else 'to others' end as class from notifications`,
    cells: {
      "to the hub": "y--------",
      "to the hub elsewhere": "-y-------",
      "to the admins": "--y------",
      "to the admins elsewhere": "---y-----",
      "to one of the secretariat": "------y--",
      "to the admin in person": "--y------",
      "to others": "---------",
    },
  },
  {
    type: "SavedSearch",
    idType: "savedsearch",
    part: "tohoku",
    ...all("saved_searches", "y--------"),
  },
  {
    type: "AuditEntry",
    idType: "audit",
    part: "tohoku",
    classes: `select id, 'act of ' || actor as class from audit_entries`,
    cells: {
      "act of demo-editor-tohoku": "y-y-y-y--",
      "act of demo-editor-shikoku": "-yy-y-y--",
      "act of demo-portal": "--y-y-y--",
      "act of REGIONAL_ADMIN tohoku": "--y-y-y--",
    },
  },
  {
    type: "ModerationCase",
    idType: "moderation",
    part: "tohoku",
    classes: `select id, case when target_hub_id = '${ownId}' then 'the hub was told' else 'reported from elsewhere' end as class from moderation_cases`,
    cells: { "the hub was told": "y-y-y----", "reported from elsewhere": "-yy-y----" },
  },
  {
    type: "Nomination",
    idType: "nomination",
    part: "network",
    classes: `select id, case when hub_id = '${ownId}' then 'of the hub' else 'of the region' end as class from nominations where region = 'tohoku'`,
    cells: { "of the hub": "y-y-y-y--", "of the region": "--y-y-y--" },
  },
  {
    type: "IssueMerge",
    idType: "merge",
    part: "network",
    classes: `select id, case when regions = '{tohoku,tohoku}' then 'within the region' else 'with Shikoku' end as class from issue_merges`,
    cells: { "within the region": "--y-y-y--", "with Shikoku": "--yyyyy--" },
  },
  {
    type: "PortalClient",
    idType: "portal",
    part: "network",
    classes: `select id, case when id = '${uuidOf("national/portal/1")}' then 'own' else 'another' end as class from portal_clients`,
    cells: { own: "------yy-", another: "------y--" },
  },
  {
    type: "NationalProgram",
    idType: "nationalprogram",
    part: "network",
    classes: `select id, case when shown_from > now() then 'not shown yet' else 'shown' end as class from national_programs`,
    cells: { shown: everybody, "not shown yet": "------y--" },
  },
  { type: "Award", idType: "award", part: "network", ...all("awards", everybody) },
];
