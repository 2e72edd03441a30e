import fc from "fast-check";
import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type InlineFragmentNode } from "graphql";
import { expect, test } from "vitest";
import { measureOperation, type AskedOperation } from "./measure.ts";
import { readPriceList } from "./prices.ts";
import { readAsked } from "./testing/asked.ts";
import { schema } from "./testing/schema.ts";

/** Fragments measured once and kept come to what the same document comes to with every fragment written out in its place. */

const prices = readPriceList(schema);
const fragmentCount = 4;

const condition = fc.constantFrom("", " @include(if: $yes)", " @skip(if: $yes)", " @include(if: true)");

/** Selections on a thing; those of a fragment spread only later ones, so that none spreads itself. */
const selections = (from: number, depth: number): fc.Arbitrary<string> =>
  fc.array(selection(from, depth), { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));

function selection(from: number, depth: number): fc.Arbitrary<string> {
  const leaf = fc.constantFrom("id", "tags", "a: id", "place { name }", "b: parts { name }", "region { code }");
  const spread =
    from < fragmentCount
      ? fc.tuple(fc.integer({ min: from, max: fragmentCount - 1 }), condition).map(([i, when]) => `...F${i}${when}`)
      : leaf;
  if (depth === 0) return fc.oneof(leaf, spread);
  const inner = selections(from, depth - 1);
  const around = fc.constantFrom("like", "c: like", "...", "... on Thing");
  return fc.oneof(
    leaf,
    spread,
    fc.tuple(around, condition, inner).map(([name, when, set]) => `${name}${when} { ${set} }`),
  );
}

const roots = fc.constantFrom<(set: string) => string>(
  (set) => `t: thing(id: "i") { ${set} }`,
  (set) =>
    `p: things(first: $first) { ...P } u: news(last: 7) { ...P } fixed: things { edges { node { ${set} } } totalCount }`,
  (set) => `i: thingsById(ids: ["a", "b"]) { ${set} }`,
);

const documents = fc
  .tuple(
    roots,
    selections(0, 3),
    ...Array.from({ length: fragmentCount }, (_, i) => selections(i + 1, 2)),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([root, set, ...rest]) => {
    const fragments = rest.slice(0, fragmentCount).map((body, i) => `fragment F${i} on Thing { ${String(body)} }`);
    const page = "fragment P on ThingConnection { edges { node { ...F0 } } totalCount }";
    return `query($yes: Boolean = true, $first: Int = ${String(rest.at(-1))}) { ${root(set)} } ${fragments.join(" ")} ${page}`;
  });

/** The document with each spread replaced by what it stands for. */
function writeOut({ document, operation, variables }: AskedOperation): AskedOperation {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const written = <Node extends FragmentDefinitionNode | typeof operation>(node: Node): Node =>
    visit(node, {
      FragmentSpread: ({ name, directives = [] }): InlineFragmentNode | undefined => {
        const fragment = fragments.get(name.value);
        if (!fragment) return undefined;
        const { typeCondition, selectionSet } = written(fragment);
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet };
      },
    });
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [written(operation)] };
  return { document: whole, operation: written(operation), variables };
}

test("a document with fragments measures the same as one without", () => {
  fc.assert(
    fc.property(
      documents,
      fc.integer({ min: 0, max: 47 }),
      fc.constantFrom({}, { yes: false }, { first: 3 }),
      (text, regions, variables) => {
        const asked = readAsked(text, variables);
        expect(measureOperation(prices, asked, regions)).toEqual(measureOperation(prices, writeOut(asked), regions));
      },
    ),
    { numRuns: 300 },
  );
});
