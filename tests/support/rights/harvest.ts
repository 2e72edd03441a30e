/** What came out of answers: which things were shown with more than their IDs, and which fields of which types had a value. */
export interface Harvest {
  readonly seen: Set<string>;
  readonly fields: Set<string>;
}

export const emptyHarvest = (): Harvest => ({ seen: new Set(), fields: new Set() });

/** What is asked about is Tohoku's and the nation's; the columns of the tables mean nothing for things of other regions. */
const isElsewhere = (id: unknown): boolean => typeof id === "string" && /^[a-z]+_(?!tohoku_|national_)/u.test(id);

/** Walks through an answer to questions that ask `__typename` of every object. */
export function harvestInto(harvest: Harvest, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) harvestInto(harvest, one);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const { __typename: type, ...fields } = value as Readonly<Record<string, unknown>>;
  if (isElsewhere(fields["id"])) return;
  for (const [name, told] of Object.entries(fields)) {
    if (!isTold(told)) continue;
    harvest.fields.add(`${String(type)}.${name}`);
    harvestInto(harvest, told);
  }
  const { id, ...rest } = fields;
  if (typeof id === "string" && Object.values(rest).some(isTold)) harvest.seen.add(id);
}

/** Nothing is told by null, nor by a list of nothing. */
const isTold = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isTold) : value !== null && value !== undefined;
