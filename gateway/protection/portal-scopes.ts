import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { NetworkError } from "../../common/errors.ts";
import type { Code } from "../../common/taxonomy.ts";
import type { PortalGrant } from "../portal-keys.ts";

/** What a portal's key has to be for, by root field; the others are open to every key, as they are to everybody. */
export const scopesOfFields: Readonly<Record<string, Code<"PortalScope">>> = {
  nationalFeed: "FEED_READ",
  publication: "FEED_READ",
  publicationsById: "FEED_READ",
  feedAcknowledge: "FEED_READ",
  hub: "HUBS_READ",
  hubsById: "HUBS_READ",
  hubs: "HUBS_READ",
  similarHubs: "HUBS_READ",
  hubStats: "HUBS_READ",
};

/** Throws `FORBIDDEN` where an operation asks for what the key is not for. Without a key nothing is held against it. */
export function requireScopes(
  grant: PortalGrant | undefined,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): void {
  if (!grant) return;
  for (const field of rootFieldsOf(document, operation.selectionSet)) {
    const scope = Object.hasOwn(scopesOfFields, field) ? scopesOfFields[field] : undefined;
    if (scope === undefined || grant.scopes.includes(scope)) continue;
    throw new NetworkError(
      "FORBIDDEN",
      `This portal's key is not for \`${field}\` (${scope}). Ask the secretariat for the scope.`,
      403,
    );
  }
}

/** The names of the root fields, those in fragments too. */
function rootFieldsOf(document: DocumentNode, set: SelectionSetNode): ReadonlySet<string> {
  const names = new Set<string>();
  const spread = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = findFragment(document, selection.name.value);
        if (fragment) visit(fragment.selectionSet);
      }
    }
  };
  visit(set);
  return names;
}

const findFragment = ({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name) as
    FragmentDefinitionNode | undefined;
