import { archetypeGoals } from "../../../common/archetype-goals.ts";
import { foldText } from "../../../common/fold-text.ts";
import { localizedText, type LocalizedText } from "../../../common/localized-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { HubInternalsRow, HubRow, MunicipalityRow } from "./queries.ts";
import type { RevenueModel } from "./schema.generated.ts";

/** What is derived from a hub's row. */

/** The name in English where that is wanted and there; else as {@link textIn}. */
export const nameIn = (hub: HubRow, wanted: Code<"Language">): LocalizedText =>
  wanted === "EN" && hub.nameEn !== null
    ? localizedText(wanted, { value: hub.nameEn, language: "EN" })
    : textIn(hub, "name", wanted);

/** What a hub says of itself in a language, or in Japanese where it does not say it in that. */
export function textIn(
  hub: Pick<HubRow, "name" | "mission" | "access" | "translations">,
  field: "name" | "mission" | "access",
  wanted: Code<"Language">,
): LocalizedText {
  const translation = hub.translations.find(({ language }) => language === wanted);
  const value = wanted === "JA" ? null : translation?.[field];
  return translation && value
    ? localizedText(wanted, { value, language: wanted, isMachineTranslated: translation.isMachineTranslated })
    : localizedText(wanted, { value: hub[field], language: "JA" });
}

interface Placed {
  readonly municipality: Pick<MunicipalityRow, "name" | "prefecture">;
  readonly addressLine: string;
}

/** Prefecture, municipality and the rest, in one line. */
export const addressOf = ({ municipality, addressLine }: Placed): string =>
  `${municipality.prefecture}${municipality.name}${addressLine}`;

/** What the text filter searches: names, place, access and mission, folded. */
export const searchTextOf = (
  hub: Searched,
  municipality: Pick<MunicipalityRow, "name" | "kana" | "prefecture">,
): string =>
  foldText(
    [
      hub.name,
      hub.nameKana,
      hub.nameEn ?? "",
      addressOf({ ...hub, municipality }),
      municipality.kana,
      hub.access,
      hub.mission,
    ].join("\n"),
  );

interface Searched extends Pick<HubRow, "name" | "nameKana" | "addressLine" | "access" | "mission"> {
  readonly nameEn?: string | null | undefined;
}

export const archetypeOf = ({ archetype, municipality }: HubRow): Code<"CityArchetype"> | null =>
  archetype ?? municipality.archetype;

/** The municipality's counts only where its archetype does. */
export const smallCityAccessOf = ({
  archetype,
  smallCityAccess,
  municipality,
}: HubRow): Code<"SmallCityAccess"> | null =>
  archetype === null ? (smallCityAccess ?? municipality.smallCityAccess) : smallCityAccess;

/** The hub's own goals, or else those of its model city. */
export function goalsOf(hub: HubRow): readonly Code<"ArchetypeGoal">[] {
  const archetype = archetypeOf(hub);
  return hub.goals.length > 0 || archetype === null ? hub.goals : archetypeGoals[archetype];
}

export const remoteChannels: Readonly<Record<Code<"VirtualPlaceKind">, Code<"RemoteChannel">>> = {
  OFFICE: "EMPLOYMENT",
  CLASSROOM: "EDUCATION",
  COMMUNITY_CENTER: "SUPPORT_WELFARE",
  HOSPITAL: "MEDICINE",
};

type Finances = Pick<HubInternalsRow, "revenue" | "annualCostYen">;

/** What a hub earns itself, and what it gets of public money. */
export function incomeOf({ revenue }: Pick<HubInternalsRow, "revenue">): {
  readonly ownYen: number;
  readonly publicYen: number;
} {
  const publicYen = sumYen(revenue.filter(({ kind }) => kind === "PUBLIC_FUNDING"));
  return { ownYen: sumYen(revenue) - publicYen, publicYen };
}

const sumYen = (revenue: HubInternalsRow["revenue"]): number =>
  revenue.reduce((total, { annualYen }) => total + annualYen, 0);

/** A hub's incomes with their shares of all of it, 0 to 1. */
export function revenueModelsOf({ revenue }: Pick<HubInternalsRow, "revenue">): RevenueModel[] {
  const total = sumYen(revenue);
  return revenue.map((income) => ({ ...income, share: total === 0 ? 0 : income.annualYen / total }));
}

/** Own income over cost; null while the hub has not told its cost, or has none. */
export const selfSufficiencyRateOf = ({ revenue, annualCostYen }: Finances): number | null =>
  annualCostYen === null || annualCostYen === 0 ? null : incomeOf({ revenue }).ownYen / annualCostYen;

/** How much of its cost a hub covers itself; null while it has not told its cost. */
export function selfSufficiencyBandOf({ revenue, annualCostYen }: Finances): Code<"SelfSufficiencyBand"> | null {
  if (annualCostYen === null) return null;
  const { ownYen } = incomeOf({ revenue });
  if (ownYen >= annualCostYen) return "SELF_SUSTAINING";
  const quarters = Math.floor((4 * ownYen) / annualCostYen);
  return (["UNDER_25", "UNDER_50", "UNDER_75", "UNDER_100"] as const)[quarters] ?? null;
}

const costBands = [
  ["NONE", 1],
  ["UNDER_100K", 100_000],
  ["UNDER_1M", 1_000_000],
  ["UNDER_10M", 10_000_000],
] as const;

/** The band of the yearly cost; null while the hub has not told it. */
export function runningCostBandOf({ annualCostYen }: Pick<HubInternalsRow, "annualCostYen">): Code<"CostBand"> | null {
  if (annualCostYen === null) return null;
  return costBands.find(([, limit]) => annualCostYen < limit)?.[0] ?? "OVER_10M";
}
