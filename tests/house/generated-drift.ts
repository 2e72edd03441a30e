import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listFiles } from "./source-files.ts";

const root = process.cwd();

/** Runs every generator on a copy of the tree and tells in sentences where its output differs from the tree's. */
function findDrift(): readonly string[] {
  const copy = mkdtempSync(path.join(tmpdir(), "furusato-drift-"));
  try {
    for (const file of listFiles(root)) cpSync(path.join(root, file), path.join(copy, file));
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "junction");
    return [
      ...driftOfFiles(copy, "generate:supergraph", (file) => /^gateway\/(?:public-)?supergraph\.graphql$/u.test(file)),
      ...driftOfFiles(copy, "generate:documents", (file) => file === "gateway/public-documents/manifest.json"),
      ...driftOfFiles(copy, "generate:synonyms", (file) => file === "subgraphs/region/search-text/synonym-groups.json"),
      ...driftOfFiles(copy, "generate:types", (file) => file.endsWith(".generated.ts")),
      ...driftOfTables(copy, "region"),
      ...driftOfTables(copy, "network"),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Files that a script writes from nothing: a missing, another and a superfluous one all count. */
function driftOfFiles(copy: string, script: string, owns: (file: string) => boolean): readonly string[] {
  const committed = listFiles(root).filter(owns);
  for (const file of committed) rmSync(path.join(copy, file));
  const { status, output } = run(copy, script);
  if (status !== 0) return [`"npm run ${script}" fails:\n${output}`];
  return [...new Set([...committed, ...listFiles(copy).filter(owns)])]
    .filter((file) => textOf(root, file) !== textOf(copy, file))
    .map((file) => `${file} ${differenceOf(copy, file)}. Run "npm run ${script}" and commit the result.`);
}

/**
 * drizzle-kit adds a migration when the tables have moved on; when it would have to ask whether a column was renamed it writes
 * nothing and still exits with 0. So only its own word that nothing changed counts.
 */
function driftOfTables(copy: string, program: "region" | "network"): readonly string[] {
  const script = `generate:migrations:${program}`;
  const { status, output } = run(copy, script, "--name", "drift");
  if (status === 0 && output.includes("No schema changes")) return [];
  const added = listFiles(copy, `migrations/${program}`).some((file) => file.endsWith("_drift.sql"));
  return [
    `The tables in subgraphs/${program}/db/tables are not what migrations/${program} makes. ` +
      `Run "npm run ${script} -- --name what-changes" and commit the result.${added ? "" : `\n${output}`}`,
  ];
}

function run(copy: string, script: string, ...args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", script, "--", ...args], {
    cwd: copy,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, output: `${stdout}${stderr}` };
}

function differenceOf(copy: string, file: string): string {
  if (!existsSync(path.join(root, file))) return "is missing";
  return existsSync(path.join(copy, file)) ? "is not what its source gives" : "has no source any more";
}

const textOf = (folder: string, file: string): string | undefined =>
  existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : undefined;

const drift = findDrift();
for (const sentence of drift) console.error(sentence);
if (drift.length === 0) console.log("Generated files are what their sources give.");
process.exitCode = drift.length === 0 ? 0 : 1;
