import { hubCells, type CsvHub } from "../../common/hub-cells.ts";
import { headerOf, hubCsvOrder } from "../../common/hub-csv-columns.ts";
import type { CsvExport } from "./csv-export.ts";

/** `hubs.csv`: the directory of hubs in the columns of 公共施設一覧, which the import reads again. Public fields only. */
export const hubExport: CsvExport<CsvHub> = {
  name: "hubs",
  isPublic: true,
  filter: "HubFilter",
  query: `query HubExport($regions: [String!], $filter: HubFilter, $after: String, $isFirst: Boolean!) {
    rows: hubs(first: 100, after: $after, regions: $regions, filter: $filter) {
      totalCount @include(if: $isFirst)
      pageInfo { hasNextPage endCursor }
      unavailableRegions { code reason }
      edges { node {
        id version openDataId name nameKana nameEn commonName kind status networkStatus
        municipality { code name prefecture { name } } addressLine point { latitude longitude }
        contactPublic { name phone } operator { name } openingHours { days opens closes note } holidayPolicy mission access parking
        accessibility { wheelchair accessibleToilet ostomate nursingRoom elevator note } website bookingUrl images { url license }
        facilityOrigin openedOn capacitySeats functions { function status } patterns { pattern emphasis } audiences
        archetype smallCityAccess ruralCoverage { code }
      } }
    }
  }`,
  header: hubCsvOrder.map(headerOf),
  toCells: (hub) => {
    const cells = hubCells(hub);
    return hubCsvOrder.map((column) => cells[column]);
  },
};
