import { dayInJapan } from "../../../common/day-in-japan.ts";
import type { KeyedInput } from "../../../common/writing/idempotency.ts";
import { formatNodeId, nationalRegion, newUuid } from "../../../common/node-id.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { write } from "../../../common/writing/write.ts";
import { nationalUuid } from "../national-id.ts";
import type {
  NationalProgramCloseInput,
  NationalProgramConfirmInput,
  NationalProgramCreateInput,
  NationalProgramUpdateInput,
} from "../schema.generated.ts";
import type { Scope } from "../scope.ts";
import { checkProgram, type ProgramFields } from "./checks.ts";
import { programType } from "./lists.ts";
import { requireProgramEditor } from "./policy.ts";
import { searchTextOf } from "./program.ts";
import { insertProgram, lockProgram, updateProgram, type NewProgram, type ProgramRow } from "./queries.ts";

/** The UUID of the program that was written. */
export interface WrittenProgram {
  readonly id: string;
}

/** The secretariat enters a program; entering it counts as having looked at the source. */
export function createProgram(input: NationalProgramCreateInput, scope: Scope): Promise<Outcome<WrittenProgram>> {
  requireProgramEditor(scope.viewer);
  return write("nationalProgramCreate", input, scope, async (db) => {
    checkProgram(input);
    const { idempotencyKey: _key, provider, contact, ...fields } = input;
    const now = scope.now();
    const program = {
      ...toColumns({ provider, contact }),
      ...withoutNulls(fields),
      title: fields.title.trim(),
      id: newUuid(),
    } as NewProgram;
    const stamps = { lastCheckedAt: now, createdAt: now, updatedAt: now };
    await insertProgram(db, { ...program, ...stamps, searchText: searchTextOf(program) });
    const id = String(program.id);
    return { result: { id }, audit: { target: targetOf(id), before: null, after: stateOf(program) } };
  });
}

export function updateProgramFields(input: NationalProgramUpdateInput, scope: Scope): Promise<Outcome<WrittenProgram>> {
  return changeProgram("nationalProgramUpdate", input, scope, (known) => {
    const { id: _id, expectedVersion: _version, idempotencyKey: _key, provider, contact, ...fields } = input;
    checkProgram({ ...fields, provider, contact }, known);
    const change = { ...withEmptyLists(fields), ...toColumns({ provider, contact }) } as Partial<NewProgram>;
    return { ...change, searchText: searchTextOf({ ...known, ...change }) };
  });
}

/** Nothing but the moment of the last look changes. */
export const confirmProgram = (input: NationalProgramConfirmInput, scope: Scope): Promise<Outcome<WrittenProgram>> =>
  changeProgram("nationalProgramConfirm", input, scope, () => ({ lastCheckedAt: scope.now() }));

export const closeProgram = (input: NationalProgramCloseInput, scope: Scope): Promise<Outcome<WrittenProgram>> =>
  changeProgram("nationalProgramClose", input, scope, () => {
    checkTexts(input, { reason: { max: 400, isRequired: true, ja: "理由" } });
    return { closedOn: input.closedOn ?? dayInJapan(scope.now()), closedReason: input.reason.trim() };
  });

interface ChangeInput extends KeyedInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** One change of a program: locked, checked against the version that the secretariat has seen, written. */
function changeProgram(
  act: string,
  input: ChangeInput,
  scope: Scope,
  change: (known: ProgramRow) => Partial<NewProgram>,
): Promise<Outcome<WrittenProgram>> {
  requireProgramEditor(scope.viewer);
  return write(act, input, scope, async (db) => {
    const id = nationalUuid(input.id, programType) ?? refuseUnknown();
    const known = (await lockProgram(db, id)) ?? refuseUnknown();
    requireVersion(known, input.expectedVersion);
    const fields = change(known);
    await updateProgram(db, id, { ...fields, updatedAt: scope.now() });
    const after = { ...stateOf({ ...known, ...fields }), version: known.version + 1 };
    return { result: { id }, audit: { target: input.id, before: stateOf(known), after } };
  });
}

const refuseUnknown = (): never => refuse("NOT_FOUND", "id", "There is no such program.", "制度が見つかりません。");

const targetOf = (id: string): string => formatNodeId(programType, nationalRegion, id);

/** What the audit says of a program: its days and its version; texts are in its own row. */
const stateOf = ({ version = 1, applyFrom, applyUntil, closedOn }: Partial<NewProgram>) => ({
  version,
  applyFrom: applyFrom ?? null,
  applyUntil: applyUntil ?? null,
  closedOn: closedOn ?? null,
});

/** The parts of an input that have columns of another form. */
const toColumns = ({ provider, contact }: Pick<ProgramFields, "provider" | "contact">) => ({
  ...(provider && { providerName: provider.name.trim(), providerKind: provider.kind }),
  ...(contact && {
    contactPublic: { name: contact.name.trim(), phone: contact.phone ?? null, url: contact.url ?? null },
  }),
});

const lists = ["prefectures", "audiences", "patterns", "coveredExpenses"];

/** A list that is cleared is empty. */
const withEmptyLists = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, value ?? (lists.includes(field) ? [] : value)]),
  );

/** A list that a new program does not name is empty, which is what its column says of itself. */
const withoutNulls = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
