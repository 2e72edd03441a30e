import type { Viewer } from "../common/identity/viewer.ts";
import { nodeIdOf } from "./seed/keys.ts";

const editorOf = (region: string): Viewer => ({
  sub: `demo-editor-${region}`,
  role: "HUB_EDITOR",
  regions: [region],
  hubs: [nodeIdOf(`${region}/hub/1`)],
});

const adminOf = (region: string): Viewer => ({
  sub: `demo-admin-${region}`,
  role: "REGIONAL_ADMIN",
  regions: [region],
  hubs: [],
});

/** Fictional visitors of every role, for whom the demo prints a token. */
export const demoVisitors = {
  coordinator: { sub: "demo-coordinator", role: "COORDINATOR", regions: ["*"], hubs: [] },
  "coordinator (chubu)": { sub: "demo-coordinator-chubu", role: "COORDINATOR", regions: ["chubu"], hubs: [] },
  "hub editor (tohoku)": editorOf("tohoku"),
  "hub editor (chubu)": editorOf("chubu"),
  "hub editor (shikoku)": editorOf("shikoku"),
  "hub editor (kyushu-okinawa)": editorOf("kyushu-okinawa"),
  "regional admin (tohoku)": adminOf("tohoku"),
  "regional admin (chubu)": adminOf("chubu"),
  "regional admin (shikoku)": adminOf("shikoku"),
  "regional admin (kyushu-okinawa)": adminOf("kyushu-okinawa"),
  secretariat: { sub: "demo-secretariat", role: "SECRETARIAT", regions: [], hubs: [] },
  portal: {
    sub: "demo-portal",
    role: "PORTAL_CLIENT",
    regions: [],
    hubs: [],
    client_id: nodeIdOf("national/portal/1"),
  },
} satisfies Readonly<Record<string, Viewer>>;
