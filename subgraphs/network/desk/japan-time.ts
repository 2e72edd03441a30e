/** Times as people in Japan say them: Japan has one time zone and no summer time. */

const offsetMs = 9 * 3_600_000;
const localPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/u;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/u;

/** The instant of `2026-12-01T09:00` in Japan, or of a text with an offset of its own; undefined for any other. */
export function parseJapanTime(text: string): Date | undefined {
  const isLocal = localPattern.test(text);
  if (!isLocal && !instantPattern.test(text)) return undefined;
  const instant = new Date(isLocal ? `${text}+09:00` : text);
  if (Number.isNaN(instant.getTime())) return undefined;
  // A day that no month has, such as 31 June, would silently become another.
  return isLocal && !formatJapanTime(instant).startsWith(text.slice(0, 16)) ? undefined : instant;
}

/** An instant as the clocks in Japan show it, such as `2026-12-01T09:00`. */
export const formatJapanTime = (instant: Date): string =>
  new Date(instant.getTime() + offsetMs).toISOString().slice(0, 16);
