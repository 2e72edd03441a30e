import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { isMember, type Viewer } from "../../../common/identity/viewer.ts";

/** What is for members only is not even counted for others. Programs and events are for everybody, and hubs as their directory is. */
const membersTypes: readonly Code<"SearchType">[] = ["ARTICLE", "ISSUE", "STORY"];

/** The types of things that a viewer may search, of those that are wanted. */
export const searchableTypes = (
  viewer: Viewer,
  wanted: readonly Code<"SearchType">[] = codesOf("SearchType"),
): readonly Code<"SearchType">[] => wanted.filter((type) => isMember(viewer) || !membersTypes.includes(type));
