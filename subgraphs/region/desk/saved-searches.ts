import type { Code } from "../../../common/taxonomy.ts";
import { isMember } from "../../../common/identity/viewer.ts";
import type { Scope } from "../scope.ts";
import { savedSearchesOf, type SavedSearchRow } from "./saved-search-queries.ts";

/** The searches that the viewer keeps in this region. */
export const listSavedSearches = async (
  channel: Code<"SavedSearchChannel"> | null,
  { db, viewer }: Scope,
): Promise<readonly SavedSearchRow[]> => (isMember(viewer) ? savedSearchesOf(db, viewer.sub, channel) : []);
