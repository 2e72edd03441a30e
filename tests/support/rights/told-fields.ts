import { isObjectType } from "graphql";
import type { TestNetwork } from "../network.ts";
import { contract } from "./contract.ts";
import { isUnknownToTheSchema, straightAt, throughTheGateway, type Question } from "./doors.ts";
import { emptyHarvest, harvestInto, type Harvest } from "./harvest.ts";
import { typeOf } from "./row-doors.ts";
import { rowKinds, type RowKind } from "./rows.ts";
import { everythingOf, homesOf } from "./selection.ts";
import type { Visitor } from "./visitors.ts";

/** What a visitor was told by the programs themselves, of everything in Tohoku that has an ID. */
export interface Told extends Harvest {
  /** The answers as they came, for what must not be anywhere in them. */
  readonly texts: string[];
}

/** Objects within objects: far enough for what a thing refers to, and what that consists of. */
const depth = 4;

/** Asks the programs straight for every field of every row, whether or not the visitor may see it. */
export async function everythingTold(
  network: TestNetwork,
  visitor: Visitor,
  idsOf: (kind: RowKind) => readonly string[],
): Promise<Told> {
  const told: Told = { ...emptyHarvest(), texts: [] };
  for (const kind of rowKinds) {
    for (const [subgraph, question] of questionsAbout(kind, idsOf(kind))) {
      const { data, text } = await straightAt(network, subgraph)(visitor, question);
      if (!data) throw new Error(`${subgraph} did not tell ${visitor.name} of ${kind.type}: ${text.slice(0, 500)}`);
      told.texts.push(text);
      add(told, subgraph, data["_entities"] ?? data["nodes"]);
    }
  }
  const published = [...idsOf(kindOf("Article")), ...idsOf(kindOf("SuccessStory"))];
  const { data, text } = await straightAt(network, "network")(visitor, nationalQuestion(published));
  if (!data) throw new Error(`The nation told ${visitor.name} nothing: ${text.slice(0, 500)}`);
  told.texts.push(text);
  add(told, "network", Object.values(data));
  await addMasters(told, network, visitor, idsOf(kindOf("Issue")));
  return told;
}

/** What an issue repeats is told by two programs, one of which has to be told by the other: only the gateway asks both. */
async function addMasters(told: Told, network: TestNetwork, visitor: Visitor, ids: readonly string[]): Promise<void> {
  const query = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Issue { id master { __typename id } } } }";
  const reply = await throughTheGateway(network)(visitor, { query, variables: { ids } });
  if (!visitor.isMember && isUnknownToTheSchema(reply)) return;
  if (!reply.data) throw new Error(`The gateway told ${visitor.name} of no issue: ${reply.text.slice(0, 500)}`);
  told.texts.push(reply.text);
  add(told, "issues", reply.data["nodes"]);
}

/** What the nation knows of a region's thing, such as its publication, does not show the thing itself. */
function add(told: Told, subgraph: string, value: unknown): void {
  const seen = new Set<string>();
  harvestInto({ fields: told.fields, seen }, value);
  for (const id of seen) if (subgraph !== "network" || id.includes("_national_")) told.seen.add(id);
}

function kindOf(type: string): RowKind {
  const kind = rowKinds.find((candidate) => candidate.type === type);
  if (!kind) throw new Error(`No rows of ${type} are in the table.`);
  return kind;
}

/** What the nation has of Tohoku beside what has a global ID of its own. */
function nationalQuestion(ids: readonly string[]): Question {
  const everything = (type: string): string => everythingOf(typeOf({ type }), "network", 2);
  const query = `query($ids: [ID!]!) {
    region(code: "tohoku") { ${everything("Region")} }
    publicationsById(ids: $ids) { __typename ... on Publication { ${everything("Publication")} } ... on Tombstone { ${everything("Tombstone")} } }
    nationalAudit(first: 50) {
      __typename totalCount pageInfo { ${everything("PageInfo")} } edges { __typename cursor node { ${everything("NationalAuditEntry")} } }
    }
    glossary(terms: ["Telework"]) { ${everything("GlossaryTerm")} }
  }`;
  return { query, variables: { ids } };
}

function questionsAbout(kind: RowKind, ids: readonly string[]): readonly (readonly [string, Question])[] {
  const type = typeOf(kind);
  const everything = (graph: string): string =>
    `__typename ... on ${kind.type} { ${everythingOf(type, graph, depth)} }`;
  if (kind.part === "network" && !isEntity(kind.type)) {
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ${everything("network")} } }`;
    return [["network", { query, variables: { ids } }]];
  }
  const all = ids.map((id) => ({ __typename: kind.type, id }));
  return homesOf(type).map((graph) => {
    const query = `query($all: [_Any!]!) { _entities(representations: $all) { ${everything(graph)} } }`;
    return [graph, { query, variables: { all } }];
  });
}

const isEntity = (name: string): boolean => {
  const type = contract.getType(name);
  const joins = (type?.astNode?.directives ?? []).filter((directive) => directive.name.value === "join__type");
  return joins.some(({ arguments: given }) => given?.some((argument) => argument.name.value === "key"));
};

/** The fields of a type, as the table names them. */
export function fieldNamesOf(typeName: string): readonly string[] {
  const type = contract.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The contract has no object type ${typeName}.`);
  return Object.keys(type.getFields()).map((field) => `${typeName}.${field}`);
}
