import { sql } from "drizzle-orm";
import { connectDatabase } from "../../common/database/database.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import type { RegionContent } from "../../demo/content/content.ts";
import { articles } from "../../subgraphs/region/db/tables/knowhow.ts";
import { hubs } from "../../subgraphs/region/db/tables/hubs.ts";
import { searchDocuments } from "../../subgraphs/region/db/tables/search-documents.ts";
import { toSearchVectors } from "../../subgraphs/region/search-text/vectors.ts";

/** An article made of the demo's sentences, with its search vectors, which are the same in every region. */
interface BenchArticle {
  readonly title: string;
  readonly body: string;
  readonly vectors: ReturnType<typeof toSearchVectors>;
  readonly publishedAt: Date;
}

const sentencesPerArticle = 30;
const batchSize = 500;

/** So many articles, each of a demo title and of thirty sentences of all demo articles, in an order that is the same in every run. */
export function makeArticles(count: number, contents: readonly RegionContent[]): readonly BenchArticle[] {
  const demo = contents.flatMap((content) => content.articles);
  const sentences = demo.flatMap((article) =>
    [article.background, article.purpose, article.challenge, article.lessons, ...article.steps.map(({ body }) => body)]
      .flatMap((text) => text?.split(/(?<=。)/u) ?? [])
      .filter(Boolean),
  );
  const next = sequence();
  return Array.from({ length: count }, (_, n) => {
    const title = `${demo[next(demo.length)]?.title} ${n}`;
    const body = Array.from({ length: sentencesPerArticle }, () => sentences[next(sentences.length)]).join("");
    return {
      title,
      body,
      vectors: toSearchVectors([title], body),
      publishedAt: new Date(Date.UTC(2025, 0, 1) + n * 60_000),
    };
  });
}

/** Numbers below a limit, in a sequence that passes for chance (a linear congruential generator's high bits). */
function sequence(): (limit: number) => number {
  let state = 1n;
  return (limit) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 33n) % limit;
  };
}

/** Publishes the articles in a region that has hubs. */
export async function seedBenchArticles(url: string, region: string, made: readonly BenchArticle[]): Promise<void> {
  const { db, close } = connectDatabase({ url, poolSize: 1 });
  try {
    await db.execute(sql`set statement_timeout = 0`);
    // An index that is made at once is made in a tenth of the time.
    await db.execute(sql`drop index search_documents_bigrams_index`);
    const owners = await db.select({ id: hubs.id }).from(hubs);
    for (let first = 0; first < made.length; first += batchSize) {
      const batch = made.slice(first, first + batchSize).map((article) => ({ ...article, id: newUuid() }));
      await db.insert(articles).values(batch.map((article, n) => toArticleRow(article, owners[n % owners.length]?.id)));
      await db.insert(searchDocuments).values(batch.map((article) => toDocumentRow(article, region)));
    }
    await db.execute(sql`create index search_documents_bigrams_index on search_documents using gin (bigrams)`);
    await db.execute(sql`vacuum analyze`);
  } finally {
    await close();
  }
}

type Stored = BenchArticle & { readonly id: string };

const toArticleRow = ({ id, title, body, publishedAt }: Stored, hubId = ""): typeof articles.$inferInsert => ({
  id,
  hubId,
  kind: "HOW_TO",
  title,
  summary: body.slice(0, 150),
  background: body,
  authorDisplay: "拠点（デモ）",
  authorSub: "bench",
  status: "PUBLISHED_REGION",
  visibility: "NETWORK",
  publishedVersion: 1,
  publishedAt,
  searchText: `${title}\n${body}`,
  createdAt: publishedAt,
  updatedAt: publishedAt,
});

const toDocumentRow = ({ id, title, body, vectors, publishedAt }: Stored, region: string) => ({
  ...vectors,
  nodeId: formatNodeId("article", region, id),
  type: "ARTICLE" as const,
  uuid: id,
  title,
  body,
  pipeline: 1,
  kind: "HOW_TO",
  language: "JA" as const,
  datedAt: publishedAt,
});
