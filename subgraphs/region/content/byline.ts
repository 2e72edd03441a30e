import { taxonomies } from "../../../common/taxonomy.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";

/** Who did something, as others may read: people are named by their hub or by their role. */
export const bylineOf = ({ role }: Viewer, hubName: string): string =>
  role === "HUB_EDITOR" ? hubName : taxonomies.Role[role].ja;
