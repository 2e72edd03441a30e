import postgres from "postgres";
import { startEmbeddedPostgres } from "../../demo/postgres/embedded-postgres.ts";

/** The Postgres server that tests make their databases on. */
export interface TestServer {
  /** The address of the database `name`. */
  urlOf(name: string): string;
  stop(): Promise<void>;
}

/** The server named by `TEST_DATABASE_URL`, or the embedded one. */
export async function startTestServer(configuredUrl: string | undefined, dataDir: string): Promise<TestServer> {
  if (configuredUrl === undefined) return startEmbeddedPostgres({ dataDir });
  const urlOf = (name: string): string => {
    const url = new URL(configuredUrl);
    url.pathname = `/${name}`;
    return url.href;
  };
  return { urlOf, stop: async () => undefined };
}

/** Creates a database anew, as a copy of `template` when given. Names are ours: lower-case letters, digits and underscores. */
export async function recreateDatabase(
  server: Pick<TestServer, "urlOf">,
  name: string,
  template?: string,
): Promise<string> {
  const sql = postgres(server.urlOf("postgres"), { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
    await sql.unsafe(`create database ${name}${template === undefined ? "" : ` template ${template}`}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  return server.urlOf(name);
}
