import type { Executor } from "../../../common/database/database.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import type { Scope } from "../scope.ts";
import { municipalityCodeOf } from "./queries.ts";

/** Where programs and events say that they are. */

/** The municipality's code with its check digit; null and undefined stay what they are. Refuses one that the region does not have. */
export async function requireMunicipality(
  db: Executor,
  code: string | null | undefined,
  { regionName }: Scope,
): Promise<string | null | undefined> {
  if (code === null || code === undefined) return code;
  return (
    (await municipalityCodeOf(db, code)) ??
    refuse(
      "NOT_FOUND",
      "municipalityCode",
      `The region has no municipality with the code ${code}.`,
      `「${regionName}」にコード ${code} の市区町村はありません。`,
    )
  );
}
