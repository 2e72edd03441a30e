import { and, eq, getTableColumns, inArray, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { isVisibleRow, type VisibilityRule } from "../content/visibility.ts";
import { containsWords, given } from "../../../common/database/conditions.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { organizations } from "../db/tables/organizations.ts";
import { companyEngagements } from "../db/tables/company-engagements.ts";
import { stories } from "../db/tables/stories.ts";
import { writtenRow } from "../db/written-row.ts";
import type { OrganizationFilter, OrganizationOrder } from "./schema.generated.ts";

/** The statements about organizations. */

const { searchText: _searchText, ...columns } = getTableColumns(organizations);

export type NewOrganization = typeof organizations.$inferInsert;
export type OrganizationRow = Omit<typeof organizations.$inferSelect, "searchText">;

export const organizationOrders: Readonly<Record<OrganizationOrder, KeysetOrder<OrganizationRow>>> = {
  NAME: {
    column: organizations.name,
    keyOf: (row) => row.name,
    id: organizations.id,
    key: "TEXT",
    descending: false,
  },
};

/**
 * The one condition for "visible to this viewer": the region knows all of its organizations, other members those that agreed to be
 * named with an engagement that they see. Lists, counts, reads by ID and references all go through it.
 */
export const areOrganizationsOf = (isOfRegion: boolean, rules: readonly VisibilityRule[]): SQL =>
  isOfRegion
    ? sql`true`
    : sql`exists (select 1 from ${companyEngagements} join ${stories} on ${stories.id} = ${companyEngagements.storyId}
        where ${companyEngagements.organizationId} = ${organizations.id} and ${companyEngagements.isPublic} and ${isVisibleRow(rules, stories)})`;

export const organizationConditions = (filter: OrganizationFilter): SQL[] => [
  ...given([
    filter.kind && inArray(organizations.kind, filter.kind),
    filter.locationKind && inArray(organizations.locationKind, filter.locationKind),
    filter.corporateNumber && eq(organizations.corporateNumber, filter.corporateNumber),
  ]),
  ...containsWords(organizations.searchText, filter.text ?? ""),
];

const selectOrganizations = (db: Executor) => db.select(columns).from(organizations);

export const organizationPage = (db: Executor, request: PageRequest, conditions: readonly SQL[], region: string) =>
  pageOf(selectOrganizations(db).$dynamic(), request, conditions, region);

export const countOrganizations = async (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(organizations, and(...conditions));

export const organizationsByIds = (db: Executor, ids: readonly string[], visible: SQL) =>
  selectOrganizations(db).where(and(inArray(organizations.id, [...ids]), visible));

/** Organizations whoever asks, for commands. */
export async function organizationsByUuid(
  db: Executor,
  uuids: readonly string[],
): Promise<ReadonlyMap<string, OrganizationRow>> {
  if (uuids.length === 0) return new Map();
  const rows = await organizationsByIds(db, uuids, sql`true`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Locks an organization for the rest of the transaction; undefined when there is none. */
export async function lockOrganization(db: Executor, id: string): Promise<OrganizationRow | undefined> {
  return (await selectOrganizations(db).where(eq(organizations.id, id)).for("update"))[0];
}

/** The organization with this 法人番号; undefined when there is none. */
export async function organizationNumbered(db: Executor, corporateNumber: string): Promise<string | undefined> {
  const rows = await db
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.corporateNumber, corporateNumber));
  return rows[0]?.id;
}

export const insertOrganization = async (db: Executor, organization: NewOrganization): Promise<OrganizationRow> =>
  writtenRow(await db.insert(organizations).values(organization).returning());

export const changeOrganization = async (
  db: Executor,
  id: string,
  change: Partial<NewOrganization>,
): Promise<OrganizationRow> =>
  writtenRow(await db.update(organizations).set(change).where(eq(organizations.id, id)).returning());
