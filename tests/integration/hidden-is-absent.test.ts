import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { formatNodeId, parseNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { seedDesk } from "../../demo/seed/desk.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { hubImports } from "../../subgraphs/region/db/tables/hub-imports.ts";
import { contentOf } from "../support/demo-rows.ts";
import { seeding, useRegion } from "../support/region-server.ts";
import { acts, type Act, type Made } from "../support/rights/acts.ts";
import { mutationOf, rootFields } from "../support/rights/contract.ts";
import { typeOf } from "../support/rights/row-doors.ts";
import { rowKinds, type RowKind } from "../support/rights/rows.ts";
import { everythingOf, homesOf } from "../support/rights/selection.ts";
import { visitors } from "../support/rights/visitors.ts";

/**
 * What a visitor may not see takes as long as what is not there: the region asks its database the same, in the same order, and says
 * the same. Statements are compared and not times, which differ anyway.
 */

const slices = ["hubs", "knowhow", "issues", "stories", "programs", "desk"] as const;
const fields = new Map(rootFields("mutation").map((field) => [field.name, field]));

const search = nodeIdOf("tohoku/savedsearch/1");
const made: Made = {
  savedSearches: { GATEWAY: search, STRAIGHT: search },
  nomination: "",
  hubImport: "",
  nationalVersion: 1,
  drafts: { article: nodeIdOf("tohoku/article/11"), story: nodeIdOf("tohoku/story/6") },
};

/** The demo has none. */
const hubImport: typeof hubImports.$inferInsert = {
  id: uuidOf("tohoku/import/1"),
  fileName: "hubs.csv",
  content: "",
  sha256: "",
  encoding: "UTF_8",
  isDryRun: true,
  networkStatus: "LIVE",
  status: "FINISHED",
  startedBy: { ...anonymousViewer, role: "REGIONAL_ADMIN" },
  createdAt: seeding.now,
};

const viewerOf = (column: number): Viewer => visitors[column]?.viewer ?? anonymousViewer;

/** A thing of the same kind that is not there. */
const absentIdOf = (id: string): string => {
  const nodeId = parseNodeId(id);
  return nodeId ? formatNodeId(nodeId.type, nodeId.region, uuidOf("tohoku/nothing/1")) : id;
};

describe.each(slices)("%s", (slice) => {
  const store = useRegion(slice, { region: "tohoku", database: `hidden_is_absent_${slice}` });

  beforeAll(async () => {
    if (slice === "desk") await seedDesk(store.db, contentOf("tohoku"), seeding);
    if (slice === "hubs") await store.db.insert(hubImports).values(hubImport);
    await store.db.execute(sql`update hubs set network_status = 'MAPPED' where id = ${uuidOf("tohoku/hub/6")}`);
  });

  /** What is asked of the database, and what is said. */
  const courseOf = async (viewer: Viewer, query: string, variables: Record<string, unknown>) => {
    let answer: unknown;
    const statements = await store.statementsOf(async () => {
      answer = await store.ask(viewer, query, variables);
    });
    return { statements, answer };
  };

  // Programs are for everybody.
  const kinds = rowKinds.filter(
    ({ type, part }) => part === "tohoku" && type !== "SupportProgram" && homesOf(typeOf({ type })).includes(slice),
  );

  test.each(kinds.map((kind) => [kind.type, kind] as const))("a hidden %s", async (_type, kind: RowKind) => {
    const rows = await store.db.execute<{ id: string; class: string }>(sql.raw(kind.classes));
    const query = `query($all: [_Any!]!) { _entities(representations: $all) { ... on ${kind.type} { ${everythingOf(typeOf(kind), slice, 2)} } } }`;
    let compared = 0;
    for (const [name, cells] of Object.entries(kind.cells)) {
      const row = rows.find((candidate) => candidate.class === name);
      if (!row) continue;
      const id = formatNodeId(kind.idType, "tohoku", row.id);
      for (const [column, cell] of [...cells].entries()) {
        if (cell === "y") continue;
        const ask = (asked: string) =>
          courseOf(viewerOf(column), query, { all: [{ __typename: kind.type, id: asked }] });
        expect(await ask(id)).toEqual(await ask(absentIdOf(id)));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  const hiding = acts.filter(([name, cells]) => fields.get(name)?.subgraph === slice && cells.includes("-"));

  test.each(hiding.map((act) => [act[0], act] as const))(
    "%s on what is hidden",
    async (name, [, cells, input]: Act) => {
      const field = fields.get(name);
      if (!field) throw new Error(`There is no mutation ${name}.`);
      const given = Object.entries(input?.(made, "STRAIGHT") ?? {});
      // The hub is who acts, and is there.
      const isThing = (key: string, value: unknown): value is string => typeof value === "string" && key !== "hubId";
      const change = (toId: (id: string) => string) =>
        Object.fromEntries(given.map(([key, value]) => [key, isThing(key, value) ? toId(value) : value]));
      for (const [column, cell] of [...cells].entries()) {
        if (cell !== "-") continue;
        const ask = (toId: (id: string) => string) => {
          const { query, variables } = mutationOf(field, change(toId));
          const viewer = viewerOf(column);
          return courseOf(field.isInaccessible ? { ...viewer, scope: "desk" } : viewer, query, variables);
        };
        expect(await ask((id) => id)).toEqual(await ask(absentIdOf));
      }
    },
  );
});
