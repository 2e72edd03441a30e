import { expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { recipientsOf } from "./recipients.ts";

const hubs = [1, 2].map((n) => formatNodeId("hub", "tohoku", `01900000-0000-7000-8000-00000000000${n}`));
const who = (role: Viewer["role"], regions: string[] = [], own: string[] = []): Viewer => ({
  sub: "me",
  role,
  regions,
  hubs: own,
});

test.each<[string, Viewer, string[]]>([
  ["an anonymous visitor", anonymousViewer, []],
  ["a portal, whatever its token claims", who("PORTAL_CLIENT", ["tohoku"], hubs), []],
  ["an editor of two hubs", who("HUB_EDITOR", ["tohoku"], hubs), ["sub:me", `hub:${hubs[0]}`, `hub:${hubs[1]}`]],
  ["an editor whose token claims regions", who("HUB_EDITOR", ["tohoku", "shikoku"]), ["sub:me"]],
  ["an admin of two regions", who("REGIONAL_ADMIN", ["tohoku", "kinki"]), ["sub:me", "admins:tohoku", "admins:kinki"]],
  ["an admin whose token claims a hub", who("REGIONAL_ADMIN", [], hubs), ["sub:me"]],
  ["a national coordinator, who is no admin", who("COORDINATOR", ["*"]), ["sub:me"]],
  ["the secretariat", who("SECRETARIAT", ["tohoku"], hubs), ["sub:me"]],
])("notices reach %s as …", (_who, viewer, expected) => {
  expect(recipientsOf(viewer)).toEqual(expected);
});
