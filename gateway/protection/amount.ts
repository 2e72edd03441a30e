/** How much an operation asks, fragments counted wherever they are spread. */
export interface Measures {
  /** What lies in introspection is not counted here: nobody plans it. */
  readonly depth: number;
  /** Nor here. */
  readonly fields: number;
  /** Fields below the root that lead to something with a key, to which the planner may have to jump. */
  readonly references: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fragments spread, inline ones too. */
  readonly fragments: number;
  readonly rootFields: number;
  /** Root fields that every region is asked for. */
  readonly fanOuts: number;
  /** The longest page asked for. */
  readonly pageSize: number;
  /** The longest list of IDs. */
  readonly ids: number;
  readonly isIntrospecting: boolean;
  /** In rows, rounded up. */
  readonly cost: number;
}

/**
 * What a part of the operation amounts to. Its cost is `fixed`, and `perRow` more for every edge of the connection around it, so that
 * a fragment on a connection is measured once whatever the pages are that it is spread in.
 */
export interface Amount extends Omit<Measures, "cost"> {
  readonly fixed: number;
  readonly perRow: number;
}

export const nothing: Amount = {
  depth: 0,
  fields: 0,
  references: 0,
  aliases: 0,
  directives: 0,
  fragments: 0,
  rootFields: 0,
  fanOuts: 0,
  pageSize: 0,
  ids: 0,
  isIntrospecting: false,
  fixed: 0,
  perRow: 0,
};

/** Beyond this it makes no difference; it keeps the doubling of fragments within numbers that can be compared. */
const most = 1e15;
export const add = (one: number, other: number): number => Math.min(most, one + other);
export const times = (one: number, other: number): number => Math.min(most, one * other);

/** Both, beside each other. */
export function sum(one: Amount, other: Amount): Amount {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: add(one.fields, other.fields),
    references: add(one.references, other.references),
    aliases: add(one.aliases, other.aliases),
    directives: add(one.directives, other.directives),
    fragments: add(one.fragments, other.fragments),
    rootFields: add(one.rootFields, other.rootFields),
    fanOuts: add(one.fanOuts, other.fanOuts),
    pageSize: Math.max(one.pageSize, other.pageSize),
    ids: Math.max(one.ids, other.ids),
    isIntrospecting: one.isIntrospecting || other.isIntrospecting,
    fixed: add(one.fixed, other.fixed),
    perRow: add(one.perRow, other.perRow),
  };
}
