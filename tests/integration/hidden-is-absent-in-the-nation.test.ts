import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { formatNodeId, nationalRegion, parseNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { seedNationalDesk } from "../../demo/seed/national-desk.ts";
import { seedScope } from "../../demo/seed/seed.ts";
import { issueMerges } from "../../subgraphs/network/db/tables/issue-merges.ts";
import { nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { portalClients } from "../../subgraphs/network/db/tables/portal-clients.ts";
import { nationalPrograms } from "../../subgraphs/network/db/tables/programs.ts";
import { regions } from "../../subgraphs/network/db/tables/regions.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { useDeskServer } from "../support/desk-server.ts";
import { acts, type Act, type Made } from "../support/rights/acts.ts";
import { mutationOf, rootFields } from "../support/rights/contract.ts";
import { typeOf } from "../support/rights/row-doors.ts";
import { rowKinds, type RowKind } from "../support/rights/rows.ts";
import { everythingOf } from "../support/rights/selection.ts";
import { visitors } from "../support/rights/visitors.ts";

/**
 * As in the regions, what a visitor may not see of the nation's own takes as long as what is not there: the national program asks its
 * database the same, in the same order, and says the same.
 */

const desk = useDeskServer("hidden is absent in the nation");
const nomination = uuidOf("tohoku/nomination/own");

beforeEach(async () => {
  const { db } = desk;
  await seedNationalDesk(db, [contentOf("tohoku"), contentOf("shikoku")], seedScope(contents, desk.now()));
  const [known] = await db.select().from(nominations).where(eq(nominations.region, "tohoku"));
  const [portal] = await db.select().from(portalClients);
  if (!known || !portal) throw new Error("The demo's desk has nothing of Tohoku, or no portal.");
  const own = { id: nomination, contentId: nodeIdOf("tohoku/article/2"), hubId: nodeIdOf("tohoku/hub/1") };
  await db.insert(nominations).values({ ...known, ...own, state: "NOMINATED" });
  await db.insert(portalClients).values({ ...portal, id: uuidOf("national/portal/2"), keyHash: "another" });
  const by = { state: "DONE", requestedBy: "x", requestedByRole: "COORDINATOR" } as const;
  const merge = { ...by, createdAt: desk.now(), updatedAt: desk.now() };
  const issue = (key: string): string => nodeIdOf(`${key}/issue/1`);
  await db.insert(issueMerges).values([
    {
      ...merge,
      id: uuidOf("a"),
      duplicateId: nodeIdOf("tohoku/issue/2"),
      masterId: issue("tohoku"),
      regions: ["tohoku", "tohoku"],
    },
    {
      ...merge,
      id: uuidOf("b"),
      duplicateId: nodeIdOf("tohoku/issue/3"),
      masterId: issue("shikoku"),
      regions: ["tohoku", "shikoku"],
    },
  ]);
  const later = { shownFrom: "2099-01-01" };
  await db
    .update(nationalPrograms)
    .set(later)
    .where(eq(nationalPrograms.id, uuidOf("national/nationalprogram/satellite-ict")));
});

const viewerOf = (column: number): Viewer => visitors[column]?.viewer ?? anonymousViewer;

/** A thing of the same kind that is not there. */
const absentIdOf = (id: string): string => {
  const nodeId = parseNodeId(id);
  return nodeId ? formatNodeId(nodeId.type, nodeId.region, uuidOf("tohoku/nothing/1")) : id;
};

/** What is asked of the database, and what is said. */
async function courseOf(viewer: Viewer, query: string, variables: Readonly<Record<string, unknown>>) {
  const before = desk.statements.length;
  const answer = await desk.ask(viewer, query, variables);
  return { statements: desk.statements.slice(before), answer };
}

/** By its ID: as a node, by a field of its own, and as an entity where it is one. */
function waysTo({ type }: RowKind): readonly ((viewer: Viewer, id: string) => ReturnType<typeof courseOf>)[] {
  const shown = `__typename ... on ${type} { ${everythingOf(typeOf({ type }), "network", 2)} }`;
  const roots = rootFields("query").filter(
    ({ name, field }) => field.type.toString() === type && field.args.length === 1 && name !== "node",
  );
  return [
    ...["node", ...roots.map(({ name }) => name)].map(
      (field) => (viewer: Viewer, id: string) =>
        courseOf(viewer, `query($id: ID!) { ${field}(id: $id) { ${shown} } }`, { id }),
    ),
    ...(type === "NationalProgram"
      ? [
          (viewer: Viewer, id: string) =>
            courseOf(viewer, `query($all: [_Any!]!) { _entities(representations: $all) { ${shown} } }`, {
              all: [{ __typename: type, id }],
            }),
        ]
      : []),
  ];
}

const kinds = rowKinds.filter(
  ({ part, cells }) => part === "network" && Object.values(cells).some((row) => row.includes("-")),
);

test.each(kinds.map((kind) => [kind.type, kind] as const))("a hidden %s", async (_type, kind) => {
  const rows = await desk.db.execute<{ id: string; class: string }>(sql.raw(kind.classes));
  for (const [name, cells] of Object.entries(kind.cells)) {
    const row = rows.find((candidate) => candidate.class === name);
    if (!row) throw new Error(`No ${kind.type} is "${name}".`);
    const id = formatNodeId(kind.idType, nationalRegion, row.id);
    for (const [column, cell] of [...cells].entries()) {
      if (cell === "y") continue;
      for (const ask of waysTo(kind))
        expect(await ask(viewerOf(column), id)).toEqual(await ask(viewerOf(column), absentIdOf(id)));
    }
  }
});

test("a region that is not part of the network", async () => {
  const [known] = await desk.db.select().from(regions);
  if (!known) throw new Error("The registry is empty.");
  await desk.db
    .insert(regions)
    .values({ ...known, code: "izu", status: "APPLIED" })
    .onConflictDoNothing();
  const query = "query($code: String!) { region(code: $code) { code name status } }";
  for (const { viewer = anonymousViewer } of visitors.filter(({ name }) => name !== "secretariat")) {
    const hidden = await courseOf(viewer, query, { code: "izu" });
    expect(hidden.answer).toEqual({ data: { region: null }, errors: [] });
    expect(hidden).toEqual(await courseOf(viewer, query, { code: "atlantis" }));
  }
});

test("the nomination of an article, from the article", async () => {
  const cells = kinds.find(({ type }) => type === "Nomination")?.cells["of the hub"] ?? "";
  const query =
    "query($all: [_Any!]!) { _entities(representations: $all) { ... on Article { nomination { id state } } } }";
  const ask = (column: number, id: string) =>
    courseOf(viewerOf(column), query, { all: [{ __typename: "Article", id }] });
  const id = nodeIdOf("tohoku/article/2");
  for (const [column, cell] of [...cells].entries()) {
    if (cell === "y") continue;
    const hidden = await ask(column, id);
    expect(hidden.answer.data).toEqual({ _entities: [{ nomination: null }] });
    expect(hidden.statements).not.toEqual([]);
    expect(hidden).toEqual(await ask(column, absentIdOf(id)));
  }
});

describe("an act on what is hidden", () => {
  const fields = new Map(rootFields("mutation").map((field) => [field.name, field]));
  const made: Made = {
    savedSearches: { GATEWAY: "", STRAIGHT: "" },
    nomination: formatNodeId("nomination", nationalRegion, nomination),
    hubImport: "",
    nationalVersion: 1,
    drafts: { article: "", story: "" },
  };
  const hiding = acts.filter(([name, cells]) => fields.get(name)?.subgraph === "network" && cells.includes("-"));

  test.each(hiding.map((act) => [act[0], act] as const))("%s", async (name, [, cells, input]: Act) => {
    const field = fields.get(name);
    if (!field) throw new Error(`There is no mutation ${name}.`);
    const given = Object.entries(input?.(made, "STRAIGHT") ?? {});
    const ask = (viewer: Viewer, toId: (id: string) => string) => {
      const changed = given.map(([key, value]) => [key, typeof value === "string" ? toId(value) : value]);
      const { query, variables } = mutationOf(field, Object.fromEntries(changed));
      return courseOf(viewer, query, variables);
    };
    for (const [column, cell] of [...cells].entries()) {
      if (cell !== "-") continue;
      const hidden = await ask(viewerOf(column), (id) => id);
      expect(hidden.answer.data[name].userErrors).toMatchObject([{ code: "NOT_FOUND" }]);
      // What is nominated is looked for in its region first.
      if (name !== "contentNominate") expect(hidden.statements).not.toEqual([]);
      expect(hidden).toEqual(await ask(viewerOf(column), absentIdOf));
    }
  });
});
