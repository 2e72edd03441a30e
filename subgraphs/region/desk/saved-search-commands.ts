import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { write, type Written } from "../../../common/writing/write.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { requireKeepingSearches } from "./policy.ts";
import {
  countSavedSearches,
  deleteSavedSearch,
  insertSavedSearch,
  lockSavedSearch,
  maxSavedSearches,
  updateSavedSearch,
  type SavedSearchRow,
} from "./saved-search-queries.ts";
import type {
  SavedSearchDeleteInput,
  SavedSearchLookInput,
  SavedSearchRenameInput,
  SavedSearchSaveInput,
} from "./schema.generated.ts";

/** Searches that a member keeps. They are nobody's but the owner's: to others they are not there. The results are UUIDs. */

const nameRule = { max: 80, isRequired: true, ja: "名前" };

export function saveSearch(input: SavedSearchSaveInput, scope: Scope): Promise<Outcome<string>> {
  const { viewer, region, now } = scope;
  requireKeepingSearches(viewer, input.regionCode);
  return write("savedSearchSave", input, scope, async (db) => {
    checkTexts(input, { name: nameRule, text: { max: 100, ja: "検索語" } });
    if ((await countSavedSearches(db, viewer.sub)) >= maxSavedSearches) refuseMore();
    const { name, types, text, patterns, functions, audiences, archetypes, channel } = input;
    const facets = { patterns, functions, audiences, archetypes };
    if (!text?.trim() && types.length === 0 && Object.values(facets).every((codes) => codes.length === 0))
      refuse("REQUIRED", "text", "Say what to search for: words, or a facet.", "検索語か条件を指定してください。");
    const at = now();
    const row = { ownerSub: viewer.sub, name, types, text: text?.trim() || null, facets, channel };
    const id = await insertSavedSearch(db, { ...row, createdAt: at, updatedAt: at, lastLookedAt: at });
    const target = formatNodeId("savedsearch", region, id);
    return { result: id, audit: { target, before: null, after: { channel, types } } };
  });
}

const refuseMore = (): never =>
  refuse(
    "INVALID",
    "regionCode",
    `You keep ${maxSavedSearches} searches here already. Delete one first.`,
    `保存できる検索は${maxSavedSearches}件までです。不要なものを削除してください。`,
  );

export const renameSearch = (input: SavedSearchRenameInput, scope: Scope): Promise<Outcome<string>> =>
  onOwnSearch("savedSearchRename", input, scope, async (db, row) => {
    checkTexts(input, { name: nameRule });
    requireVersion(row, input.expectedVersion);
    const version = row.version + 1;
    await updateSavedSearch(db, row.id, { name: input.name, version, updatedAt: scope.now() });
    return { result: row.id, audit: { target: input.id, before: { version: row.version }, after: { version } } };
  });

/** As with notices, looking is no act that the audit tells of. */
export const lookAtSearch = (input: SavedSearchLookInput, scope: Scope): Promise<Outcome<string>> =>
  onOwnSearch("savedSearchLook", input, scope, async (db, row) => {
    await updateSavedSearch(db, row.id, { lastLookedAt: scope.now() });
    return { result: row.id, audit: [] };
  });

export const deleteSearch = (input: SavedSearchDeleteInput, scope: Scope): Promise<Outcome<string>> =>
  onOwnSearch("savedSearchDelete", input, scope, async (db, row) => {
    await deleteSavedSearch(db, row.id);
    const before = { channel: row.channel, types: row.types };
    return { result: row.id, audit: { target: input.id, before, after: { isDeleted: true } } };
  });

interface OwnInput {
  readonly id: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** Writes with the owner's search locked; refuses when they have none such. */
const onOwnSearch = (
  act: string,
  input: OwnInput,
  scope: Scope,
  change: (db: Executor, row: SavedSearchRow) => Promise<Written<string>>,
): Promise<Outcome<string>> =>
  write(act, input, scope, async (db) => {
    const id = toLocalUuid(input.id, "savedsearch", scope.region);
    const row = id === undefined ? undefined : await lockSavedSearch(db, id, scope.viewer.sub);
    if (!row) return refuse("NOT_FOUND", "id", "You have no such search.", "保存した検索が見つかりません。");
    return change(db, row);
  });
