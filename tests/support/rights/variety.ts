import type postgres from "postgres";
import { formatNodeId } from "../../../common/node-id.ts";
import { nodeIdOf, uuidOf } from "../../../demo/seed/keys.ts";

/** Rows of every kind that rights tell apart, where the demo's Tohoku has none: copies of its own, with what makes the difference. */
export async function addRegionalVariety(sql: postgres.Sql): Promise<void> {
  const copy = copier(sql);
  const own = uuidOf("tohoku/hub/1");
  await sql`update hubs set network_status = 'MAPPED' where id = ${uuidOf("tohoku/hub/6")}`;
  await sql`update hubs set network_status = 'INVITED' where id = ${uuidOf("tohoku/hub/8")}`;
  await sql`update articles set hub_id = ${own} where id = ${uuidOf("tohoku/article/2")}`;
  await copy("articles", "article/11", "article/own-draft", { hub_id: own });
  await copy("articles", "article/12", "article/own-review", { hub_id: own });
  await copy("articles", "article/9", "article/own-region", { hub_id: own });
  await copy("articles", "article/11", "article/admins-draft", { author_sub: "REGIONAL_ADMIN tohoku" });
  await copy("articles", "article/11", "article/sent-back", { status: "CHANGES_REQUESTED" });
  await sql`update articles set hub_id = ${own} where id = ${uuidOf("tohoku/article/8")}`;
  await addDraftBeside(sql, own);
  const taken = {
    status: "RETRACTED",
    retracted_at: new Date(),
    retraction_reason: "OUTDATED",
    retraction_note: "理由",
  };
  await copy("articles", "article/10", "article/retracted", taken);
  await copy("stories", "story/6", "story/own-draft", { hub_id: own });
  await copy("stories", "story/6", "story/review", { status: "IN_REVIEW" });
  await copy("stories", "story/3", "story/region", { visibility: "REGION" });
  await copy("stories", "story/3", "story/retracted", taken);
  await sql`update adoptions set visibility = 'REGION' where id in ${sql([uuidOf("tohoku/adoption/9"), uuidOf("tohoku/adoption/10")])}`;
  await sql`update adoptions set visibility = 'HUB' where id = ${uuidOf("tohoku/adoption/2")}`;
  await sql`update adoptions set visibility = 'HUB', hub_id = ${nodeIdOf("shikoku/hub/1")}, hub_region = 'shikoku' where id = ${uuidOf("tohoku/adoption/7")}`;
  await sql`update comments set hidden_at = now(), hidden_by = 'x', hidden_reason = '理由' where id = ${uuidOf("tohoku/issue/2/comment/0")}`;
  await sql`update issues set assignee_display = '担当', coordinator_display = '調整役', reopened_at = now(), reopen_reason = '再発' where id = ${uuidOf("tohoku/issue/6")}`;
  await sql`update solutions set experience = '試した', recommended_by = '調整役' where id = ${uuidOf("tohoku/solution/9")}`;
  await sql`update me_toos set differs = '規模'`;
  await sql`update adoptions set planned_changes = '計画' where id = ${uuidOf("tohoku/adoption/1")}`;
  await copy("notifications", "notification/ISSUE_ME_TOO", "notification/a", {
    recipient: `hub:${nodeIdOf("shikoku/hub/1")}`,
  });
  await copy("notifications", "notification/ISSUE_ME_TOO", "notification/b", { recipient: "admins:shikoku" });
  await copy("notifications", "notification/ISSUE_ME_TOO", "notification/c", { recipient: "sub:SECRETARIAT " });
  const before = { name: "前の名前" };
  await copy("audit_entries", "audit/savedSearchSave", "audit/a", { actor: "demo-editor-shikoku", before });
  await copy("audit_entries", "audit/savedSearchSave", "audit/b", { actor: "demo-editor-tohoku", before });
  await copy("moderation_actions", "moderation/1/NOTE", "moderation/1/b", { act: "APPEAL" });
  const target = { target_id: nodeIdOf("tohoku/hub/4"), target_hub_id: nodeIdOf("tohoku/hub/4"), hub_told_at: null };
  await copy("moderation_cases", "moderation/1", "moderation/a", { ...target, reporter_sub: "demo-editor-shikoku" });
}

/** A story of the hub that is published and has a newer version in work. */
async function addDraftBeside(sql: postgres.Sql, hubId: string): Promise<void> {
  const story = uuidOf("tohoku/story/4");
  const change = sql`jsonb_build_object('id', ${uuidOf("tohoku/story/4/revision/2")}::text, 'version', 2)`;
  await sql`
    insert into story_revisions
    select (jsonb_populate_record(null::story_revisions, to_jsonb(r) || ${change})).* from story_revisions r
    where story_id = ${story} and version = 1`;
  await sql`update stories set hub_id = ${hubId}, version = 2, draft_status = 'DRAFT' where id = ${story}`;
}

export async function addNationalVariety(sql: postgres.Sql): Promise<void> {
  const copy = copier(sql);
  const later = new Date(Date.now() + 30 * 86_400_000);
  await sql`update national_programs set shown_from = ${later} where id = ${uuidOf("national/nationalprogram/satellite-ict")}`;
  await copy("portal_clients", "national/portal/1", "national/portal/2", { key_hash: "another", name: "別のポータル" });
  await sql`update nominations set reason = '理由', decided_at = now(), decided_by_role = 'SECRETARIAT' where region = 'tohoku'`;
  const act = { before: { state: "NOMINATED" }, target: nodeIdOf("tohoku/article/2") };
  await copy("audit_entries", "", "national/audit/a", { ...act, actor: "demo-editor-shikoku" });
  await copy("audit_entries", "", "national/audit/b", { ...act, actor: "SECRETARIAT " });
  const pair = { duplicate_id: nodeIdOf("tohoku/issue/9"), master_id: nodeIdOf("shikoku/issue/1") };
  await copy("issue_merges", "national/merge/1", "national/merge/2", { ...pair, regions: ["tohoku", "shikoku"] });
}

type Copy = (table: string, from: string, to: string, changes: Readonly<Record<string, unknown>>) => Promise<void>;

/** Copies a row by its content key, and with it what search knows of the thing. */
function copier(sql: postgres.Sql): Copy {
  const keyOf = (key: string): string => uuidOf(key.startsWith("national/") ? key : `tohoku/${key}`);
  return async (table, from, to, changes) => {
    const row = await rowOf(sql, table, from === "" ? undefined : keyOf(from));
    const id = keyOf(to);
    await sql`insert into ${sql(table)} ${sql({ ...row, id, ...changes } as never)}`;
    if (table !== "articles" && table !== "stories") return;
    const [document] = await sql`select * from search_documents where uuid = ${keyOf(from)}`;
    if (!document) return;
    const type = table === "articles" ? "article" : "story";
    const copied = { ...document, uuid: id, node_id: formatNodeId(type, "tohoku", id) };
    await sql`insert into search_documents ${sql(copied as never)}`;
  };
}

/** A row without what Postgres computes itself; any of the table where no ID is given. */
async function rowOf(sql: postgres.Sql, table: string, id: string | undefined): Promise<Record<string, unknown>> {
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER' order by ordinal_position`;
  const [row] = await sql`
    select ${sql(columns.map(({ name }) => name))} from ${sql(table)} where ${id === undefined ? sql`true` : sql`id = ${id}`} limit 1`;
  if (!row) throw new Error(`There is no row of ${table} to copy.`);
  return row;
}
