import type { HubChange } from "./hub-checks.ts";
import { toMunicipalityCode } from "./municipality-code.ts";
import type { HubCreateInput, HubInternalsInput } from "./schema.generated.ts";
import type { HubParts, InternalsChange, NewHub } from "./write-queries.ts";

/** Checked input as rows. What is left out is undefined or absent, which the database layer leaves alone. */

type GivenColumns = Omit<NewHub, "searchText" | "createdAt" | "updatedAt">;

/** The columns of a hub's own row: all of them for a new hub, those that are given for a change. */
export function toHubColumns(input: Omit<HubCreateInput, "regionCode">): GivenColumns;
export function toHubColumns(change: HubChange): Partial<GivenColumns>;
export function toHubColumns(change: HubChange): Partial<GivenColumns> {
  return {
    ...requiredColumns(change),
    ...valueColumns(change),
    ...accountColumns(change),
    ...clearableColumns(change),
  };
}

const requiredColumns = (change: HubChange) =>
  present({
    name: change.name,
    nameKana: change.nameKana,
    kind: change.kind,
    status: change.status,
    networkStatus: change.networkStatus,
    municipalityCode: toMunicipalityCode(change.municipalityCode ?? ""),
    addressLine: change.addressLine,
    latitude: change.point?.latitude,
    longitude: change.point?.longitude,
    access: change.access,
    isCentral: change.isCentral,
    facilityOrigin: change.facilityOrigin,
    capacitySeats: change.capacitySeats,
    audiences: change.audiences && [...new Set(change.audiences)],
    goals: change.goals && [...new Set(change.goals)],
    operatorName: change.operator?.name,
    operatorKind: change.operator?.kind,
    partners: change.partners,
    mission: change.mission,
  });

/** Value objects, with null for what they leave out. */
const valueColumns = ({
  accessibility,
  rooms,
  openingHours,
  pricing,
  ictEnvironment,
  contactPublic,
  images,
}: HubChange) =>
  present({
    accessibility: accessibility && { ...accessibility, note: accessibility.note ?? null },
    rooms: rooms?.map((room) => ({ ...room, note: room.note ?? null })),
    openingHours: openingHours?.map((hours) => ({ ...hours, note: hours.note ?? null })),
    pricing: pricing?.map((plan) => ({ ...plan, audience: plan.audience ?? null })),
    ictEnvironment: ictEnvironment && withMeasurement(ictEnvironment),
    contactPublic: contactPublic && { ...contactPublic, phone: contactPublic.phone ?? null },
    images: images?.map((image) => ({ ...image, license: image.license ?? null })),
  });

/** What the hub says in other languages, and the figures that it tells. */
const accountColumns = ({ translations, outcomes }: HubChange) =>
  present({
    translations: translations?.map(({ name, mission, access, ...translation }) => ({
      ...translation,
      name: orNull(name) ?? null,
      mission: orNull(mission) ?? null,
      access: orNull(access) ?? null,
    })),
    outcomes: outcomes?.map((outcome) => ({
      ...outcome,
      baseline: outcome.baseline ?? null,
      source: orNull(outcome.source) ?? null,
    })),
  });

const withMeasurement = (ict: NonNullable<HubChange["ictEnvironment"]>) => ({
  ...ict,
  downMbps: ict.downMbps ?? null,
  upMbps: ict.upMbps ?? null,
  measuredOn: ict.measuredOn ?? null,
});

const clearableColumns = (change: HubChange) => ({
  nameEn: orNull(change.nameEn),
  commonName: orNull(change.commonName),
  openDataId: orNull(change.openDataId),
  archetype: change.archetype,
  smallCityAccess: change.smallCityAccess,
  parking: orNull(change.parking),
  openedOn: change.openedOn,
  renovatedOn: change.renovatedOn,
  renovationCostYen: change.renovationCostYen,
  holidayPolicy: orNull(change.holidayPolicy),
  website: change.website,
  bookingUrl: change.bookingUrl,
});

/** The parts that have tables of their own. */
export const toHubParts = (change: HubChange): HubParts =>
  present({
    patterns: change.patterns,
    functions: change.functions,
    capabilities: change.capabilities,
    virtualPlaces: change.virtualPlaces,
    lifeServices: change.lifeServices?.map(({ place, ...service }) => ({ ...service, placeKind: place ?? null })),
    ruralCoverage: change.ruralCoverage?.map((code) => ({ municipalityCode: toMunicipalityCode(code) ?? code })),
  });

export const toInternals = ({
  contactInternal,
  annualCostYen,
  revenue,
  occupancy,
  tenants,
}: HubInternalsInput): InternalsChange => ({
  contactInternal,
  annualCostYen,
  ...present({
    revenue: revenue?.map((income) => ({ ...income, function: income.function ?? null })),
    occupancy,
    tenants,
  }),
});

/** Leaves out what is not given, and null, which the checks refuse where nothing may be cleared. */
const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as {
    [Field in keyof Fields]?: NonNullable<Fields[Field]>;
  };

/** A blank text clears the field. */
const orNull = (text: string | null | undefined): string | null | undefined => (text?.trim() === "" ? null : text);
