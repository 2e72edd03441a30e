import { anonymousViewer } from "../../common/identity/viewer.ts";
import type { RegionContent } from "../../demo/content/content.ts";
import { contentOf } from "./demo-rows.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "./viewers.ts";

/** A region's hubs for tests of them, and who looks at them. */

export type HubContent = RegionContent["hubs"][number];

export const region = "hokkaido";

/** The demo's content with two hubs that are not public, two names alike and three sizes alike. */
function contentOfTest(): RegionContent {
  const content = structuredClone(contentOf(region));
  const change = (place: number, fields: Partial<HubContent>) => {
    const hub = content.hubs[place - 1];
    if (hub) content.hubs[place - 1] = { ...hub, ...fields };
  };
  change(2, { capacitySeats: 30 });
  change(3, { capacitySeats: 30 });
  change(4, { capacitySeats: 30, nameKana: "ベツカイシゴトバ" });
  change(5, { nameKana: "ベツカイシゴトバ" });
  change(7, { networkStatus: "INVITED" });
  change(8, { networkStatus: "MAPPED" });
  return content;
}

function hubWithKey(key: string): HubContent {
  const hub = content.hubs.find((candidate) => candidate.key === key);
  if (!hub) throw new Error(`The content has no ${key}.`);
  return hub;
}

export const content = contentOfTest();
export const allHubs: readonly HubContent[] = content.hubs;
export const ownKey = `${region}/hub/1`;
export const ownHub = hubWithKey(ownKey);

export const viewers = {
  anonymous: anonymousViewer,
  portal,
  editor: editorOf(ownKey),
  foreignEditor: editorOf("shikoku/hub/1"),
  admin: adminOf(region),
  foreignAdmin: adminOf("shikoku"),
  coordinator,
  secretariat,
} as const;

export const roles = Object.entries(viewers).map(([name, viewer]) => ({
  name,
  viewer,
  isMember: name !== "anonymous" && name !== "portal",
}));
