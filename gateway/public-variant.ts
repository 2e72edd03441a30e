import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from "graphql";

/**
 * The supergraph as visitors without a membership see it: whatever is not `@tag(name: "public")` becomes `@inaccessible`, which the
 * planner may still use as keys and requirements, but which is no part of the schema that is asked.
 *
 * A field, of an output or an input type, is public by its own tag alone; a tag on a type is refused, since it would let tomorrow's
 * fields out. Arguments go with their field. Unions carry a tag too. Enums and scalars are public where something public uses them;
 * of an enum with tagged values only these.
 */
export function publicVariant(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map(document.definitions.filter(isTypeOfOurs).map((type) => [type.name.value, type]));
  if (!document.definitions.some(isHidingDefined))
    throw new PublicTagError("The supergraph does not know @inaccessible; a subgraph has to import it.");
  for (const type of types.values()) refuseWholeType(type);
  const reached = reach(types);
  refuseLeftovers(types, reached);
  return print({
    ...document,
    definitions: document.definitions.map((definition) =>
      isTypeOfOurs(definition) ? narrow(definition, reached) : definition,
    ),
  });
}

/** A tag that cannot be followed; thrown at composition. */
class PublicTagError extends Error {}

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | InputObjectTypeDefinitionNode;
type Types = ReadonlyMap<string, TypeDefinitionNode>;

/** Not the machinery of Federation, which has names of its own. */
const isTypeOfOurs = (definition: DefinitionNode): definition is TypeDefinitionNode =>
  "name" in definition &&
  definition.kind.endsWith("TypeDefinition") &&
  !/^(?:join|link)__/u.test(definition.name?.value ?? "");

const isHidingDefined = (definition: DefinitionNode): boolean =>
  definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === "inaccessible";

interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const isPublic = ({ directives = [] }: Tagged): boolean =>
  directives.some(
    ({ name, arguments: args = [] }) =>
      name.value === "tag" && args.some(({ value }) => value.kind === Kind.STRING && value.value === "public"),
  );

const hasFields = (type: TypeDefinitionNode): type is FieldsType =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION ||
  type.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;

const fieldsOf = (type: FieldsType): readonly (FieldDefinitionNode | InputValueDefinitionNode)[] => type.fields ?? [];

const isPartlyPublic = (type: TypeDefinitionNode | undefined): type is FieldsType =>
  type !== undefined && hasFields(type) && fieldsOf(type).some(isPublic);

function refuseWholeType(type: TypeDefinitionNode): void {
  if (type.kind === Kind.UNION_TYPE_DEFINITION || !isPublic(type)) return;
  throw new PublicTagError(`${type.name.value} is tagged public as a whole. Tag those of its fields that are.`);
}

/** The names of the types that public fields lead to, from the root types on. */
function reach(types: Types): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = ["Query", "Mutation"].filter((name) => isPartlyPublic(types.get(name)));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const type = types.get(name);
    if (!type || reached.has(name)) continue;
    reached.add(name);
    queue.push(...leadsTo(type, types));
  }
  return reached;
}

function leadsTo(type: TypeDefinitionNode, types: Types): readonly string[] {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).map(({ name }) => name.value);
  if (!hasFields(type)) return [];
  const fields = fieldsOf(type).filter(isPublic);
  const used = fields.flatMap((field) => [
    namedType(field.type),
    ...("arguments" in field ? (field.arguments ?? []).map((argument) => namedType(argument.type)) : []),
  ]);
  return type.kind === Kind.INTERFACE_TYPE_DEFINITION ? [...used, ...implementersOf(type.name.value, types)] : used;
}

/** Types that implement an interface and have something public of their own: those that only members see are none of the public's. */
const implementersOf = (name: string, types: Types): readonly string[] =>
  [...types.values()]
    .filter(isPartlyPublic)
    .filter((type) => "interfaces" in type && type.interfaces?.some((one) => one.name.value === name))
    .map((type) => type.name.value);

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Tags that open nothing, and public fields that lead to nothing public, are mistakes either way. */
function refuseLeftovers(types: Types, reached: ReadonlySet<string>): void {
  for (const type of types.values()) {
    const name = type.name.value;
    if (!reached.has(name) && isPartlyPublic(type))
      throw new PublicTagError(`${name} has fields that are tagged public, and nothing public leads to it.`);
    if (reached.has(name) && hasFields(type) && !isPartlyPublic(type))
      throw new PublicTagError(`Something public leads to ${name}, of which nothing is tagged public.`);
    if (reached.has(name) && type.kind === Kind.UNION_TYPE_DEFINITION && !isPublic(type))
      throw new PublicTagError(`Something public leads to the union ${name}, which is not tagged public.`);
  }
}

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "inaccessible" },
};

const hide = <Node extends Tagged>(node: Node): Node =>
  node.directives?.some(({ name }) => name.value === "inaccessible")
    ? node
    : { ...node, directives: [...(node.directives ?? []), inaccessible] };

function narrow(type: TypeDefinitionNode, reached: ReadonlySet<string>): TypeDefinitionNode {
  if (!reached.has(type.name.value)) return hide<TypeDefinitionNode>(type);
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return { ...type, fields: (type.fields ?? []).map((field) => (isPublic(field) ? field : hide(field))) };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...type, fields: (type.fields ?? []).map((field) => (isPublic(field) ? field : hide(field))) };
    case Kind.ENUM_TYPE_DEFINITION:
      return narrowEnum(type);
    default:
      return type satisfies ScalarTypeDefinitionNode | UnionTypeDefinitionNode;
  }
}

function narrowEnum(type: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
  const values = type.values ?? [];
  return values.some(isPublic)
    ? { ...type, values: values.map((value) => (isPublic(value) ? value : hide(value))) }
    : type;
}
