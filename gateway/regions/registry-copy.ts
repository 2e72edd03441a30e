import { open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { isRegionCode } from "../../common/node-id.ts";
import type { RegisteredRegion } from "./regions.ts";

/** The members as the registry lists them. */
export const registeredRegions: z.ZodType<readonly RegisteredRegion[]> = z.array(
  z.object({
    code: z.string().refine(isRegionCode, "this is not a region code"),
    name: z.string(),
    status: z.enum(["ACTIVE", "SUSPENDED"]),
    address: z.url({ protocol: /^https?$/u }),
  }),
);

/** The registry as it was last read, on disk: with it a gateway starts while the network program is down. */
export interface RegistryCopy {
  readonly savedAt: Date;
  readonly regions: readonly RegisteredRegion[];
}

const copyForm = z.object({
  format: z.literal(1),
  savedAt: z.iso.datetime().transform((text) => new Date(text)),
  regions: registeredRegions,
});

/** Reads a copy; undefined when there is none, and an Error that says what to do when it is none of ours, or damaged. */
export async function readRegistryCopy(file: string): Promise<RegistryCopy | undefined> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const copy = copyForm.safeParse(parseJson(text));
  if (copy.success) return copy.data;
  const [fault] = copy.error.issues;
  throw new Error(
    `${file} is no copy of the registry (${fault?.path.join(".")}: ${fault?.message}). Remove it; the gateway writes a new one when the network program answers.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Writes a copy in one step: whoever reads the file finds the old one or the new one, also after a power cut. */
export async function writeRegistryCopy(file: string, { savedAt, regions }: RegistryCopy): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const handle = await open(draft, "w", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify({ format: 1, savedAt: savedAt.toISOString(), regions }, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
