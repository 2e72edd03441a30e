import { listPage, type Connection } from "../../../../common/database/keyset.ts";
import { toLocalUuid } from "../../local-id.ts";
import type { Context } from "../context.ts";
import { mayReadImports } from "../policy.ts";
import type {
  HubImportErrorOrder,
  QueryHubImportErrorsArgs,
  QueryHubImportsArgs,
  RequireFields,
} from "../schema.generated.ts";
import {
  countErrors,
  countImports,
  errorOrders,
  errorPage,
  importOrders,
  importPage,
  type ImportErrorRow,
  type ImportRow,
} from "./queries.ts";

/** Imports are for the admin of the region; for others there are none. */

export type ImportPage = Connection<ImportRow>;
export type ImportErrorPage = Connection<ImportErrorRow>;

export async function importOf(id: string, { region, viewer, loaders }: Context): Promise<ImportRow | null> {
  const uuid = toLocalUuid(id, "import", region);
  return uuid === undefined || !mayReadImports(viewer, region) ? null : loaders.importById.load(uuid);
}

export function listImports(
  args: RequireFields<QueryHubImportsArgs, "orderBy">,
  { region, viewer, db }: Context,
): Promise<ImportPage> {
  const mayRead = mayReadImports(viewer, region);
  return listPage(args, importOrders, region, {
    type: "import",
    read: async (request) => (mayRead ? importPage(db, request, region) : []),
    count: async () => (mayRead ? countImports(db) : 0),
  });
}

export async function listImportErrors(
  { importId, ...args }: RequireFields<QueryHubImportErrorsArgs, "importId" | "orderBy">,
  context: Context,
): Promise<ImportErrorPage | null> {
  const { db, region } = context;
  const job = await importOf(importId, context);
  if (!job) return null;
  return listPage<HubImportErrorOrder, ImportErrorRow>(args, errorOrders, region, {
    type: "importerror",
    read: (request) => errorPage(db, request, job.id, region),
    count: () => countErrors(db, job.id),
  });
}
