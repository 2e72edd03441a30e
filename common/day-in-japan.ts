const japanAheadMs = 9 * 3_600_000;

/** The calendar day in Japan at a moment; the country has had no summer time since 1951. */
export const dayInJapan = (moment: Date): string =>
  new Date(moment.getTime() + japanAheadMs).toISOString().slice(0, 10);
