import { inject } from "vitest";
import { connectDatabase, type Database } from "../../common/database/database.ts";
import { recreateDatabase, startTestServer } from "./postgres-server.ts";

export interface NetworkDatabase {
  readonly db: Database;
  readonly connection: { readonly url: string };
  close(): Promise<void>;
}

/** A migrated, empty national database of this test file's own. */
export async function networkDatabase(name: string): Promise<NetworkDatabase> {
  const server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, `test_${name.replaceAll(/\W/gu, "_")}`, "template_network");
  const { db, close } = connectDatabase({ url, poolSize: 2 });
  return { db, connection: { url }, close };
}
