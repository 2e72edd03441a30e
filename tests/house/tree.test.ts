import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "./source-files.ts";

const files = listFiles(".");

test("no folder is named for everything and nothing", () => {
  const vague = new Set(["utils", "util", "helpers", "types", "src", "shared", "lib", "misc"]);
  expect(
    files.filter((file) =>
      path
        .dirname(file)
        .split("/")
        .some((folder) => vague.has(folder)),
    ),
  ).toEqual([]);
});

test("no barrels: whoever imports names the file that has it", () => {
  expect(files.filter((file) => /(^|\/)index\.[cm]?[jt]sx?$/u.test(file))).toEqual([]);
});

test("file names are kebab-case", () => {
  const named = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/u;
  expect(files.filter((file) => /\.(ts|graphql)$/u.test(file) && !named.test(path.basename(file)))).toEqual([]);
});

test("every test file is in a suite of vitest.config.ts", () => {
  const tests = files.filter((file) => /\.(test|e2e|spec)\.[cm]?[jt]sx?$/u.test(file));
  const inASuite =
    /^((common|gateway|subgraphs|demo|tests\/(house|integration|redis))\/.*\.test|tests\/e2e\/.*\.(test|e2e))\.ts$/u;
  expect(tests.filter((file) => !inASuite.test(file))).toEqual([]);
});

test("nothing unfinished or unmerged is left in the files", () => {
  // Spelt so that this file does not find itself.
  const leftOver = /\b(?:T(?:ODO)|F(?:IXME)|X(?:XX)|H(?:ACK)|W(?:IP))\b|^(?:<{7}|>{7}|={7})(?: |$)/mu;
  const read = /\.(ts|cjs|mjs|graphql|json|md|sql|ya?ml|sh)$|^\.ci\/|^\.env\.example$/u;
  const marked = files.filter(
    (file) => read.test(file) && file !== "package-lock.json" && leftOver.test(readFileSync(file, "utf8")),
  );
  expect(marked).toEqual([]);
});
