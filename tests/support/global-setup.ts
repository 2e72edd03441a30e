import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../../common/database/database.ts";
import { recreateDatabase, startTestServer } from "./postgres-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the maintenance database of the tests' Postgres server. */
    readonly postgresUrl: string;
  }
}

/** Starts Postgres once for a test run and makes the migrated templates that test databases are copied from, one a kind of database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  const server = await startTestServer(process.env["TEST_DATABASE_URL"], join(root, ".data", "test-postgres"));
  for (const program of readdirSync(join(root, "migrations"))) {
    await migrateDatabase(await recreateDatabase(server, `template_${program}`), join(root, "migrations", program));
  }
  project.provide("postgresUrl", server.urlOf("postgres"));
  return () => server.stop();
}
