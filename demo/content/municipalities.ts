import { readFileSync } from "node:fs";
import { z } from "zod";
import { codesOf } from "../../common/taxonomy.ts";

/**
 * Real municipalities, three a region, with facts from a CC0 table of all 1,741; the model city only where it is plain. One more is of
 * before a merger.
 */
const municipality = z.strictObject({
  region: z.string(),
  code: z.string().regex(/^\d{6}$/u),
  name: z.string(),
  kana: z.string().regex(/^[ァ-ヶー]+$/u),
  prefecture: z.string(),
  prefectureIso: z.string().regex(/^JP-\d{2}$/u),
  latitude: z.number(),
  longitude: z.number(),
  archetype: z.enum(codesOf("CityArchetype")).nullable(),
  smallCityAccess: z.enum(codesOf("SmallCityAccess")).nullable(),
  validFrom: z.iso.date().nullable().default(null),
  validUntil: z.iso.date().nullable().default(null),
  successorCode: z
    .string()
    .regex(/^\d{6}$/u)
    .nullable()
    .default(null),
});

export type MunicipalityContent = z.infer<typeof municipality>;

/** The municipalities of a region of the demo. */
export function municipalitiesOf(region: string): MunicipalityContent[] {
  const all = z
    .array(municipality)
    .parse(JSON.parse(readFileSync(new URL("municipalities.json", import.meta.url), "utf8")));
  return all.filter((candidate) => candidate.region === region);
}
