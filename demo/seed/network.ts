import { sql } from "drizzle-orm";
import type { Database } from "../../common/database/database.ts";
import { installReference } from "../../subgraphs/network/db/install-reference.ts";
import { regions } from "../../subgraphs/network/db/tables/regions.ts";
import { demoRegions } from "../regions.ts";
import { daysBefore } from "./keys.ts";
import { seedNation } from "./nation.ts";

export interface NetworkSeed {
  readonly regions: readonly { readonly code: string; readonly address: string }[];
  readonly now: Date;
}

interface Profile {
  readonly nameEn: string;
  readonly nameKana: string;
  /** JIS X 0401, the first and the last of a row. */
  readonly prefectures: readonly [from: number, to: number];
  readonly operator: string;
}

/** 三重県 is counted to 近畿 here; which prefectures a region has is a matter of the registry. */
const profiles: Readonly<Record<string, Profile>> = {
  hokkaido: {
    nameEn: "Hokkaido",
    nameKana: "ホッカイドウ",
    prefectures: [1, 1],
    operator: "北の大地テレワーク協議会（デモ）",
  },
  tohoku: {
    nameEn: "Tohoku",
    nameKana: "トウホク",
    prefectures: [2, 7],
    operator: "みちのくテレワーク推進機構（デモ）",
  },
  kanto: { nameEn: "Kanto", nameKana: "カントウ", prefectures: [8, 14], operator: "坂東テレワークネット（デモ）" },
  chubu: {
    nameEn: "Chubu",
    nameKana: "チュウブ",
    prefectures: [15, 23],
    operator: "やまなみテレワーク連携機構（デモ）",
  },
  kinki: { nameEn: "Kinki", nameKana: "キンキ", prefectures: [24, 30], operator: "まほろばテレワーク協議会（デモ）" },
  chugoku: {
    nameEn: "Chugoku",
    nameKana: "チュウゴク",
    prefectures: [31, 35],
    operator: "せとやまテレワーク機構（デモ）",
  },
  shikoku: {
    nameEn: "Shikoku",
    nameKana: "シコク",
    prefectures: [36, 39],
    operator: "四国へんろテレワーク協議会（デモ）",
  },
  "kyushu-okinawa": {
    nameEn: "Kyushu and Okinawa",
    nameKana: "キュウシュウ・オキナワ",
    prefectures: [40, 47],
    operator: "南の島々テレワーク連合（デモ）",
  },
};

/** Registers demo regions as active, fills in the glossary and the nation's programs and awards. Where it was done before, the regions' addresses alone change. */
export async function seedNetwork(db: Database, { regions: addresses, now }: NetworkSeed): Promise<void> {
  await installReference(db, now);
  await seedNation(db, now);
  if (addresses.length === 0) return;
  await db
    .insert(regions)
    .values(addresses.map(({ code, address }) => toRegionRow(code, address, now)))
    .onConflictDoUpdate({
      target: regions.code,
      set: { address: sql`excluded.address`, updatedAt: sql`excluded.updated_at` },
    });
}

function toRegionRow(code: string, address: string, now: Date): typeof regions.$inferInsert {
  const name = demoRegions[code];
  const profile = profiles[code];
  if (name === undefined || !profile)
    throw new Error(`There is no demo region ${code}. Those there are: ${Object.keys(profiles).join(", ")}.`);
  const { prefectures, operator, ...names } = profile;
  return {
    code,
    name,
    ...names,
    prefectures: prefectureCodes(...prefectures),
    operatorName: operator,
    operatorKind: "HUB_OPERATOR",
    contactName: `${name}事務局（デモ）`,
    contactEmail: `${code}@example.jp`,
    address,
    status: "ACTIVE",
    joinedAt: daysBefore(now, 400),
    createdAt: daysBefore(now, 430),
    updatedAt: now,
  };
}

const prefectureCodes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => String(from + place).padStart(2, "0"));
