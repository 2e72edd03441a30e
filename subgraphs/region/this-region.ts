import { refuse } from "../../common/writing/user-errors.ts";
import type { Scope } from "./scope.ts";

/** Refuses an input's `regionCode` that is not this region's. */
export function requireThisRegion(
  regionCode: string,
  { region, regionName }: Pick<Scope, "region" | "regionName">,
): void {
  if (regionCode === region) return;
  refuse(
    "INVALID",
    "regionCode",
    `This is the region ${region}.`,
    `ここは「${regionName}」です。地域コードを確かめてください。`,
  );
}
