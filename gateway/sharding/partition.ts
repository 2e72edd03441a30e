import { GraphQLError } from "graphql";

/** A list split by region: who is asked for what, and where in the list each answer belongs. */
export interface Partition {
  readonly parts: readonly Part[];
  readonly length: number;
  /** Elements that no region can be asked for, with the reason. */
  readonly refusals: readonly { readonly place: number; readonly error: GraphQLError }[];
}

/** A region's share of a list: the values it is asked for and, for each, the places where its answer belongs. */
export interface Part {
  readonly region: string;
  readonly values: readonly unknown[];
  readonly places: readonly (readonly number[])[];
}

/** Splits a list by region; what is asked for twice is asked once. An element whose region is refused costs only itself. */
export function partition(values: readonly unknown[], regionOf: (value: unknown) => string): Partition {
  const regions = new Map<string, Map<string, { readonly value: unknown; readonly places: number[] }>>();
  const refusals: { place: number; error: GraphQLError }[] = [];
  for (const [place, value] of values.entries()) {
    const region = refusable(() => regionOf(value));
    if (region instanceof GraphQLError) {
      refusals.push({ place, error: region });
      continue;
    }
    const share = regions.get(region) ?? new Map<string, { value: unknown; places: number[] }>();
    regions.set(region, share);
    const key = typeof value === "string" ? value : JSON.stringify(value);
    const known = share.get(key) ?? { value, places: [] };
    known.places.push(place);
    share.set(key, known);
  }
  const parts = [...regions].map(([region, share]) => ({
    region,
    values: [...share.values()].map(({ value }) => value),
    places: [...share.values()].map(({ places }) => places),
  }));
  return { parts, length: values.length, refusals };
}

function refusable(read: () => string): string | GraphQLError {
  try {
    return read();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
