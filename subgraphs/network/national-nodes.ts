import { parseNodeId } from "../../common/node-id.ts";
import { findAward } from "./awards/lists.ts";
import type { AwardRow } from "./awards/queries.ts";
import type { Context } from "./context.ts";
import { findNomination } from "./desk/lists.ts";
import type { NominationRow } from "./desk/queries.ts";
import { isShown } from "./feed/publication.ts";
import type { PublicationRow } from "./feed/queries.ts";
import { findMerge } from "./issue-merges/lists.ts";
import type { MergeRow } from "./issue-merges/queries.ts";
import { findClient } from "./portals/lists.ts";
import type { ClientRow } from "./portals/queries.ts";
import { findProgram } from "./programs/program.ts";
import type { ProgramRow } from "./programs/queries.ts";

/** What of the nation's own things can be found by a global ID, each with the type by which it is told. */
export type NationalNode =
  | (PublicationRow & { readonly __typename: "Publication" | "Tombstone" })
  | (NominationRow & { readonly __typename: "Nomination" })
  | (MergeRow & { readonly __typename: "IssueMerge" })
  | (ClientRow & { readonly __typename: "PortalClient" })
  | (ProgramRow & { readonly __typename: "NationalProgram" })
  | (AwardRow & { readonly __typename: "Award" });

const named =
  <Row extends object, Name extends string>(
    __typename: Name,
    find: (id: string, context: Context) => Promise<Row | null>,
  ) =>
  async (id: string, context: Context): Promise<(Row & { readonly __typename: Name }) | null> => {
    const row = await find(id, context);
    return row && { ...row, __typename };
  };

/** By the type in the global ID. */
const finders: Readonly<Record<string, (id: string, context: Context) => Promise<NationalNode | null>>> = {
  nomination: named("Nomination", findNomination),
  merge: named("IssueMerge", findMerge),
  portal: named("PortalClient", findClient),
  nationalprogram: named("NationalProgram", findProgram),
  award: named("Award", findAward),
};

/** A thing of the nation's own, as far as the viewer may see it. */
export async function findNationalNode(id: string, context: Context): Promise<NationalNode | null> {
  const { type = "" } = parseNodeId(id) ?? {};
  const find = Object.hasOwn(finders, type) ? finders[type] : undefined;
  return find ? find(id, context) : null;
}

/** What everybody sees of an article or story: what is published nationally, or the tombstone of what was. */
export async function findPublicNode(id: string, { loaders }: Context): Promise<NationalNode | null> {
  const row = await loaders.publicationByContentId.load(id);
  return row && { ...row, __typename: isShown(row) ? "Publication" : "Tombstone" };
}
