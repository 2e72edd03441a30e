import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from "graphql";

/** Lists that are not pages say nothing of their length; these are known to be longer, or shorter, than most. */
const assumedSizes: Readonly<Record<string, number>> = {
  "Query.glossary": 100,
  "Article.adoptions": 20,
  "Issue.meToos": 20,
  "KnowHowCoverage.patternsByArchetype": 25,
  "Event.issuesDiscussed": 3,
  "MunicipalitiesEnterPayload.municipalities": 100,
  "NetworkMetrics.regions": 1,
  "__Type.fields": 6,
  "__Type.inputFields": 6,
  "__Type.enumValues": 4,
  "__Type.interfaces": 1,
  "__Type.possibleTypes": 2,
  "__Field.args": 1,
  "__Directive.args": 2,
};

const otherwise = 10;

/** How many objects a list is taken to have. */
export function assumedListSize(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: GraphQLField<unknown, unknown>,
): number {
  const coordinate = `${parent.name}.${field.name}`;
  if (coordinate === "__Schema.types") return Object.keys(schema.getTypeMap()).length;
  return assumedSizes[coordinate] ?? otherwise;
}

/** The fields whose size is given here, for the test that the schema has them. */
export const sizedFields: readonly string[] = Object.keys(assumedSizes);
