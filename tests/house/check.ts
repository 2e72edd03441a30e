import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Runs every `check:*` script of package.json, all of them whatever fails, and names the failed ones at the end. */
function checkAll(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  return Object.keys(scripts)
    .filter((name) => name.startsWith("check:"))
    .filter((name) => {
      console.log(`\n▶ ${name}`);
      return spawnSync("npm", ["run", "--silent", name], { stdio: "inherit" }).status !== 0;
    });
}

const failed = checkAll();
console.log(failed.length === 0 ? "\nAll checks passed." : `\nFailed: ${failed.join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
