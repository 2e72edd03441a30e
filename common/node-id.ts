import { v7 as uuidV7 } from "uuid";

/**
 * A global ID: `<type>_<region>_<UUIDv7 in 26 digits of Crockford's base32>`, e.g. `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`.
 * Relay Global Object Identification asks for opaque IDs; clients must treat it so. The gateway reads the region, nothing else.
 * Base32 here keeps the order of the UUIDs, and UUIDv7 (RFC 9562) the order of time.
 */
export interface NodeId {
  readonly type: string;
  readonly region: string;
  readonly uuid: string;
}

/** The region of national things, which belong to no regional operator. */
export const nationalRegion = "national";

const digits = "0123456789abcdefghjkmnpqrstvwxyz";
const nodeIdPattern = /^([a-z]{2,20})_([a-z][a-z0-9-]{1,30})_([0-7][0-9a-hjkmnp-tv-z]{25})$/u;
const regionCodePattern = /^[a-z][a-z0-9-]{1,30}$/u;

/** Whether a text has the form of a region code. */
export const isRegionCode = (text: string): boolean => regionCodePattern.test(text);

/** The `aud` of tokens for a region. */
export const audienceOf = (region: string): string => `region:${region}`;

/** Makes the global ID of a database row. */
export function formatNodeId(type: string, region: string, uuid: string): string {
  return `${type}_${region}_${uuidToBase32(uuid)}`;
}

/** Reads a global ID; undefined when the text is none. */
export function parseNodeId(id: string): NodeId | undefined {
  const match = nodeIdPattern.exec(id);
  if (!match) return undefined;
  const [, type = "", region = "", base32 = ""] = match;
  return { type, region, uuid: base32ToUuid(base32) };
}

/** The region code in a global ID, undefined when the text is none; cheaper than reading all of it. */
export function regionOfNodeId(id: string): string | undefined {
  return nodeIdPattern.exec(id)?.[2];
}

/** A new UUIDv7. */
export const newUuid = (): string => uuidV7();

function uuidToBase32(uuid: string): string {
  let value = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let text = "";
  for (let i = 0; i < 26; i++) {
    text = digits.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return text;
}

function base32ToUuid(base32: string): string {
  let value = 0n;
  for (const digit of base32) value = (value << 5n) | BigInt(digits.indexOf(digit));
  const hex = value.toString(16).padStart(32, "0");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
