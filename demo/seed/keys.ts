import { createHash } from "node:crypto";
import { v7 as uuidV7 } from "uuid";
import { formatNodeId } from "../../common/node-id.ts";

/**
 * IDs of demo records. They follow from the content key alone, so that regions can be seeded one by one, again after a crash,
 * and still refer to each other.
 */

const newest = Date.UTC(2026, 0, 1);
const fiveYearsMs = 5 * 365 * 86_400_000;

/** The UUIDv7 of the record with this key. */
export function uuidOf(key: string): string {
  const random = createHash("sha256").update(key).digest();
  const msecs = newest - Number(random.readBigUInt64BE(16) % BigInt(fiveYearsMs));
  return uuidV7({ msecs, random: random.subarray(0, 16), seq: random.readUInt32BE(24) });
}

/** The global ID of the record with this key, such as `tohoku/hub/1`. */
export function nodeIdOf(key: string): string {
  const [region = "", type = ""] = key.split("/");
  return formatNodeId(type, region, uuidOf(key));
}

/** A moment so many days before another. */
export const daysBefore = (now: Date, days: number): Date => new Date(Math.round(now.getTime() - days * 86_400_000));
