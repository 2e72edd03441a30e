import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";

/** A document that may be asked by its hash, and that is registered where others are refused. */
export interface RegisteredDocument {
  /** SHA-256 of the body, in hex. */
  readonly id: string;
  readonly name: string;
  readonly type: "query" | "mutation";
  readonly body: string;
}

const manifest = z.object({
  format: z.literal("apollo-persisted-query-manifest"),
  version: z.literal(1),
  operations: z.array(
    z.object({ id: z.string(), name: z.string(), type: z.enum(["query", "mutation"]), body: z.string().max(65_536) }),
  ),
});

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The documents that the network's own public pages are made of. */
export const ownManifest = new URL("./manifest.json", import.meta.url);

/** Reads a manifest in the form that Apollo's tools write and read; throws an Error that says in a sentence what is wrong with it. */
export function readManifest(file: string | URL): readonly RegisteredDocument[] {
  const { operations } = parseManifest(file);
  const changed = operations.find(({ id, body }) => id !== hashOf(body));
  if (changed) throw new Error(`${String(file)}: the id of ${changed.name} is not the SHA-256 of its body in hex.`);
  return operations;
}

function parseManifest(file: string | URL): z.infer<typeof manifest> {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new Error(`${String(file)} is no manifest of persisted queries (format 1) that can be read.`, {
      cause: error,
    });
  }
}
