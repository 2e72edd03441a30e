import { getNamedType, isEnumType, isInputObjectType, type GraphQLNamedType, type GraphQLSchema } from "graphql";

/** What a region's program, older than the contract by additions, lacks of one subgraph; see `ContractDifference`. */
export interface Lack {
  readonly coordinates: ReadonlySet<string>;
  /** The enums and input types through which a value can reach something that is lacking. */
  readonly inputs: ReadonlySet<string>;
}

export function lackOf(contract: GraphQLSchema, coordinates: ReadonlySet<string>): Lack {
  const types = Object.values(contract.getTypeMap());
  const inputs = new Set<string>();
  for (let known = -1; known < inputs.size;) {
    known = inputs.size;
    for (const type of types) if (leadsTo(type, coordinates, inputs)) inputs.add(type.name);
  }
  return { coordinates, inputs };
}

function leadsTo(type: GraphQLNamedType, coordinates: ReadonlySet<string>, inputs: ReadonlySet<string>): boolean {
  if (isEnumType(type)) return type.getValues().some(({ name }) => coordinates.has(`${type.name}.${name}`));
  if (!isInputObjectType(type)) return false;
  return Object.values(type.getFields()).some(
    (field) => coordinates.has(`${type.name}.${field.name}`) || inputs.has(getNamedType(field.type).name),
  );
}
