import type postgres from "postgres";
import { nodeIdOf, uuidOf } from "../../../demo/seed/keys.ts";

/** Says something in the fields in which the demo's rows say nothing, so that the tables can tell who is told of them. */

const id = (key: string): string => uuidOf(`tohoku/${key}`);

const attachment = { url: "https://example.jp/a.webp", mime: "image/webp", alt: "写真", license: "CC_BY_4_0" };
const source = { title: "出典", publisher: "発行者", url: "https://example.jp/", note: "注" };
const changeRequest = { path: ["tips"], message: "Say more.", messageJa: "詳しく書いてください。" };
const facets = {
  functions: ["RECEPTION"],
  activities: ["FACILITY_MANAGEMENT"],
  measures: ["SUBSIDY"],
  realizationPoints: ["LOCAL_HUB"],
};

export async function sayMoreInTohoku(sql: postgres.Sql): Promise<void> {
  await sayMoreInArticles(sql);
  await sayMoreInStories(sql);
  await sayMoreOfHubs(sql);
  await sayMoreOnDesks(sql);
  await sql`update issues set activities = ${facets.activities}`;
  await sql`update solutions set coordinator_regions = '{tohoku}'`;
  await sql`update organizations set name_en = 'Company', website = 'https://example.jp/'`;
  await sql`
    update support_programs set closed_on = '2099-01-01', closed_reason = '予算の終わり',
      contact_public = contact_public || ${sql.json({ phone: "000-000-0000", url: "https://example.jp/" })}`;
  await sql`update events set cancelled_at = now(), cancel_reason = '荒天' where id = ${id("event/2")}`;
}

async function sayMoreInArticles(sql: postgres.Sql): Promise<void> {
  const related = [nodeIdOf("shikoku/article/1")];
  await sql`
    update articles set slug = 'slug', attachments = ${sql.json([attachment])}, related_article_ids = ${related}, obsolete_note = '古い'`;
  await sql`update articles set from_issue_id = ${nodeIdOf("tohoku/issue/6")} where id = ${id("article/2")}`;
  const own = id("article/8");
  await sql`update articles set change_requests = ${sql.json([changeRequest])} where id = ${own}`;
  await sql`update article_revisions set redacted_fields = '{lessons}' where article_id = ${own} and content is not null`;
  const draft = {
    slug: "slug",
    easyJa: "やさしい日本語",
    sustainability: "続ける",
    programsUsed: ["制度"],
    sources: [source],
    attachments: [attachment],
    companyMerits: ["AWARD"],
    facilityOrigin: "VACANT_SHOP",
    relatedArticleIds: related,
  };
  await sql`
    update article_revisions set content = content || ${sql.json(draft)}
    where article_id = ${own} and version = (select version from articles where id = ${own})`;
  await addAsked(sql, "article_revisions", "article_id", own);
  await sql`
    update article_comments set hidden_at = now(), hidden_reason = '理由' where id = ${id("article/2/comment/0")}`;
}

async function sayMoreInStories(sql: postgres.Sql): Promise<void> {
  const { functions, activities, measures, realizationPoints } = facets;
  await sql`
    update stories set slug = 'slug', attachments = ${sql.json([attachment])}, functions = ${functions}, activities = ${activities},
      measures = ${measures}, realization_points = ${realizationPoints}, obsolete_note = '古い', national_at = now()`;
  const own = id("story/4");
  await sql`update stories set change_requests = ${sql.json([changeRequest])} where id = ${own}`;
  await sql`
    update story_revisions
    set content = content || ${sql.json({ slug: "slug", attachments: [attachment], ...facets })}, change_note = '変更'`;
  await sql`update story_revisions set redacted_fields = '{awards}' where story_id = ${own}`;
  await sql`update story_history set note = 'ひとこと'`;
  await addAsked(sql, "story_history", "story_id", own);
}

/** A reviewer asked for changes, which the history tells its authors and the region's admin. */
async function addAsked(sql: postgres.Sql, history: string, parent: string, parentId: string): Promise<void> {
  const asked = {
    id: uuidOf(`${parentId}/asked`),
    act: "REQUEST_CHANGES",
    status: "CHANGES_REQUESTED",
    content: null,
    change_requests: [changeRequest],
  };
  await sql`
    insert into ${sql(history)}
    select (jsonb_populate_record(null::${sql(history)}, to_jsonb(r) || ${sql.json(asked)})).* from ${sql(history)} r
    where ${sql(parent)} = ${parentId} limit 1`;
}

async function sayMoreOfHubs(sql: postgres.Sql): Promise<void> {
  const english = { language: "EN", name: "Hub", mission: "Mission", access: "Access", isMachineTranslated: true };
  await sql`update hubs set common_name = '愛称', open_data_id = '1'`;
  await sql`update hubs set translations = ${sql.json([english])} where id = ${id("hub/1")}`;
  await sql`update virtual_places set url = 'https://example.jp/'`;
  await sql`
    update municipalities set small_city_access = 'REMOTE', valid_from = '2005-10-01', valid_until = '2099-03-31', successor_code = last.code
    from (select max(code) as code from municipalities) last where municipalities.code <> last.code`;
  await sql`update hub_import_errors set "column" = '緯度', value = '北'`;
  await sql`
    insert into hub_imports
    select (jsonb_populate_record(null::hub_imports, to_jsonb(r) || jsonb_build_object('id', ${id("import/1")}::text, 'is_dry_run', false, 'dry_run_id', r.id))).*
    from hub_imports r limit 1`;
}

async function sayMoreOnDesks(sql: postgres.Sql): Promise<void> {
  const { functions } = facets;
  const searched = { patterns: ["OFFICE"], functions, audiences: ["WOMEN"], archetypes: ["SMALL_CITY"] };
  await sql`update saved_searches set facets = ${sql.json(searched)}`;
  await sql`update moderation_cases set status = 'UPHELD'`;
}

export async function sayMoreInTheNation(sql: postgres.Sql): Promise<void> {
  const later = new Date(Date.now() + 30 * 86_400_000);
  const contact = { phone: "000-000-0000", url: "https://example.jp/" };
  await sql`update awards set url = 'https://example.jp/', recipient_hub_id = ${nodeIdOf("tohoku/hub/1")}`;
  await sql`
    update glossary_terms set definition_ja = '定義', definition_en = 'Definition', note = '注' where term = 'Telework'`;
  await sql`
    update national_programs set url = 'https://example.jp/', shown_from = coalesce(shown_from, '2020-01-01'), shown_until = '2099-12-31',
      contact_public = contact_public || ${sql.json(contact)}`;
  await sql`update issue_merges set note = '同じ', waiting_for = 'tohoku'`;
  await sql`update regions set membership_until = '2099-03-31', contact_phone = '000-000-0000' where code = 'tohoku'`;
  const check = {
    code: "PHONE_NUMBER",
    severity: "BLOCKING",
    path: "sections.body",
    message: "A phone number.",
    messageJa: "電話番号です。",
    status: "WAIVED",
    waiverReason: "代表番号です",
  };
  await sql`
    update nominations set embargo_until = ${later}, checks = ${sql.json([check])} where region = 'tohoku'`;
  await sql`
    update publications set snapshot = jsonb_set(snapshot, '{facets,ictStage}', '"PILOT"') || ${sql.json({ slug: "slug", attachments: [attachment] })}`;
  await sql`
    update publications set status = 'HIDDEN', reason_code = 'UNDER_REVIEW', hidden_until = ${later},
      replaced_by = (select content_id from publications where region = 'tohoku' and status = 'PUBLISHED' limit 1)
    where region = 'tohoku' and status = 'RETRACTED'`;
}
