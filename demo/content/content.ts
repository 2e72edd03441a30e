import { z } from "zod";
import { article } from "./article.ts";
import { hub } from "./hub.ts";
import { issue } from "./issue.ts";
import { story } from "./story.ts";

/** The shape of one region's demo content file (`<region>.json`); seeding turns its keys into global IDs. */
export const regionContent = z.strictObject({
  region: z.string(),
  hubs: z.array(hub).min(8),
  articles: z.array(article).min(12),
  issues: z.array(issue).min(10),
  stories: z.array(story).min(6),
});

export type RegionContent = z.infer<typeof regionContent>;
