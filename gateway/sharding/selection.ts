import {
  getNamedType,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  print,
  TypeNameMetaFieldDef,
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/**
 * What an operation selects, as a tree that can be changed, printed and checked an answer against. Fragments are dissolved: each
 * field says itself for which object types and under which variables it applies.
 */
export interface SelectedField {
  readonly responseName: string;
  readonly fieldName: string;
  readonly arguments: readonly ArgumentNode[];
  readonly type: GraphQLOutputType;
  /** Names of the object types it is selected on; undefined: on any. */
  readonly onTypes: ReadonlySet<string> | undefined;
  /** The type condition as written, for printing. */
  readonly typeCondition: string | undefined;
  readonly when: readonly Condition[];
  /** Empty for leaves. */
  readonly fields: readonly SelectedField[];
  /** Names of the object types that its value can be of, where its type alone does not say. */
  readonly possibleTypes?: ReadonlySet<string>;
  /** The response name, among `fields`, of the ID that tells which region the node is of; undefined where nothing needs to. */
  readonly idName?: string;
  /** The response name, among `fields`, of `__typename` where it decides which of them apply. */
  readonly typeName?: string;
}

/** `@include` or `@skip`: the field is there if the variable, or the constant, equals `wanted`. */
export interface Condition {
  readonly variable: string | undefined;
  readonly constant: boolean | undefined;
  readonly wanted: boolean;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Response names of the gateway's own additions; clients may not use them. */
export const ownPrefix = "__fn_";

export interface SelectionSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Whether a field applies under these variables (defaults filled in). */
export const isSelected = (field: Pick<SelectedField, "when">, variables: Variables): boolean =>
  field.when.every(
    ({ variable, constant, wanted }) => (variable === undefined ? constant : variables[variable]) === wanted,
  );

/**
 * The fields that apply, under these variables, to an object of a type; those of one response name are one, as GraphQL's
 * CollectFields has it.
 */
export function collectFields(
  fields: readonly SelectedField[],
  variables: Variables,
  typeName?: string,
): readonly SelectedField[] {
  if (fields.every(({ when, onTypes }) => when.length === 0 && !onTypes)) return fields;
  const collected = new Map<string, SelectedField>();
  for (const field of fields) {
    if (!isSelected(field, variables) || (field.onTypes && !field.onTypes.has(typeName ?? ""))) continue;
    const twin = collected.get(field.responseName);
    collected.set(field.responseName, twin ? joinFields(twin, field) : field);
  }
  return [...collected.values()];
}

interface Circumstance {
  readonly parent: GraphQLCompositeType | undefined;
  readonly typeCondition: string | undefined;
  readonly when: readonly Condition[];
}

/** Reads a selection set on a type; `parent` is undefined for the union of all entities. */
export function readSelection(
  source: SelectionSource,
  parent: GraphQLCompositeType | undefined,
  selectionSet: SelectionSetNode,
): readonly SelectedField[] {
  return joinEqual(readSelections(source, { parent, typeCondition: undefined, when: [] }, selectionSet.selections));
}

/** Prints fields as a selection set. */
export function printSelection(fields: readonly SelectedField[]): string {
  const untyped = fields.filter(({ typeCondition }) => typeCondition === undefined);
  const types = new Set(fields.flatMap(({ typeCondition }) => typeCondition ?? []));
  const typed = [...types].map((type) => {
    const own = fields
      .filter(({ typeCondition }) => typeCondition === type)
      .map((field) => ({ ...field, typeCondition: undefined }));
    return `... on ${type} ${printSelection(own)}`;
  });
  return `{ ${[...untyped.map(printField), ...typed].join(" ")} }`;
}

/** A field the gateway adds for itself, under a response name that no client can use. */
export const ownField = (
  name: string,
  fieldName: string,
  fields: readonly SelectedField[] = [],
  type: GraphQLOutputType = GraphQLString,
): SelectedField => ({
  responseName: ownPrefix + name,
  fieldName,
  arguments: [],
  type,
  onTypes: undefined,
  typeCondition: undefined,
  when: [],
  fields,
});

/** The response name under which an unconditional leaf is selected, if it is. */
export const responseNameOf = (fields: readonly SelectedField[], fieldName: string): string | undefined =>
  fields.find((field) => field.fieldName === fieldName && field.when.length === 0 && field.onTypes === undefined)
    ?.responseName;

function readSelections(
  source: SelectionSource,
  circumstance: Circumstance,
  selections: readonly SelectionNode[],
): SelectedField[] {
  return selections.flatMap((selection) => {
    const inner = { ...circumstance, when: [...circumstance.when, ...readConditions(selection.directives)] };
    if (selection.kind === Kind.FIELD) return [readField(source, inner, selection)];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? source.fragments.get(selection.name.value) : selection;
    if (!fragment) throw new Error(`The planner names a fragment it does not define: ${print(selection)}`);
    return readSelections(
      source,
      narrow(source.schema, inner, fragment.typeCondition?.name.value),
      fragment.selectionSet.selections,
    );
  });
}

/** A type condition counts where it says more than the parent type does. */
function narrow(schema: GraphQLSchema, circumstance: Circumstance, typeName: string | undefined): Circumstance {
  const type = typeName === undefined ? undefined : schema.getType(typeName);
  if (!type || !isCompositeType(type) || type === circumstance.parent) return circumstance;
  return { ...circumstance, parent: type, typeCondition: typeName };
}

function readField(
  source: SelectionSource,
  { parent, typeCondition, when }: Circumstance,
  node: FieldNode,
): SelectedField {
  const type = fieldType(parent, node.name.value);
  const named = getNamedType(type);
  const condition = typeCondition === undefined ? undefined : source.schema.getType(typeCondition);
  return {
    responseName: node.alias?.value ?? node.name.value,
    fieldName: node.name.value,
    arguments: node.arguments ?? [],
    type,
    typeCondition,
    onTypes: isCompositeType(condition) ? possibleTypeNames(source.schema, condition) : undefined,
    when,
    fields: node.selectionSet && isCompositeType(named) ? readSelection(source, named, node.selectionSet) : [],
    ...(isAbstractType(named) && { possibleTypes: possibleTypeNames(source.schema, named) }),
  };
}

function fieldType(parent: GraphQLCompositeType | undefined, name: string): GraphQLOutputType {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type;
  const field = parent && "getFields" in parent ? parent.getFields()[name] : undefined;
  if (!field)
    throw new Error(`The planner selects ${parent?.name ?? "an entity"}.${name}, which the supergraph does not have.`);
  return field.type;
}

function possibleTypeNames(schema: GraphQLSchema, type: GraphQLCompositeType): ReadonlySet<string> {
  if (isObjectType(type)) return new Set([type.name]);
  return new Set(isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : []);
}

function readConditions(directives: readonly DirectiveNode[] | undefined): Condition[] {
  return (directives ?? []).flatMap((directive) => {
    const wanted = { include: true, skip: false }[directive.name.value];
    const value = directive.arguments?.[0]?.value;
    if (wanted === undefined || !value) return [];
    const variable = value.kind === Kind.VARIABLE ? value.name.value : undefined;
    return [{ variable, constant: value.kind === Kind.BOOLEAN ? value.value : undefined, wanted }];
  });
}

/** Joins fields of one response name and circumstance into one, as GraphQL merges them. */
export function joinEqual(fields: readonly SelectedField[]): readonly SelectedField[] {
  const joined = new Map<string, SelectedField>();
  for (const field of fields) {
    const key = JSON.stringify([field.responseName, field.typeCondition, field.when]);
    const twin = joined.get(key);
    joined.set(key, twin ? joinFields(twin, field) : field);
  }
  return [...joined.values()];
}

function joinFields(field: SelectedField, twin: SelectedField): SelectedField {
  return { ...twin, ...field, fields: joinEqual([...field.fields, ...twin.fields]) };
}

function printField(field: SelectedField): string {
  const alias = field.responseName === field.fieldName ? "" : `${field.responseName}: `;
  const args = field.arguments.length > 0 ? `(${field.arguments.map((argument) => print(argument)).join(", ")})` : "";
  const text = alias + field.fieldName + args + (field.fields.length > 0 ? ` ${printSelection(field.fields)}` : "");
  return field.when.reduceRight((inner, condition) => `... ${printCondition(condition)} { ${inner} }`, text);
}

const printCondition = ({ variable, constant, wanted }: Condition): string =>
  `@${wanted ? "include" : "skip"}(if: ${variable === undefined ? String(constant) : `$${variable}`})`;
