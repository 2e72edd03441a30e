import { textMistakes, type UserError } from "../../../common/writing/user-errors.ts";
import { amountMistakes, invalid, toPath } from "../../../common/writing/checks.ts";
import { clearedMistakes, eachOf, listMistakes, repetitionMistakes } from "../checks.ts";
import type { HubInternalsInput } from "./schema.generated.ts";

const listRules = {
  revenue: { max: 100, ja: "収入" },
  occupancy: { max: 240, ja: "稼働率" },
  tenants: { max: 200, ja: "入居企業" },
};

/** What a hub's internals must be beyond their types. */
export function internalsMistakes(internals: HubInternalsInput): UserError[] {
  const { contactInternal, revenue, annualCostYen, occupancy, tenants } = internals;
  const mistakes = [
    ...clearedMistakes(internals, { revenue: "収入", occupancy: "稼働率", tenants: "入居企業" }),
    ...listMistakes(internals, listRules),
    ...contactMistakes(contactInternal),
    ...eachOf(revenue, ({ annualYen }, place) => amountMistakes(`revenue.${place}.annualYen`, annualYen, "収入")),
    ...amountMistakes("annualCostYen", annualCostYen, "年間経費"),
    ...eachOf(occupancy, occupancyMistakes),
    ...repetitionMistakes(
      "occupancy",
      (occupancy ?? []).map(({ month }) => month),
    ),
    ...eachOf(tenants, (tenant, place) =>
      textMistakes({ [place]: tenant }, { [place]: { max: 120, isRequired: true, ja: "入居企業" } }, toPath("tenants")),
    ),
  ];
  return mistakes.map((mistake) => ({ ...mistake, path: ["input", "internals", ...mistake.path.slice(1)] }));
}

function contactMistakes(contact: HubInternalsInput["contactInternal"]): UserError[] {
  if (!contact) return [];
  const name = { max: 120, isRequired: true, ja: "内部の連絡先" };
  const rules = {
    name,
    email: { max: 254, isRequired: true, ja: "メールアドレス" },
    phone: { max: 20, isRequired: true, ja: "電話番号" },
  };
  const isEmail = contact.email.trim() === "" || /^[^\s@]+@[^\s@]+$/u.test(contact.email);
  return [
    ...textMistakes(contact, rules, toPath("contactInternal")),
    ...(isEmail
      ? []
      : [invalid("contactInternal.email", "`email` is not an e-mail address.", "メールアドレスの形ではありません。")]),
  ];
}

function occupancyMistakes(
  { month, percent }: { readonly month: string; readonly percent: number },
  place: number,
): UserError[] {
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/u.test(month);
  const isPercent = percent >= 0 && percent <= 100;
  return [
    ...(isMonth
      ? []
      : [
          invalid(
            `occupancy.${place}.month`,
            "`month` is not a month such as 2026-04.",
            "年月は 2026-04 の形で入力してください。",
          ),
        ]),
    ...(isPercent
      ? []
      : [
          invalid(
            `occupancy.${place}.percent`,
            "`percent` is not between 0 and 100.",
            "稼働率は0〜100で入力してください。",
          ),
        ]),
  ];
}
