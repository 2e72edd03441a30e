import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";

/** A section of `.env.example` begins with a line `# --- gateway ---`; its settings follow, a commented one is optional. */
const programs = { gateway: "gateway", region: "subgraphs/region", network: "subgraphs/network" } as const;

/** Program → the settings that `.env.example` lists for it. */
function readExample(): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  let section: string[] | undefined;
  for (const line of existsSync(".env.example") ? readFileSync(".env.example", "utf8").split("\n") : []) {
    const title = /^# --- (\S+) ---$/u.exec(line)?.[1];
    if (title !== undefined) sections.set(title, (section = []));
    const key = /^(?:# ?)?([A-Z][A-Z0-9_]*)=/u.exec(line)?.[1];
    if (key !== undefined) (section ??= []).push(key);
  }
  return sections;
}

/** The settings that a program reads: the keys of the zod object `environment` in its config.ts. */
async function readSchemaKeys(folder: string): Promise<readonly string[]> {
  const { environment }: { environment?: unknown } = await import(pathToFileURL(`${folder}/config.ts`).href);
  if (!(environment instanceof z.ZodObject))
    throw new Error(`${folder}/config.ts does not export a zod object named environment.`);
  return Object.keys(environment.shape);
}

const existing = Object.entries(programs).filter(
  ([, folder]) => existsSync(`${folder}/config.ts`) || existsSync(`${folder}/main.ts`),
);

describe(".env.example", () => {
  test.each(existing)("lists exactly the settings of the program %s", async (name, folder) => {
    expect([...(readExample().get(name) ?? [])].sort()).toEqual([...(await readSchemaKeys(folder))].sort());
  });

  test("has a section for each program and no other", () => {
    expect([...readExample().keys()].sort()).toEqual(existing.map(([name]) => name).sort());
  });
});
