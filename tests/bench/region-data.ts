import { sql } from "drizzle-orm";
import { connectDatabase } from "../../common/database/database.ts";
import type { RegionContent } from "../../demo/content/content.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";

export const issuesPerRegion = 200;

/**
 * Fills a migrated, empty region database: the hubs of a demo region, and issues with texts as long as the demo's (title 24
 * characters, body 95), reported at moments spread evenly over three years; which ones follows from the region's code.
 */
export async function seedBenchRegion(url: string, code: string, content: RegionContent): Promise<void> {
  const { db, close } = connectDatabase({ url, poolSize: 1 });
  try {
    await seedHubs(db, content, { now: new Date(), hubName: (key) => key });
    await db.execute(sql`
      with numbered as (
        select n, md5(${code}::text || '/' || n) as digest,
          timestamptz '2025-06-01 00:00:00+00'
            - (('x' || substr(md5(${code}::text || '@' || n), 1, 7))::bit(28)::int::bigint * 353) * interval '1 millisecond' as reported
        from generate_series(1, ${issuesPerRegion}::int) as n
      ), hub as (select id, row_number() over (order by id) as place, count(*) over () as total from hubs)
      insert into issues (id, hub_id, title, body, category, severity, urgency, status, search_text, created_at, updated_at)
      select
        (lpad(to_hex((extract(epoch from reported) * 1000)::bigint), 12, '0') || '7' || substr(digest, 1, 3) || '8' || substr(digest, 4, 15))::uuid,
        hub.id,
        substr(repeat('補助金が終わったあとの運営費をどう賄うか', 2), 1, 18 + n % 13) || ' ' || n,
        substr(repeat('会社席は六割まで来ましたが、これ以上増やすには二階の荷重の調査が要り、その費用がまた年度の予算に入っていません。', 4), 1, 60 + n % 71),
        'FINANCE_SELF_SUSTAINABILITY', 'MEDIUM', 'MEDIUM',
        (array['OPEN', 'IN_PROGRESS', 'CLOSED'])[1 + n % 3],
        'unused', reported, reported
      from numbered join hub on hub.place = 1 + n % hub.total`);
    await db.execute(sql`analyze`);
  } finally {
    await close();
  }
}
