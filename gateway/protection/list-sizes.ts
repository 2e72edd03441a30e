import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { directiveArguments } from "../sharding/directive-nodes.ts";

/** How many objects fields yield that are no pages, by `Type.field`. */
export type ListSizes = Readonly<Record<string, number>>;

/** How long a list is taken to be that says nothing of its length. */
export const otherListSize = 10;

/**
 * How long a list is at most, as its contract says by `@listSize(assumedSize:)`
 * (https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/directives#listsize); undefined where it does not.
 */
export function declaredSizeOf({ astNode }: GraphQLField<unknown, unknown>): number | undefined {
  const size = directiveArguments(astNode?.directives, "listSize")?.["assumedSize"];
  return typeof size === "number" ? size : undefined;
}

/** What introspection yields is known: the average over the schema's types, so that asking of all of them costs what there is. */
export function introspectionSizes(schema: GraphQLSchema): ListSizes {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const ofEach = (numbers: readonly number[], of: number): number =>
    numbers.reduce((total, number) => total + number, 0) / Math.max(1, of);
  return {
    "__Schema.types": types.length,
    "__Schema.directives": directives.length,
    "__Type.fields": fields.length / types.length,
    "__Type.interfaces": ofEach(
      withFields.map((type) => type.getInterfaces().length),
      types.length,
    ),
    "__Type.possibleTypes": ofEach(
      withFields.map((type) => type.getInterfaces().length),
      types.length,
    ),
    "__Type.enumValues": ofEach(
      types.filter(isEnumType).map((type) => type.getValues().length),
      types.length,
    ),
    "__Type.inputFields": ofEach(
      types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length),
      types.length,
    ),
    "__Type.ofType": 0.5,
    "__Field.args": ofEach(
      fields.map((field) => field.args.length),
      fields.length,
    ),
    "__Directive.args": ofEach(
      directives.map((directive) => directive.args.length),
      directives.length,
    ),
  };
}
