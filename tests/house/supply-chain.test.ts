import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { licenceFault } from "./licence-rules.ts";
import { lockedPackages, packageNameAt, readLockFile, readManifest, type LockedPackage } from "./lock-file.ts";

/** What comes from others: pinned, checked, free, of known number, and never run at its installation. */

const manifest = readManifest();
const installed = lockedPackages();
const placesOf = (isOdd: (locked: LockedPackage) => boolean): readonly string[] =>
  installed.filter(([, locked]) => isOdd(locked)).map(([place]) => place);

test("package-lock.json names no registry: npm takes packages from the one that is configured where it runs", () => {
  const advice = "run `npm install --omit-lockfile-registry-resolved` and commit package-lock.json";
  expect(
    placesOf(({ resolved }) => resolved !== undefined),
    advice,
  ).toEqual([]);
});

test("every package in package-lock.json has a version and a SHA-512 checksum", () => {
  expect(placesOf(({ version, integrity }) => !version || !integrity?.startsWith("sha512-"))).toEqual([]);
});

test("package-lock.json is of the packages that package.json asks for", () => {
  const [root = {}] = Object.values(readLockFile().packages) as Partial<typeof manifest>[];
  const asked = ({ dependencies, devDependencies, optionalDependencies }: Partial<typeof manifest>) => ({
    dependencies,
    devDependencies,
    optionalDependencies,
  });
  expect(asked(root)).toEqual(asked(manifest));
});

test("packages are asked for by version: no branch, address, folder or tag", () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(ranges.filter(([, range]) => !/^[~^]?\d+\.\d+\.\d+(-[\w.]+)?$/u.test(range))).toEqual([]);
});

test("no install script runs: npm is told so, each package that has one is known, and we have none", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/mu);
  const withScript = new Set(placesOf(({ hasInstallScript }) => hasInstallScript === true).map(packageNameAt));
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...withScript].sort());
  expect(Object.values(manifest.allowScripts).filter((isAllowed) => isAllowed)).toEqual([]);
  expect(
    Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare|pack|publish)/u.test(name)),
  ).toEqual([]);
});

test("every licence is allowed; `npm run licences` lists them", () => {
  expect(installed.flatMap(([place, locked]) => licenceFault(place, locked) ?? [])).toEqual([]);
});

test.each([
  ["MIT", {}, true],
  ["(MIT OR GPL-3.0-only)", {}, true],
  ["(MIT AND GPL-3.0-only)", {}, false],
  ["GPL-3.0-only", { dev: true }, false],
  ["MPL-2.0", { dev: true }, true],
  ["MPL-2.0", {}, false],
  ["Elastic-2.0", {}, false],
  ["SEE LICENSE IN LICENSE.md", {}, false],
  ["(MIT OR (GPL-3.0-only AND ISC))", {}, false],
])("a package under %s %o is allowed: %s", (license, more, isAllowed) => {
  expect(licenceFault("node_modules/some-package", { license, ...more }) === undefined).toBe(isAllowed);
});

test("no package is one that its authors have given up", () => {
  expect(installed.flatMap(([place, { deprecated }]) => (deprecated ? [`${place}: ${deprecated}`] : []))).toEqual([]);
});

/** Raised by whoever adds a package, in the same commit, with a word on why it is worth it. */
const budget = { asked: 30, shipped: 420, all: 970 };

test("the number of packages does not grow unnoticed", () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(budget.asked);
  expect(placesOf(({ dev }) => !dev).length).toBeLessThanOrEqual(budget.shipped);
  expect(installed.length).toBeLessThanOrEqual(budget.all);
});

/** Package → the oldest version without the fault, and the advisory that tells of it. */
const mended: readonly (readonly [name: string, oldest: string, advisory: string])[] = [
  ["@apollo/gateway", "2.13.2", "CVE-2026-32621: prototype pollution by aliases or by a subgraph's JSON"],
  ["@apollo/query-planner", "2.13.2", "CVE-2026-32621, CVE-2025-32030, CVE-2025-32031"],
  ["@apollo/federation-internals", "2.13.2", "CVE-2026-32621"],
  ["@apollo/composition", "2.12.0", "GHSA-mx7m-j9xf-62hw: rights on interfaces passed by"],
  ["@apollo/server", "5.5.0", "CVE-2026-23897, GHSA-9q82-xgwf-vj6h"],
  ["graphql", "16.15.0", "CVE-2023-26144 and the work budget of overlapping fields"],
  ["drizzle-orm", "0.45.2", "CVE-2026-39356: identifiers not escaped"],
];

test.each(mended)("%s is at least %s (%s)", (name, oldest) => {
  const versions = installed.filter(([place]) => packageNameAt(place) === name).map(([, { version = "" }]) => version);
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => version.localeCompare(oldest, "en", { numeric: true }) < 0)).toEqual([]);
});
