import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from "graphql";

/** How many objects fields are taken to have that are no pages, by `Type.field`. */
export type ListSizes = Readonly<Record<string, number>>;

/** A list says nothing of its length; these are known to be longer, or shorter, than most. */
const knownSizes: ListSizes = {
  "Query.glossary": 100,
  "Article.adoptions": 20,
  "Event.issuesDiscussed": 3,
  "Issue.meToos": 20,
  "KnowHowCoverage.patternsByArchetype": 25,
  "MunicipalitiesEnterPayload.municipalities": 100,
  "NetworkMetrics.regions": 1,
};

/** How long any other list is taken to be. */
export const otherListSize = 10;

/** The sizes that are known of a schema's lists, those of introspection among them. */
export const readListSizes = (schema: GraphQLSchema): ListSizes => ({ ...knownSizes, ...introspectionSizes(schema) });

/** What introspection yields is known: the average over the schema's types, so that asking of all of them costs what there is. */
function introspectionSizes(schema: GraphQLSchema): ListSizes {
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

/** The fields whose size is written down here, for the test that the schema has them. */
export const knownFields: readonly string[] = Object.keys(knownSizes);
