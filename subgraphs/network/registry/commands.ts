import { dayInJapan } from "../../../common/day-in-japan.ts";
import type { KeyedInput } from "../../../common/writing/idempotency.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import type {
  RegionActivateInput,
  RegionAdmitInput,
  RegionApplyInput,
  RegionLeaveInput,
  RegionResumeInput,
  RegionSuspendInput,
  RegionUpdateAddressInput,
} from "../schema.generated.ts";
import type { Scope } from "../scope.ts";
import { checkAddress, checkApplication, normalizeAddress } from "./checks.ts";
import { requireContract } from "./contract-check.ts";
import { statusAfter, statusesBefore, type RegionAct } from "./life-cycle.ts";
import { requireApplicant, requireSecretariat } from "./policy.ts";
import { insertRegion, lockRegion, updateRegion, type NewRegion, type RegionRow } from "./queries.ts";

/** The code of the region that a command changed. */
export interface ChangedRegion {
  readonly code: string;
}

/** An operator asks to join. */
export function applyRegion(input: RegionApplyInput, scope: Scope): Promise<Outcome<ChangedRegion>> {
  requireApplicant(scope.viewer);
  return write("regionApply", input, scope, async (db) => {
    checkApplication(input);
    const { code } = input;
    const application = toApplication(input);
    const now = scope.now();
    if (!(await insertRegion(db, { ...application, createdAt: now, updatedAt: now }))) {
      refuse(
        "CONFLICT",
        "code",
        "This code is or was another region's. Choose another.",
        "この地域コードはすでに使われています。別のコードを選んでください。",
      );
    }
    return { result: { code }, audit: { target: `region:${code}`, before: null, after: application } };
  });
}

export const admitRegion = (input: RegionAdmitInput, scope: Scope): Promise<Outcome<ChangedRegion>> =>
  changeRegion({ act: "ADMIT", mutation: "regionAdmit", input }, scope);

/** Only a region that serves the contract; the first activation is when it joined. */
export async function activateRegion(input: RegionActivateInput, scope: Scope): Promise<Outcome<ChangedRegion>> {
  requireSecretariat(scope.viewer);
  const { userErrors } = await settle(() => requireContract(input.code, scope));
  if (userErrors.length > 0) return { result: null, userErrors };
  return changeRegion({ act: "ACTIVATE", mutation: "regionActivate", input }, scope, () => ({
    joinedAt: scope.now(),
    membershipUntil: input.membershipUntil ?? null,
  }));
}

export const suspendRegion = (input: RegionSuspendInput, scope: Scope): Promise<Outcome<ChangedRegion>> =>
  changeRegion({ act: "SUSPEND", mutation: "regionSuspend", input }, scope, () => {
    checkTexts(input, { reason: { max: 500, isRequired: true, ja: "理由" } });
    return { suspensionReason: input.reason.trim() };
  });

export const resumeRegion = (input: RegionResumeInput, scope: Scope): Promise<Outcome<ChangedRegion>> =>
  changeRegion({ act: "RESUME", mutation: "regionResume", input }, scope, () => ({ suspensionReason: null }));

export const leaveRegion = (input: RegionLeaveInput, scope: Scope): Promise<Outcome<ChangedRegion>> =>
  changeRegion({ act: "LEAVE", mutation: "regionLeave", input }, scope, () => ({
    suspensionReason: null,
    membershipUntil: dayInJapan(scope.now()),
  }));

export const updateRegionAddress = (input: RegionUpdateAddressInput, scope: Scope): Promise<Outcome<ChangedRegion>> =>
  changeRegion({ act: "UPDATE_ADDRESS", mutation: "regionUpdateAddress", input }, scope, () => {
    checkAddress(input.address);
    return { address: normalizeAddress(input.address) };
  });

interface RegistryAct {
  readonly act: RegionAct;
  readonly mutation: string;
  readonly input: KeyedInput & { readonly code: string };
}

/** One step of the life cycle, with the region locked. `change` may refuse. */
function changeRegion(
  { act, mutation, input }: RegistryAct,
  scope: Scope,
  change: () => Partial<RegionRow> = () => ({}),
): Promise<Outcome<ChangedRegion>> {
  requireSecretariat(scope.viewer);
  return write(mutation, input, scope, async (db) => {
    const { code } = input;
    const fields = change();
    const region = await lockRegion(db, code);
    if (!region) refuse("NOT_FOUND", "code", "There is no such region.", "地域が見つかりません。");
    const after = { ...fields, status: statusAfter(act, region.status) ?? refuseState(act, region) };
    await updateRegion(db, code, { ...after, updatedAt: scope.now() });
    const before = Object.fromEntries(Object.entries(region).filter(([field]) => field in after));
    return { result: { code }, audit: { target: `region:${code}`, before, after } };
  });
}

function refuseState(act: RegionAct, { status }: RegionRow): never {
  const allowed = statusesBefore(act).join(" or ");
  return refuse(
    "WRONG_STATE",
    "code",
    `The region is ${status}; this can be done with one that is ${allowed} only.`,
    "地域のいまの状態では行えない操作です。",
  );
}

function toApplication({ operator, contact, ...input }: RegionApplyInput): Omit<NewRegion, "createdAt" | "updatedAt"> {
  return {
    code: input.code,
    name: input.name.trim(),
    nameEn: input.nameEn.trim(),
    nameKana: input.nameKana.trim(),
    prefectures: [...new Set(input.prefectures)].toSorted(),
    operatorName: operator.name.trim(),
    operatorKind: operator.kind,
    contactName: contact.name.trim(),
    contactEmail: contact.email.trim(),
    contactPhone: contact.phone?.trim() ?? null,
    address: normalizeAddress(input.address),
    status: "APPLIED",
  };
}
