import type { Viewer } from "../common/viewer.ts";
import { nodeIdOf } from "./seed/keys.ts";

/** One fictional visitor per role, for whom the demo prints a token. */
export const demoVisitors = {
  coordinator: { sub: "demo-coordinator", role: "COORDINATOR", regions: ["*"], hubs: [] },
  "hub editor (tohoku)": {
    sub: "demo-editor-tohoku",
    role: "HUB_EDITOR",
    regions: ["tohoku"],
    hubs: [nodeIdOf("tohoku/hub/1")],
  },
  "hub editor (shikoku)": {
    sub: "demo-editor-shikoku",
    role: "HUB_EDITOR",
    regions: ["shikoku"],
    hubs: [nodeIdOf("shikoku/hub/1")],
  },
  "regional admin (tohoku)": { sub: "demo-admin-tohoku", role: "REGIONAL_ADMIN", regions: ["tohoku"], hubs: [] },
  secretariat: { sub: "demo-secretariat", role: "SECRETARIAT", regions: [], hubs: [] },
  portal: { sub: "demo-portal", role: "PORTAL_CLIENT", regions: [], hubs: [], client_id: "demo-portal" },
} satisfies Readonly<Record<string, Viewer>>;
