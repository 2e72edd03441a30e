import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, newUuid } from "../../../common/node-id.ts";
import { refuse, refuseMistakes, type Outcome, type UserError } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import { toPath } from "../../../common/writing/checks.ts";
import { requireThisRegion } from "../this-region.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { hubMistakes, type HubChange } from "./hub-checks.ts";
import { toHubColumns, toHubParts, toInternals } from "./hub-input.ts";
import { searchTextOf } from "./hub.ts";
import { internalsMistakes } from "./internals-checks.ts";
import { beginningMistakes, stepMistakes } from "./life-cycle.ts";
import { toMunicipalityCode } from "./municipality-code.ts";
import { requireCreating, requireUpdating } from "./policy.ts";
import { municipalitiesByCodes } from "./queries.ts";
import type { HubCreateInput, HubUpdateInput } from "./schema.generated.ts";
import {
  insertHub,
  lockHub,
  replaceParts,
  saveInternals,
  setSearchText,
  updateHubRow,
  type StoredHub,
} from "./write-queries.ts";

/** The admin of a region enters a hub; the result is its UUID. */
export function createHub(input: HubCreateInput, scope: Scope): Promise<Outcome<string>> {
  const { regionCode, idempotencyKey: _key, ...hub } = input;
  requireCreating(scope.viewer, regionCode);
  return write("hubCreate", input, scope, async (db) => {
    requireThisRegion(regionCode, scope);
    await refuseAll(hub, [...hubMistakes(hub), ...beginningMistakes(hub)], scope);
    const now = scope.now();
    const stored = await insertHub(db, {
      ...toHubColumns(hub),
      id: newUuid(),
      searchText: "",
      createdAt: now,
      updatedAt: now,
    });
    await replaceParts(db, stored.id, toHubParts(hub));
    await refreshSearch(db, scope.region, stored);
    const target = formatNodeId("hub", scope.region, stored.id);
    return { result: stored.id, audit: { target, before: null, after: stateOf(stored) } };
  });
}

/** An editor of a hub, or its region's admin, changes it; the result is its UUID. */
export function updateHub(input: HubUpdateInput, scope: Scope): Promise<Outcome<string>> {
  const { hubId, expectedVersion, internals, idempotencyKey: _key, ...change } = input;
  requireUpdating(scope.viewer, scope.region, hubId, {
    networkStatus: change.networkStatus != null,
    internals: internals != null,
  });
  return write("hubUpdate", input, scope, async (db) => {
    const id = toLocalUuid(hubId, "hub", scope.region);
    if (id === undefined) return refuseUnknownHub();
    await refuseAll(change, [...hubMistakes(change), ...internalsMistakes(internals ?? {})], scope);
    const known = await lockHub(db, id);
    if (!known) return refuseUnknownHub();
    requireVersion(known, expectedVersion);
    refuseMistakes(stepMistakes(known, change));
    const stored = await updateHubRow(db, id, { ...toHubColumns(change), updatedAt: scope.now() });
    await replaceParts(db, id, toHubParts(change));
    if (internals) await saveInternals(db, id, toInternals(internals));
    await refreshSearch(db, scope.region, stored);
    return { result: id, audit: { target: hubId, before: stateOf(known), after: stateOf(stored) } };
  });
}

/** What the audit says of a hub; figures and texts are in its own row. */
const stateOf = ({ version, status, networkStatus }: StoredHub) => ({ version, status, networkStatus });

async function refuseAll(change: HubChange, mistakes: readonly UserError[], scope: Scope): Promise<void> {
  refuseMistakes([...mistakes, ...(await unknownMunicipalities(change, scope))]);
}

/** Well-formed codes of municipalities that this region does not have. */
async function unknownMunicipalities(
  { municipalityCode, ruralCoverage }: HubChange,
  { db, regionName }: Scope,
): Promise<UserError[]> {
  const covered = (ruralCoverage ?? []).map((code, place) => [`ruralCoverage.${place}`, code] as const);
  const codes = [["municipalityCode", municipalityCode ?? ""] as const, ...covered].flatMap(([field, text]) => {
    const code = toMunicipalityCode(text);
    return code === undefined ? [] : [{ field, code }];
  });
  if (codes.length === 0) return [];
  const rows = await municipalitiesByCodes(
    db,
    codes.map(({ code }) => code),
  );
  const known = new Set(rows.map(({ code }) => code));
  return codes
    .filter(({ code }) => !known.has(code))
    .map(({ field, code }) => ({
      code: "NOT_FOUND",
      path: toPath(field),
      message: `The region has no municipality with the code ${code}.`,
      messageJa: `「${regionName}」にコード ${code} の市区町村はありません。`,
    }));
}

const refuseUnknownHub = (): never => refuse("NOT_FOUND", "hubId", "There is no such hub.", "拠点が見つかりません。");

/** Keeps what is searched equal to what the hub says. */
async function refreshSearch(db: Executor, region: string, hub: StoredHub): Promise<void> {
  const [municipality] = await municipalitiesByCodes(db, [hub.municipalityCode]);
  if (!municipality) throw new Error(`The hub ${hub.id} lies in no municipality.`);
  await setSearchText(db, hub.id, searchTextOf(hub, municipality));
  await indexForSearch(db, region, "HUB", hub.id);
}
