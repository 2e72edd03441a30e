import type postgres from "postgres";
import { nodeIdOf, uuidOf } from "../../../demo/seed/keys.ts";
import type { Cells } from "./visitors.ts";

/**
 * Texts that not everybody may read who may see the thing in which they are, each planted where nothing else says the same. Whoever's
 * cell is `y` is told of it by some field; in what anybody else is told, by whatever door, it is nowhere.
 */
export interface Secret {
  readonly what: string;
  readonly text: string;
  readonly cells: Cells;
  readonly part: "tohoku" | "network";
  readonly plant: (sql: postgres.Sql, text: string) => PromiseLike<unknown>;
}

const members = "yyyyyyy--";
const nobody = "---------";
const id = (key: string): string => uuidOf(`tohoku/${key}`);

const secret = (what: string, cells: Cells, plant: Secret["plant"]): Secret => ({
  what,
  cells,
  plant,
  part: "tohoku",
  text: `[${what}]`,
});
const national = (...of: Parameters<typeof secret>): Secret => ({ ...secret(...of), part: "network" });

/** An article or story of a neighbouring hub that every member sees. */
const neighbours = (sql: postgres.Sql, table: "articles" | "stories") =>
  sql`(select id from ${sql(table)} where hub_id <> ${id("hub/1")} and status = 'PUBLISHED_REGION' and visibility = 'NETWORK' order by id limit 1)`;

export const secrets: readonly Secret[] = [
  secret(
    "a hub's internal contact",
    "y--------",
    (sql, text) =>
      sql`update hub_internals set contact_internal = contact_internal || ${sql.json({ email: text })} where hub_id = ${id("hub/1")}`,
  ),
  secret(
    "a hub's tenants",
    "y--------",
    (sql, text) => sql`update hub_internals set tenants = ${[text]} where hub_id = ${id("hub/1")}`,
  ),
  secret(
    "the accounts of a neighbouring hub",
    nobody,
    (sql, text) => sql`update hub_internals set tenants = ${[text]} where hub_id = ${id("hub/4")}`,
  ),
  secret(
    "a private note of a hub elsewhere that has the problem too",
    "yyyyy----",
    (sql, text) =>
      sql`update me_toos set note = ${text}, hub_id = ${nodeIdOf("shikoku/hub/1")} where id = (select id from me_toos where is_note_private limit 1)`,
  ),
  secret(
    "a comment that was hidden",
    nobody,
    (sql, text) => sql`update comments set body = ${text} where hidden_at is not null`,
  ),
  secret(
    "what somebody said and did not agree to see published",
    "y-y-y----",
    (sql, text) =>
      sql`update stories set quotes = ${sql.json([{ display: "利用者", text, hasConsent: false }])} where id = ${id("story/3")}`,
  ),
  secret(
    "the name of a company that did not agree to be named",
    "y-y-y----",
    (sql, text) =>
      sql`update company_engagements set company_name = ${text}, organization_id = null where id = (select e.id from company_engagements e join stories s on s.id = e.story_id where not e.is_public and s.status = 'PUBLISHED_REGION' order by e.id limit 1)`,
  ),
  secret(
    "the next version of a published article of the hub",
    "y--------",
    (sql, text) =>
      sql`update article_revisions set content = content || ${sql.json({ title: text })} where article_id = ${id("article/8")} and version = (select version from articles where id = ${id("article/8")})`,
  ),
  secret(
    "what a reviewer wants changed in an article of the hub",
    "y--------",
    (sql, text) =>
      sql`update articles set status = 'CHANGES_REQUESTED', change_requests = ${sql.json([{ path: ["tips"], message: text, messageJa: text }])} where id = ${id("article/own-draft")}`,
  ),
  secret(
    "the next version of a published story of the hub",
    "y--------",
    (sql, text) =>
      sql`update story_revisions set content = content || ${sql.json({ title: text })} where story_id = ${id("story/4")} and version = 2`,
  ),
  secret(
    "what a reviewer wrote on a story of the hub",
    "y--------",
    (sql, text) =>
      sql`update stories set status = 'CHANGES_REQUESTED', review_note = ${text} where id = ${id("story/own-draft")}`,
  ),
  secret(
    "the words of who reported the hub",
    "--y-y----",
    (sql, text) => sql`update moderation_cases set note = ${text} where id = ${id("moderation/1")}`,
  ),
  secret(
    "a note of those who decide on a report",
    "--y-y----",
    (sql, text) => sql`update moderation_actions set note = ${text} where act = 'NOTE'`,
  ),
  secret(
    "the internal notes of a public event",
    members,
    (sql, text) => sql`update events set internal_notes = ${text} where id = ${id("event/2")}`,
  ),
  secret(
    "the name of a file that hubs were imported from",
    "--y------",
    (sql, text) => sql`update hub_imports set file_name = ${text}`,
  ),
  secret(
    "why a company left",
    members,
    (sql, text) => sql`update company_engagements set left_reason = ${text} where is_public`,
  ),
  secret(
    "who wrote an article",
    nobody,
    (sql, text) => sql`update articles set author_sub = ${text} where id = ${id("article/4")}`,
  ),
  secret(
    "who wrote a story",
    nobody,
    (sql, text) => sql`update stories set author_sub = ${text} where id = ${id("story/3")}`,
  ),
  secret(
    "what a reviewer wants changed in a neighbour's published article",
    "--y------",
    (sql, text) =>
      sql`update articles set change_requests = ${sql.json([{ path: ["tips"], message: text, messageJa: text }])} where id = ${neighbours(sql, "articles")}`,
  ),
  secret(
    "what a reviewer wants changed in a neighbour's published story",
    "--y------",
    (sql, text) =>
      sql`update stories set change_requests = ${sql.json([{ path: ["body"], message: text, messageJa: text }])} where id = ${neighbours(sql, "stories")}`,
  ),
  secret(
    "what a neighbour said when it saved an article",
    "--y------",
    (sql, text) =>
      sql`update article_revisions set change_note = ${text} where act = 'EDIT' and article_id = ${neighbours(sql, "articles")}`,
  ),
  secret(
    "what a neighbour said when it handed a story in",
    "--y------",
    (sql, text) =>
      sql`update story_history set note = ${text} where act = 'SUBMIT' and story_id = ${neighbours(sql, "stories")}`,
  ),
  secret("what was in a file of hubs", nobody, (sql, text) => sql`update hub_imports set content = ${text}`),
  secret(
    "who imported hubs",
    nobody,
    (sql, text) => sql`update hub_imports set started_by = jsonb_set(started_by, '{sub}', to_jsonb(${text}::text))`,
  ),
  secret(
    "who reported the hub",
    nobody,
    (sql, text) => sql`update moderation_cases set reporter_sub = ${text} where id = ${id("moderation/1")}`,
  ),
  secret("who wrote a comment", nobody, (sql, text) => sql`update comments set author_sub = ${text}`),
  secret("which coordinator has an issue", nobody, (sql, text) => sql`update issues set coordinator_sub = ${text}`),
  secret("who upheld a report", nobody, (sql, text) => sql`update moderation_cases set upheld_by_sub = ${text}`),
  national(
    "a portal's address for mail",
    "------yy-",
    (sql, text) => sql`update portal_clients set contact_email = ${text} where id = ${uuidOf("national/portal/1")}`,
  ),
  national(
    "another portal's address for mail",
    "------y--",
    (sql, text) => sql`update portal_clients set contact_email = ${text} where id = ${uuidOf("national/portal/2")}`,
  ),
  national(
    "the digest of a portal's key",
    nobody,
    (sql, text) => sql`update portal_clients set key_hash = ${text} where id = ${uuidOf("national/portal/1")}`,
  ),
  national(
    "a region's address for mail",
    members,
    (sql, text) => sql`update regions set contact_email = ${text} where code = 'tohoku'`,
  ),
  national(
    "why a nomination of the hub is recommended",
    "y-y-y-y--",
    (sql, text) =>
      sql`update nominations set recommendation = ${text}, recommended_at = now() where hub_id = ${nodeIdOf("tohoku/hub/1")}`,
  ),
  national(
    "a remark on a nomination of the region",
    "--y-y-y--",
    (sql, text) =>
      sql`update nomination_comments set body = ${text} where nomination_id in (select id from nominations where region = 'tohoku')`,
  ),
  national(
    "why a fault in a nomination of the region was let pass",
    "--y-y-y--",
    (sql, text) =>
      sql`update nominations set checks = jsonb_set(checks, '{0,waiverReason}', to_jsonb(${text}::text)) where region = 'tohoku' and hub_id <> ${nodeIdOf("tohoku/hub/1")}`,
  ),
  national(
    "a note on a merge within the region",
    "--y-y-y--",
    (sql, text) => sql`update issue_merges set note = ${text} where id = ${uuidOf("national/merge/1")}`,
  ),
  national(
    "a note on a merge with Shikoku",
    "--yyyyy--",
    (sql, text) => sql`update issue_merges set note = ${text} where id = ${uuidOf("national/merge/2")}`,
  ),
  national("who merged issues", nobody, (sql, text) => sql`update issue_merges set requested_by = ${text}`),
  national("who approved", nobody, (sql, text) => sql`update publication_versions set approved_by = ${text}`),
  national(
    "the text of what was taken out of the nation's sight",
    nobody,
    (sql, text) =>
      sql`update publications set snapshot = snapshot || ${sql.json({ title: text, summary: text })} where status = 'HIDDEN'`,
  ),
  national(
    "in what is national, a company that did not agree to be named",
    nobody,
    (sql, text) =>
      sql`update publications set snapshot = jsonb_insert(snapshot, '{companies,0}', ${sql.json({ name: text, hasConsent: false })})`,
  ),
  national(
    "in what is national, what somebody did not agree to see published",
    nobody,
    (sql, text) =>
      sql`update publications set snapshot = jsonb_insert(snapshot, '{quotes,0}', ${sql.json({ display: "利用者", text, hasConsent: false })})`,
  ),
  national(
    "who wrote what is national",
    nobody,
    (sql, text) => sql`update publications set snapshot = snapshot || ${sql.json({ authorSubs: [text] })}`,
  ),
  national("who nominated", nobody, (sql, text) => sql`update nominations set nominated_by = ${text}`),
];
