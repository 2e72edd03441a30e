import { randomBytes } from "node:crypto";
import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the library symlinks that npm packages cannot carry, from `pg-symlinks.json` in the package's `native`
 * folder. The package's install script does the same, but many clients skip install scripts. Each link appears
 * by rename, so that several processes may do this at once.
 */
export async function restoreLinks(native: string): Promise<void> {
  const links = linkList.parse(JSON.parse(await readText(path.join(native, "pg-symlinks.json"))));
  for (const { source, target } of links) {
    await restoreLink(path.resolve(native, "..", source), path.resolve(native, "..", target));
  }
}

/** A copy of a `native` folder, complete or absent: made aside and renamed. Without static libraries, which only compilers need. */
export async function copyLibraries(native: string, copyFolder: string): Promise<void> {
  if (await exists(copyFolder)) return;
  const holder = asideOf(copyFolder);
  // Links in the list are relative to the parent of a folder named `native`.
  const copy = path.join(holder, "native");
  try {
    await mkdir(holder, { recursive: true });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith(".a") });
    await openToAll(copy);
    await restoreLinks(copy);
    await mkdir(path.dirname(copyFolder), { recursive: true });
    await rename(copy, copyFolder).catch(async (error: unknown) => {
      if (!(await exists(copyFolder))) throw error;
    });
  } finally {
    await rm(holder, { recursive: true, force: true });
  }
}

/** Lets every user enter and run the copy, whatever the modes of the original. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chmod(path.join(entry.parentPath, entry.name), 0o755);
  }
}

async function restoreLink(source: string, target: string): Promise<void> {
  if (await exists(target)) return;
  const aside = asideOf(target);
  await symlink(path.relative(path.dirname(target), source), aside);
  await rename(aside, target);
}

async function readText(file: string): Promise<string> {
  // Packages without symlinks (Windows) have no list.
  return (await exists(file)) ? readFile(file, "utf8") : "[]";
}

function asideOf(file: string): string {
  return `${file}.${process.pid}-${randomBytes(4).toString("hex")}`;
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
