import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** The folders that hold our code. */
export const codeFolders = ["common", "gateway", "subgraphs", "demo", "tests"] as const;

const foreign = new Set(["node_modules", ".git", ".data", "coverage"]);

/** Every file of the tree that is ours, as a path from `root` with slashes; without what is installed, built or run here. */
export function listFiles(root: string, folder = "."): readonly string[] {
  const from = path.join(root, folder);
  if (!existsSync(from)) return [];
  return readdirSync(from, { withFileTypes: true })
    .filter((entry) => !foreign.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? listFiles(root, file) : [file];
    });
}
