import type { RegionContent } from "../content/content.ts";

type Content = RegionContent["articles" | "stories"][number];

/** Where a demo article or story stands in its region: what the content calls national is published there, and by `network` for all. */
export const regionalStanding = ({ status, visibility }: Pick<Content, "status" | "visibility">) => ({
  status: status === "NATIONAL" || status === "NOMINATED" ? ("PUBLISHED_REGION" as const) : status,
  visibility: visibility === "PUBLIC" ? ("NETWORK" as const) : visibility,
});
