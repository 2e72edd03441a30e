import { readdirSync, readFileSync } from "node:fs";
import { regionContent, type RegionContent } from "./content.ts";

/** The content of all demo regions by code, checked. */
export function loadContent(): ReadonlyMap<string, RegionContent> {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "municipalities.json");
  return new Map(
    files.map((name) => {
      const content = regionContent.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
      return [content.region, content];
    }),
  );
}
