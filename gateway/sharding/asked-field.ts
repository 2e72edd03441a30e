import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type GraphQLField,
  type GraphQLNamedType,
} from "graphql";
import { readMergeRule, type RootRule } from "./directives.ts";
import { ownField, ownPrefix, responseNameOf, type SelectedField } from "./selection.ts";

/**
 * What regions are asked beyond what the client wants: the IDs, typenames, cursors and group keys that merging goes by, all under
 * response names of the gateway's own; and paging and routed lists as variables, since they differ from region to region.
 */

/** The variables of ours that belong to the root field at a place of the operation. */
export const ownVariable = (place: number, name: string): string => `${ownPrefix}${place}_${name}`;

interface Asked {
  readonly asked: SelectedField;
  readonly ownDefinitions: readonly string[];
}

/** What regions are asked of a root field. */
export function askRegions(
  field: GraphQLField<unknown, unknown>,
  rule: RootRule,
  wanted: SelectedField,
  place: number,
): Asked {
  const asked = askOwn(wanted);
  if (rule.kind === "ROUTED") return askRouted(field, rule.path, asked, place);
  const gathered = { ...asked, arguments: without(asked.arguments, ["regions"]) };
  if (rule.gather.shape === "CONNECTION") return askConnection(gathered, place);
  return { asked: gathered, ownDefinitions: [] };
}

/** A routed list goes to each region in part, so it becomes a variable. */
function askRouted(
  field: GraphQLField<unknown, unknown>,
  [name = ""]: readonly string[],
  asked: SelectedField,
  place: number,
): Asked {
  const type = String(field.args.find((argument) => argument.name === name)?.type ?? "");
  if (!type.startsWith("[")) return { asked, ownDefinitions: [] };
  const variable = ownVariable(place, name);
  const args = [...without(asked.arguments, [name]), variableArgument(name, variable)];
  return { asked: { ...asked, arguments: args }, ownDefinitions: [`$${variable}: ${type}`] };
}

const pagingArguments = { first: "Int", after: "String", last: "Int", before: "String" };

/** Paging becomes variables; the gateway makes `pageInfo` and `unavailableRegions` itself; totals are asked for once. */
function askConnection(wanted: SelectedField, place: number): Asked {
  const names = Object.keys(pagingArguments);
  const isFirst = { variable: ownVariable(place, "isFirst"), constant: undefined, wanted: true };
  const totals = wanted.fields
    .filter(({ fieldName }) => !gatewayMade.has(fieldName) && fieldName !== "edges")
    .map((field) => ({ ...field, when: [...field.when, isFirst] }));
  const edges = wanted.fields.filter(({ fieldName }) => fieldName === "edges").map(withCursor);
  const own = [
    ownField("page", "pageInfo", [
      ownField("hasNextPage", "hasNextPage"),
      ownField("hasPreviousPage", "hasPreviousPage"),
    ]),
    ...(unconditional(edges) ? [] : [ownField("keys", "edges", [ownField("cursor", "cursor")])]),
  ];
  const paging = Object.entries(pagingArguments).map(([name, type]) => `$${ownVariable(place, name)}: ${type}`);
  return {
    asked: {
      ...wanted,
      arguments: [
        ...without(wanted.arguments, names),
        ...names.map((name) => variableArgument(name, ownVariable(place, name))),
      ],
      fields: [...totals, ...edges, ...own],
    },
    ownDefinitions: [...paging, ...(totals.length > 0 ? [`$${ownVariable(place, "isFirst")}: Boolean!`] : [])],
  };
}

/** Fields of a connection that regions are not asked for. */
const gatewayMade = new Set(["pageInfo", "unavailableRegions", "__typename"]);

/** Where a region's answer has the cursors of its rows: the response names of the edges and of the cursor in each. */
export function cursorNames({ wanted }: { readonly wanted: SelectedField }): readonly [edges: string, cursor: string] {
  const edges = unconditional(wanted.fields.filter(({ fieldName }) => fieldName === "edges"));
  if (!edges) return [`${ownPrefix}keys`, `${ownPrefix}cursor`];
  return [edges.responseName, responseNameOf(edges.fields, "cursor") ?? `${ownPrefix}cursor`];
}

const unconditional = (fields: readonly SelectedField[]): SelectedField | undefined =>
  fields.find((field) => field.when.length === 0 && field.onTypes === undefined);

const withCursor = (edges: SelectedField): SelectedField =>
  responseNameOf(edges.fields, "cursor")
    ? edges
    : { ...edges, fields: [...edges.fields, ownField("cursor", "cursor")] };

/**
 * Says of each node where its ID is found, and of each abstract one where its typename is. A node with nothing but its key may be
 * another region's, since it is a reference; but not those that the root field is there to show, at the path `shown`.
 */
export function withIdentity(field: SelectedField, shown?: readonly string[]): SelectedField {
  if (field.fields.length === 0) return field;
  const fields = field.fields.map((child) =>
    withIdentity(child, shown?.[0] === child.fieldName ? shown.slice(1) : undefined),
  );
  const isTyped = fields.some(({ onTypes }) => onTypes !== undefined);
  const isReference =
    shown?.length !== 0 && fields.every(({ fieldName }) => fieldName === "id" || fieldName === "__typename");
  return {
    ...field,
    fields,
    ...(isTyped && { typeName: responseNameOf(fields, "__typename") ?? `${ownPrefix}type` }),
    ...(!isReference &&
      isNode(getNamedType(field.type)) && { idName: responseNameOf(fields, "id") ?? `${ownPrefix}id` }),
  };
}

const isNode = (type: GraphQLNamedType): boolean =>
  isInterfaceType(type)
    ? type.name === "Node"
    : isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node");

/** Adds the IDs and typenames that {@link withIdentity} counts on; an entity's ID is asked for on each of its types. */
export function askOwn(field: SelectedField, entityTypes?: ReadonlySet<string>): SelectedField {
  const fields = field.fields.map((child) => askOwn(child));
  const id = ownField("id", "id");
  const ids = entityTypes ? [...entityTypes].map((typeCondition) => ({ ...id, typeCondition })) : [id];
  return {
    ...field,
    fields: [
      ...fields,
      ...(field.typeName === `${ownPrefix}type` ? [ownField("type", "__typename")] : []),
      ...(field.idName === `${ownPrefix}id` ? ids : []),
    ],
  };
}

/** Adds the keys by which grouped lists are joined; merging leaves them out again. */
export function withGroupKeys(field: SelectedField): SelectedField {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return field;
  const fields = field.fields.map((child): SelectedField => {
    const declared = type.getFields()[child.fieldName];
    const key = declared && readMergeRule(declared)?.key;
    const element = getNamedType(child.type);
    if (key === undefined || !isObjectType(element)) return child;
    return { ...child, fields: [...child.fields, ownField("key", key, [], element.getFields()[key]?.type)] };
  });
  return { ...field, fields };
}

const without = (args: readonly ArgumentNode[], names: readonly string[]): ArgumentNode[] =>
  args.filter((argument) => !names.includes(argument.name.value));

const variableArgument = (name: string, variable: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: name },
  value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
});
