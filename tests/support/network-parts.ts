import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { migrateDatabase } from "../../common/database/database.ts";
import { freePort, type Program, type Run, type RunningProgram, type Settings } from "../../demo/programs.ts";
import { demoRegions } from "../../demo/regions.ts";
import { seedRegion, seedScope } from "../../demo/seed/seed.ts";
import { contents } from "./demo-rows.ts";
import { recreateDatabase, type TestServer } from "./postgres-server.ts";

/** What a network for tests stands on: its databases and its programs. */

const regionMigrations = fileURLToPath(new URL("../../migrations/region", import.meta.url));

export interface NewcomerOptions {
  /** Of a region that is not one of the demo's: it begins with nothing in it. */
  readonly name?: string;
}

/** Databases of this file's own, always new, dropped at the end. */
export function databasesOf(server: TestServer, prefix: string) {
  const made = new Set<string>();
  return {
    prefix,
    urlOf: (name: string) => server.urlOf(name),
    ensureDatabase: async (name: string) => {
      made.add(name);
      await recreateDatabase(server, name);
    },
    drop: async () => {
      const sql = postgres(server.urlOf("postgres"), { max: 1, onnotice: () => undefined });
      for (const name of made) await sql.unsafe(`drop database if exists ${name} with (force)`);
      await sql.end({ timeout: 5 });
    },
  };
}

/** Runs programs and remembers their settings. */
export function programsOf(runProgram: Run) {
  const settings = new Map<string, Settings>();
  const starting: Promise<RunningProgram>[] = [];
  const extra: RunningProgram[] = [];
  const run: Run = (program, own) => {
    settings.set(own["REGION_CODE"] ?? program, own);
    const running = runProgram(program, own);
    starting.push(running);
    return running;
  };
  const runExtra = async (program: Program, own: Settings): Promise<RunningProgram> => {
    const running = await run(program, own);
    extra.push(running);
    return running;
  };
  return {
    settings,
    run,
    runExtra,
    restart: (program: "gateway" | "network") => runExtra(program, known(settings.get(program), program)),
    startBeside: async (name: string, changed: Settings) => {
      const own = known(settings.get(name), name);
      const program = "REGION_CODE" in own ? "region" : (name as "gateway" | "network");
      const port = { [`${program.toUpperCase()}_PORT`]: String(await freePort()) };
      const running = await runProgram(program, { ...own, ...port, ...changed });
      extra.push(running);
      return running;
    },
    /** Stops what was started beside the constellation. */
    stopExtra: async () => {
      for (const program of extra.toReversed()) await program.stop();
    },
    /** Stops whatever has come up, for a start that failed half way. */
    stopAll: async () => {
      for (const start of await Promise.allSettled(starting))
        if (start.status === "fulfilled") await start.value.kill();
    },
  };
}

export interface Parts {
  readonly databases: ReturnType<typeof databasesOf>;
  readonly programs: ReturnType<typeof programsOf>;
}

/** Starts a region that the registry does not know, beside the others and with their settings. */
export async function startNewcomer(
  code: string,
  newcomer: NewcomerOptions,
  { databases, programs }: Parts,
): Promise<RunningProgram> {
  const name = `${databases.prefix}region_${code.replaceAll("-", "_")}`;
  await databases.ensureDatabase(name);
  const url = databases.urlOf(name);
  await migrateDatabase(url, regionMigrations);
  if (newcomer.name === undefined)
    await seedRegion(url, known(contents.get(code), code), seedScope(contents, new Date()));
  const [sibling = {}] = [...programs.settings.values()].filter((own) => "REGION_CODE" in own);
  return programs.runExtra("region", {
    ...sibling,
    REGION_CODE: code,
    REGION_NAME: newcomer.name ?? known(demoRegions[code], code),
    REGION_DATABASE_URL: url,
    REGION_PORT: String(await freePort()),
  });
}

/** The thing of this name; throws where the network has none. */
export function known<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`There is no ${name} in this network.`);
  return thing;
}
