import { contentSnapshot, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import { regionError, type AskedRegion } from "../regions/region-caller.ts";

interface Source {
  readonly kind: Code<"PublicationKind">;
  readonly subgraph: string;
  readonly field: string;
}

/** The type in a content's global ID → which of its region's subgraphs tells its snapshot. */
const sources: Readonly<Record<string, Source>> = {
  article: { kind: "ARTICLE", subgraph: "knowhow", field: "articleSnapshot" },
  story: { kind: "STORY", subgraph: "stories", field: "storySnapshot" },
};

/**
 * Reads a version of an article or story from its region, for the viewer: the region answers with what they may see of what it has
 * published. Refuses where there is none; throws `REGION_UNAVAILABLE` when the region does not answer, or not with that version.
 */
export async function readSnapshot(contentId: string, version: number, context: Context): Promise<ContentSnapshot> {
  const { type = "", region: code = "" } = parseNodeId(contentId) ?? {};
  const source = Object.hasOwn(sources, type) ? sources[type] : undefined;
  const region = source && (await context.loaders.regionByCode.load(code));
  if (!source || !region) return refuseUnknown();
  const { subgraph, field } = source;
  const { [field]: json = null } = await context.regions.ask(region, {
    subgraph,
    query: `query Snapshot($id: ID!, $version: Int!) { ${field}(id: $id, version: $version) }`,
    variables: { id: contentId, version },
    viewer: context.viewer,
    requestId: context.requestId,
  });
  if (json === null) return refuseUnknown();
  return parseSnapshot(json, region, { id: contentId, version, type: source.kind });
}

/** Takes from a region nothing but what it was asked for, and of its own. */
function parseSnapshot(
  json: unknown,
  region: AskedRegion,
  asked: Pick<ContentSnapshot, "id" | "version" | "type">,
): ContentSnapshot {
  const read = contentSnapshot.safeParse(readJson(json));
  const isAsked = read.success && Object.entries(asked).every(([field, value]) => value === toFields(read.data)[field]);
  if (!isAsked || !isOf(region, read.data)) throw regionError("REGION_UNAVAILABLE", region, "INVALID_ANSWER");
  return read.data;
}

const toFields = (snapshot: ContentSnapshot): Readonly<Record<string, unknown>> => snapshot;

const isOf = ({ code }: AskedRegion, { region, hub }: ContentSnapshot): boolean =>
  region.code === code && parseNodeId(hub.id)?.region === code;

function readJson(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}

const refuseUnknown = (): never =>
  refuse(
    "NOT_FOUND",
    "contentId",
    "There is no article or story with this ID that was published in its region at this version and that you may see.",
    "このIDと版で地域公開された記事・事例が見つかりません。",
  );
