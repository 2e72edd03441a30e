import type { Viewer } from "../../../common/identity/viewer.ts";
import { nodeIdOf } from "../../../demo/seed/keys.ts";

/** Who asks, in every table of rights: nine visitors, one for each column; what they ask about is Tohoku's. */

const editor = (region: string): Viewer => ({
  sub: `demo-editor-${region}`,
  role: "HUB_EDITOR",
  regions: [region],
  hubs: [nodeIdOf(`${region}/hub/1`)],
});

const of = (role: Viewer["role"], ...regions: string[]): Viewer => ({
  sub: `${role} ${regions.join(" ")}`,
  role,
  regions,
  hubs: [],
});

export interface Visitor {
  readonly name: string;
  /** Absent: without a token. */
  readonly viewer: Viewer | undefined;
  /** Has an account of the network; portals and anonymous visitors have none. */
  readonly isMember: boolean;
}

const visitor = (name: string, viewer: Viewer | undefined): Visitor => ({
  name,
  viewer,
  isMember: viewer !== undefined && viewer.role !== "PORTAL_CLIENT",
});

/** The columns, from left to right. */
export const visitors: readonly Visitor[] = [
  visitor("editor of the hub", editor("tohoku")),
  visitor("editor elsewhere", editor("shikoku")),
  visitor("admin of the region", of("REGIONAL_ADMIN", "tohoku")),
  visitor("admin elsewhere", of("REGIONAL_ADMIN", "shikoku")),
  visitor("coordinator of all", of("COORDINATOR", "*")),
  visitor("coordinator elsewhere", of("COORDINATOR", "shikoku")),
  visitor("secretariat", of("SECRETARIAT")),
  visitor("portal", { ...of("PORTAL_CLIENT"), client_id: nodeIdOf("national/portal/1") }),
  visitor("anonymous", undefined),
];

/** A row's cells: one character for each visitor. */
export type Cells = string;

/** Reads a row with a word for each cell, for messages that can be read. */
export const named = (cells: Cells): Readonly<Record<string, string>> =>
  Object.fromEntries(visitors.map(({ name }, i) => [name, cells[i] ?? ""]));

/** So many visitors at a time: more only wait for each other, and in the end for the database longer than it lets them. */
const atATime = 3;

/** Lets every visitor ask; the results are in the order of the columns. */
export async function byVisitor<Result>(
  ask: (visitor: Visitor, column: number) => Promise<Result>,
  asking: readonly Visitor[] = visitors,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < asking.length; first += atATime) {
    const group = asking.slice(first, first + atATime);
    results.push(...(await Promise.all(group.map((visitor) => ask(visitor, visitors.indexOf(visitor))))));
  }
  return results;
}
