import type DataLoader from "dataloader";
import { byId, byKey, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { firstErrorsOf, importsByIds, type ImportErrorRow, type ImportRow } from "./imports/queries.ts";
import { hiddenNetworkStatuses } from "./policy.ts";
import {
  areVisible,
  capabilitiesOfHubs,
  functionsOfHubs,
  hubsByIds,
  internalsOfHubs,
  lifeServicesOfHubs,
  municipalitiesByCodes,
  patternsOfHubs,
  ruralCoverageOfHubs,
  virtualPlacesOfHubs,
  type HubCapabilityRow,
  type HubFunctionRow,
  type HubInternalsRow,
  type HubPatternRow,
  type HubRow,
  type LifeServiceRow,
  type MunicipalityRow,
  type VirtualPlaceRow,
} from "./queries.ts";

export type { MunicipalityRow };

export interface HubLoaders {
  readonly hubById: DataLoader<string, HubRow | null>;
  readonly patternsByHubId: DataLoader<string, readonly HubPatternRow[]>;
  readonly functionsByHubId: DataLoader<string, readonly HubFunctionRow[]>;
  readonly capabilitiesByHubId: DataLoader<string, readonly HubCapabilityRow[]>;
  readonly virtualPlacesByHubId: DataLoader<string, readonly VirtualPlaceRow[]>;
  readonly lifeServicesByHubId: DataLoader<string, readonly LifeServiceRow[]>;
  readonly ruralCoverageByHubId: DataLoader<string, readonly { readonly municipality: MunicipalityRow }[]>;
  /** Of any municipality of the region, those that were merged included. */
  readonly municipalityByCode: DataLoader<string, MunicipalityRow | null>;
  /** Of any import: for whom it is, is for the resolvers to decide by `policy.ts`. */
  readonly importById: DataLoader<string, ImportRow | null>;
  readonly firstErrorsByImportId: DataLoader<string, readonly ImportErrorRow[]>;
  /** Of any hub: what is shown of it is for the resolvers to decide by `policy.ts`. */
  readonly internalsByHubId: DataLoader<string, HubInternalsRow | null>;
}

/** The loaders of one request; hubs that the viewer may not see are not there, and their parts are reached through them only. */
export function createHubLoaders({ db, viewer }: Scope): HubLoaders {
  const visible = areVisible(hiddenNetworkStatuses(viewer));
  const hubIdOf = ({ hubId }: { readonly hubId: string }): string => hubId;
  return {
    hubById: byId((ids) => hubsByIds(db, ids, visible)),
    patternsByHubId: manyBy((ids) => patternsOfHubs(db, ids), hubIdOf),
    functionsByHubId: manyBy((ids) => functionsOfHubs(db, ids), hubIdOf),
    capabilitiesByHubId: manyBy((ids) => capabilitiesOfHubs(db, ids), hubIdOf),
    virtualPlacesByHubId: manyBy((ids) => virtualPlacesOfHubs(db, ids), hubIdOf),
    lifeServicesByHubId: manyBy((ids) => lifeServicesOfHubs(db, ids), hubIdOf),
    ruralCoverageByHubId: manyBy((ids) => ruralCoverageOfHubs(db, ids), hubIdOf),
    municipalityByCode: byKey(
      (codes) => municipalitiesByCodes(db, codes),
      ({ code }) => code,
    ),
    importById: byId((ids) => importsByIds(db, ids)),
    firstErrorsByImportId: manyBy(
      (ids) => firstErrorsOf(db, ids),
      ({ importId }) => importId,
    ),
    internalsByHubId: byId((ids) => internalsOfHubs(db, ids)),
  };
}
