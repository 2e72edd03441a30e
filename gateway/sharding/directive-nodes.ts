import { valueFromASTUntyped, type DirectiveNode } from "graphql";

type Directives = readonly DirectiveNode[] | undefined;

export const hasDirective = (directives: Directives, name: string): boolean =>
  directives?.some((directive) => directive.name.value === name) ?? false;

/** The arguments of a directive; of one that is repeated, those of the first. */
export const directiveArguments = (
  directives: Directives,
  name: string,
): Readonly<Record<string, unknown>> | undefined => argumentsOfEach(directives, name)[0];

/** The arguments of each directive of that name. */
export const argumentsOfEach = (directives: Directives, name: string): readonly Readonly<Record<string, unknown>>[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])),
    );
