import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { codeFolders, listFiles } from "./source-files.ts";

/**
 * Runs the import rules of `.dependency-cruiser.cjs`. Unlike the command line it fails when files were not looked at:
 * with a TypeScript that it does not know, dependency-cruiser calls zero modules "no violations".
 */
async function checkArchitecture(): Promise<number> {
  const options = await extractDepcruiseOptions("./.dependency-cruiser.cjs");
  const tsConfig = extractTSConfig("./tsconfig.json");
  const result = await cruiseAll(options, tsConfig);
  const modules = result.modules.map((module) => module.source);
  const expected = codeFolders.flatMap((folder) => listFiles(".", folder)).filter((file) => file.endsWith(".ts"));
  const unseen = expected.filter((file) => !modules.includes(file));
  const loneCommon = findLoneCommon(result);
  for (const { from, to, rule } of result.summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
  for (const file of loneCommon)
    console.error(`common-has-two-sides: ${file} is not used by two of our programs; move it to its user.`);
  if (unseen.length > 0 || expected.length === 0) {
    console.error(
      `dependency-cruiser looked at ${expected.length - unseen.length} of ${expected.length} files; not at: ${unseen.join(", ")}`,
    );
  }
  const faults = result.summary.violations.length + loneCommon.length + unseen.length;
  console.log(`${faults} faults in ${expected.length - unseen.length} modules.`);
  return expected.length > 0 && faults === 0 ? 0 : 1;
}

async function cruiseAll(options: ICruiseOptions, tsConfig: object): Promise<ICruiseResult> {
  const { output } = await cruise([...codeFolders], options, {}, { tsConfig });
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text instead of modules.");
  return output;
}

/** The programs that common/ serves. Tests do not count: what only they use belongs to them. */
const sides = /^(gateway|subgraphs\/region|subgraphs\/network|demo)\//u;

/** Files in common/ that fewer than two sides use, directly or through another file of common/. */
function findLoneCommon({ modules }: ICruiseResult): readonly string[] {
  const dependentsOf = new Map(modules.map((module) => [module.source, module.dependents]));
  const sidesOf = (file: string, seen: Set<string>): readonly string[] =>
    (dependentsOf.get(file) ?? []).flatMap((dependent) => {
      if (dependent.endsWith(".test.ts") || seen.has(dependent)) return [];
      seen.add(dependent);
      return dependent.startsWith("common/") ? sidesOf(dependent, seen) : (sides.exec(dependent)?.[1] ?? []);
    });
  return modules
    .map((module) => module.source)
    .filter((file) => file.startsWith("common/") && file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => new Set(sidesOf(file, new Set([file]))).size < 2);
}

process.exitCode = await checkArchitecture();
