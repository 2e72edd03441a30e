import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { useNation } from "../support/national-server.ts";
import { until } from "../support/until.ts";

/** With no connection to spare a program says at once that it has too much to do, and when to ask again; afterwards it goes on. */

const nation = useNation("overloaded-database", { poolSize: 1, maxWaiting: 0 });

const page = () => nation.app.inject({ method: "GET", url: "/sitemap.xml" });
const question = () =>
  nation.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ regions { code } }" }),
  });

test("HTTP has 503, GraphQL OVERLOADED, both with Retry-After; who waits for a lock too long has the same", async () => {
  const waiting = sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await nation.db.transaction(async (holder) => {
    await holder.execute(sql`lock table publications, feed_counter, publication_versions in access exclusive mode`);
    const first = page();
    await until(async () => expect(await nation.db.execute(waiting)).toHaveLength(1));
    const startedAt = performance.now();
    const [refusedPage, refusedQuestion] = [await page(), await question()];
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(refusedPage.statusCode).toBe(503);
    expect(refusedPage.headers["retry-after"]).toBe("1");
    expect(refusedQuestion.headers["retry-after"]).toBe("1");
    expect(refusedQuestion.json().errors).toMatchObject([{ extensions: { code: "OVERLOADED" } }]);
    const late = await first;
    expect(late.statusCode).toBe(503);
    expect(late.headers["retry-after"]).toBe("1");
  });
  expect((await page()).statusCode).toBe(200);
  expect((await question()).json().errors).toBeUndefined();
});
