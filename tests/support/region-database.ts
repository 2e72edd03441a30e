import { inject } from "vitest";
import { connectDatabase, type Database } from "../../common/database.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import type { Viewer } from "../../common/viewer.ts";
import { recreateDatabase, startTestServer } from "./postgres-server.ts";

export interface RegionDatabase {
  readonly db: Database;
  readonly connection: { readonly url: string };
  /** The text of every statement sent through `db`, in order. */
  readonly statements: string[];
  close(): Promise<void>;
}

/** A migrated, empty region database of this test file's own. */
export async function regionDatabase(name: string): Promise<RegionDatabase> {
  const server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, `test_${name.replaceAll(/\W/gu, "_")}`, "template_region");
  const statements: string[] = [];
  const { db, close } = connectDatabase({ url, poolSize: 4, onStatement: (statement) => statements.push(statement) });
  return { db, connection: { url }, statements, close };
}

/** A viewer of a role; an editor edits the hubs with these content keys, the regions follow from them. */
export function viewerOf(role: Viewer["role"], scope: { regions?: string[]; hubs?: string[] } = {}): Viewer {
  const hubs = scope.hubs ?? [];
  const regions = scope.regions ?? [...new Set(hubs.map((key) => key.split("/")[0] ?? ""))];
  return { sub: `${role.toLowerCase()}-1`, role, regions, hubs: hubs.map(nodeIdOf) };
}
