import { expect, test } from "vitest";
import { stateFromProc, stateFromPs } from "./process-state.ts";

const folder = "/srv/demo";

test.each([
  { stat: "12 (postgres) S 1 12", standsIn: folder, state: "server" },
  { stat: "12 (postgres) S 1 12", standsIn: "/srv/another", state: "other" },
  { stat: "12 (postgres) S 1 12", standsIn: undefined, state: "unknown" },
  { stat: "12 (postgres) Z 1 12", standsIn: undefined, state: "zombie" },
  { stat: "12 (node) R 1 12", standsIn: folder, state: "other" },
  { stat: "12 (a) (postgres) b) S 1", standsIn: folder, state: "other" },
])("/proc says $stat in $standsIn: $state", ({ stat, standsIn, state }) => {
  expect(stateFromProc(stat, standsIn, folder)).toBe(state);
});

test.each([
  { output: "Ss   /opt/bin/postgres -D /srv/demo -p 5", state: "server" },
  { output: "Ss   /opt/bin/postgres -D /srv/another -p 5", state: "unknown" },
  { output: "Z    <defunct>", state: "zombie" },
  { output: "S    node main.js", state: "other" },
])("ps says $output: $state", ({ output, state }) => {
  expect(stateFromPs(output, folder)).toBe(state);
});
