import { chmod, cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installedPackage, platformPackage, thisMachine, usableBinaries } from "./binaries.ts";

const isLinux = process.platform === "linux";
const isRoot = process.getuid?.() === 0;
const nobody = 65534;
const limitMs = 60_000;

const linuxTest = (name: string, run: () => Promise<void>) => test.runIf(isLinux)(name, run, limitMs);
const rootTest = (name: string, run: () => Promise<void>) => test.runIf(isLinux && isRoot)(name, run, limitMs);

let home: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "embedded-postgres-"));
});

afterEach(() => rm(home, { recursive: true, force: true }));

linuxTest("library links are made in place, by several starters at once", async () => {
  const packageFolder = await packageWithoutLinks();
  const identity = { kind: "self" } as const;
  const found = await Promise.all(
    [1, 2, 3].map(() => usableBinaries(packageFolder, path.join(home, "copy"), identity)),
  );
  expect(found.map(({ postgres: program, major }) => [program, major])).toEqual(
    Array(3).fill([path.join(packageFolder, "native/bin/postgres"), "17"]),
  );
  expect(await readdir(home)).not.toContain("copy");
});

rootTest("a package that its user may not enter is copied once", async () => {
  const packageFolder = await packageWithoutLinks();
  await chmod(home, 0o755);
  await chmod(packageFolder, 0o700);
  const identity = { kind: "user", name: "nobody", uid: nobody, gid: nobody } as const;
  const copy = path.join(home, "copy");
  const found = await Promise.all([1, 2].map(() => usableBinaries(packageFolder, copy, identity)));
  expect(found.map(({ initdb }) => initdb)).toEqual(Array(2).fill(path.join(copy, "bin/initdb")));
  expect((await readdir(home)).sort()).toEqual(["copy", "package"]);
});

/** A copy of the platform package as a client leaves it that runs no install scripts. */
async function packageWithoutLinks(): Promise<string> {
  const original = installedPackage(platformPackage(await thisMachine()));
  const copy = path.join(home, "package");
  const links = JSON.parse(await readFile(path.join(original, "native/pg-symlinks.json"), "utf8")) as {
    target: string;
  }[];
  const omitted = new Set(links.map(({ target }) => path.join(original, target)));
  await cp(path.join(original, "native"), path.join(copy, "native"), {
    recursive: true,
    filter: (file) => !omitted.has(file) && !file.endsWith(".a"),
  });
  return copy;
}
