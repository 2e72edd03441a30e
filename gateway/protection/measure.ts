import {
  isCompositeType,
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { rowsPerRegion } from "../sharding/cursor-merge.ts";
import { freshRecord } from "../sharding/shape.ts";
import { add, nothing, sum, times, type Amount, type Measures } from "./amount.ts";
import { isIntrospected, type FieldPrice, type PriceList } from "./prices.ts";

/** An operation that is valid by the schema, and what it is asked with. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Measures a valid operation. Every selection of the document is looked at once, and a fragment's sum is kept for all its spreads: the
 * time is linear in the length of the document however much it multiplies.
 *
 * The unit of its cost, an estimate, is a row that some program loads: an object with a key costs 1, one inside a row a tenth, a
 * scalar nothing. A list costs its length times what each costs; a page has `first` or `last` rows, 20 by default, and of a gathered one
 * every region loads its share. Asking a program for a root field costs 1, at every region for a gathered one; counting, searching or
 * changing something costs 10. What `@skip` and `@include` leave out costs nothing.
 */
export function measureOperation(prices: PriceList, asked: AskedOperation, regionCount: number): Measures {
  const { fixed, perRow: _perRow, ...measures } = new Measuring(prices, asked, regionCount).measure();
  return { ...measures, cost: Math.ceil(Number(fixed.toFixed(6))) };
}

const defaultPageSize = 20;

class Measuring {
  readonly #prices: PriceList;
  readonly #operation: OperationDefinitionNode;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #root: GraphQLCompositeType | undefined;
  readonly #variables = freshRecord();
  readonly #regionCount: number;
  readonly #measured = new Map<string, Amount>();

  constructor(prices: PriceList, { document, operation, variables }: AskedOperation, regionCount: number) {
    this.#prices = prices;
    this.#operation = operation;
    this.#root = prices.schema.getRootType(operation.operation) ?? undefined;
    this.#regionCount = regionCount;
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      const name = variable.name.value;
      const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
      this.#variables[name] = given === undefined && defaultValue ? valueFromASTUntyped(defaultValue) : given;
    }
  }

  measure(): Amount {
    const { directives, selectionSet } = this.#operation;
    return sum(this.#set(this.#root, selectionSet), { ...nothing, directives: directives?.length ?? 0 });
  }

  #set(parent: GraphQLCompositeType | undefined, { selections }: SelectionSetNode): Amount {
    return selections.reduce((amount, selection) => sum(amount, this.#selection(parent, selection)), nothing);
  }

  #selection(parent: GraphQLCompositeType | undefined, selection: SelectionNode): Amount {
    const directives = selection.directives?.length ?? 0;
    const amount = selection.kind === Kind.FIELD ? this.#field(parent, selection) : this.#fragment(parent, selection);
    const isThere = (selection.directives ?? []).every((directive) => this.#holds(directive));
    return {
      ...amount,
      directives: add(amount.directives, directives),
      ...(!isThere && { fixed: 0, perRow: 0 }),
    };
  }

  #fragment(parent: GraphQLCompositeType | undefined, node: Exclude<SelectionNode, FieldNode>): Amount {
    const amount =
      node.kind === Kind.FRAGMENT_SPREAD
        ? this.#spread(node.name.value)
        : this.#on(node.typeCondition?.name.value, parent, node.selectionSet);
    return { ...amount, fragments: add(amount.fragments, 1) };
  }

  #spread(name: string): Amount {
    const known = this.#measured.get(name);
    if (known) return known;
    // Where a fragment spreads itself, which no valid document does, it ends here.
    this.#measured.set(name, nothing);
    const fragment = this.#fragments.get(name);
    const amount = fragment ? this.#on(fragment.typeCondition.name.value, undefined, fragment.selectionSet) : nothing;
    const whole = { ...amount, directives: add(amount.directives, fragment?.directives?.length ?? 0) };
    this.#measured.set(name, whole);
    return whole;
  }

  #on(condition: string | undefined, parent: GraphQLCompositeType | undefined, set: SelectionSetNode): Amount {
    const type = condition === undefined ? parent : this.#prices.schema.getType(condition);
    return this.#set(isCompositeType(type) ? type : undefined, set);
  }

  #field(parent: GraphQLCompositeType | undefined, node: FieldNode): Amount {
    const price = this.#prices.priceOf(parent, node.name.value);
    const type = price && isCompositeType(price.type) ? price.type : undefined;
    const inner = node.selectionSet ? this.#set(type, node.selectionSet) : nothing;
    const own = { ...nothing, fields: 1, aliases: node.alias ? 1 : 0, rootFields: parent === this.#root ? 1 : 0 };
    if (!price) return sum(inner, { ...own, depth: inner.depth + 1 });
    const isMeta = isIntrospected(price.type);
    return {
      ...sum(inner, { ...own, ...this.#sizes(price, node), isIntrospecting: isMeta }),
      ...this.#cost(price, node, inner),
      ...(isMeta ? { depth: 1, fields: 1 } : { depth: inner.depth + 1 }),
    };
  }

  #sizes(
    { size, isGathered, isReference }: FieldPrice,
    node: FieldNode,
  ): Pick<Amount, "references" | "fanOuts" | "pageSize" | "ids"> {
    return {
      references: isReference ? 1 : 0,
      fanOuts: isGathered ? 1 : 0,
      pageSize: size.kind === "PAGE" ? this.#pageSize(node) : 0,
      ids: size.kind === "IDS" ? this.#length(node, "ids") : 0,
    };
  }

  #cost(price: FieldPrice, node: FieldNode, inner: Amount): Pick<Amount, "fixed" | "perRow"> {
    const { size, weight, request, isGathered } = price;
    const programs = isGathered ? this.#askedRegions(node) : 1;
    const each = add(weight, inner.fixed);
    if (size.kind === "EDGES") return { fixed: 0, perRow: each };
    if (size.kind === "PAGE") {
      const page = this.#pageSize(node);
      const rows = isGathered ? times(programs, rowsPerRegion(page, programs)) : page;
      return { fixed: add(times(programs, add(request, each)), times(rows, inner.perRow)), perRow: 0 };
    }
    return { fixed: times(programs, add(request, times(this.#objects(size, node), each))), perRow: 0 };
  }

  #objects(size: FieldPrice["size"], node: FieldNode): number {
    if (size.kind === "LIST") return size.assumed;
    if (size.kind === "IDS") return this.#length(node, "ids");
    return size.kind === "REGIONS" ? this.#regionCount : 1;
  }

  /** All regions, or as many as the argument `regions` names. */
  #askedRegions(node: FieldNode): number {
    const named = this.#argument(node, "regions");
    if (named == null) return this.#regionCount;
    return Math.min(this.#regionCount, Array.isArray(named) ? named.length : 1);
  }

  #pageSize(node: FieldNode): number {
    const sizes = ["first", "last"]
      .map((name) => this.#argument(node, name))
      .filter((size) => typeof size === "number");
    return sizes.length === 0 ? defaultPageSize : Math.max(0, ...sizes);
  }

  #length(node: FieldNode, name: string): number {
    const value = this.#argument(node, name);
    return Array.isArray(value) ? value.length : 1;
  }

  #argument(node: FieldNode | DirectiveNode, name: string): unknown {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && valueFromASTUntyped(value, this.#variables);
  }

  /** Whether a directive lets its selection be; only `@skip` and `@include` do otherwise. */
  #holds(directive: DirectiveNode): boolean {
    const name = directive.name.value;
    if (name !== "skip" && name !== "include") return true;
    return this.#argument(directive, "if") === (name === "include");
  }
}
