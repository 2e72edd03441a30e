import { getNamedType, isObjectType } from "graphql";
import { readSuppression } from "./directives.ts";
import { collectFields, type SelectedField, type Variables } from "./selection.ts";

/**
 * `@suppressed`: small numbers of statistics for everybody are withheld, since a count of one or two may tell of somebody. It comes
 * after merging, where sums over all regions are known, and makes null of what it withholds; zero tells of nobody and stays.
 */

/** Withholds in merged objects that stand beside each other: a lone object, or all groups of a list. They are changed in place. */
export function suppress(
  field: SelectedField,
  variables: Variables,
  objects: readonly Record<string, unknown>[],
): void {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return;
  for (const { fieldName, responseName } of collectFields(field.fields, variables)) {
    const declared = type.getFields()[fieldName];
    const below = declared && readSuppression(declared);
    if (below === undefined) continue;
    const shown = withhold(
      objects.map((object) => object[responseName]),
      below,
    );
    objects.forEach((object, i) => {
      object[responseName] = shown[i];
    });
  }
}

/**
 * Makes null of the numbers between 0 and `below`. Where there are any, the smallest of the others goes with them: else the total
 * less what is shown would be the number withheld (complementary disclosure), or tell that all withheld ones are alike.
 */
function withhold(column: readonly unknown[], below: number): readonly unknown[] {
  const isSmall = (value: unknown): boolean => typeof value === "number" && value > 0 && value < below;
  if (!column.some(isSmall)) return column;
  const others = column.flatMap((value, i) => (typeof value === "number" && value >= below ? [{ value, i }] : []));
  const companion = others.toSorted((a, b) => a.value - b.value)[0]?.i;
  return column.map((value, i) => (isSmall(value) || i === companion ? null : value));
}
