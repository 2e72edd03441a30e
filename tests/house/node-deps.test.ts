import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const installed = Object.entries(lock.packages).filter(([place]) => place !== "");

test("package-lock.json names no registry: npm takes packages from the one that is configured where it runs", () => {
  const addressed = installed.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place);
  expect(addressed, "run `npm install --omit-lockfile-registry-resolved` and commit package-lock.json").toEqual([]);
});

test("every package in package-lock.json has a version and a checksum", () => {
  expect(installed.filter(([, { version, integrity }]) => !version || !integrity).map(([place]) => place)).toEqual([]);
});
