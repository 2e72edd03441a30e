import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuse, refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { dayInJapan } from "../../../common/day-in-japan.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import { requireThisRegion } from "../this-region.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { given } from "./given.ts";
import { requireMunicipality } from "./place-checks.ts";
import { requireProgramWriter } from "./policy.ts";
import { periodMistakes, programMistakes } from "./program-checks.ts";
import { toNewProgram, toProgramColumns } from "./program-input.ts";
import { programStatus, searchTextOf } from "./program.ts";
import type {
  ProgramCloseInput,
  ProgramConfirmInput,
  ProgramCreateInput,
  ProgramReopenInput,
  ProgramUpdateInput,
} from "./schema.generated.ts";
import { changeProgram, insertProgram, lockProgram, type NewProgram, type StoredProgram } from "./write-queries.ts";

/** What is done to programs; the result is the program's UUID. */

/** The region's admin enters a program. */
export async function createProgram(input: ProgramCreateInput, scope: Scope): Promise<Outcome<string>> {
  requireProgramWriter(scope.viewer, scope.region);
  return write("programCreate", input, scope, async (db) => {
    requireThisRegion(input.regionCode, scope);
    const columns = toNewProgram(input);
    refuseMistakes([...programMistakes(input), ...periodMistakes(columns)]);
    const now = scope.now();
    const program = await insertProgram(db, {
      ...columns,
      municipalityCode: await requireMunicipality(db, input.municipalityCode, scope),
      searchText: searchTextOf(columns),
      lastCheckedAt: now,
      createdAt: now,
      updatedAt: now,
    });
    return done(db, null, program, scope);
  });
}

/** The region's admin changes a program. */
export function updateProgram(input: ProgramUpdateInput, scope: Scope): Promise<Outcome<string>> {
  return onProgram("programUpdate", input, scope, async (db, program) => {
    const columns = toProgramColumns(input);
    const changed = { ...program, ...columns };
    refuseMistakes([...programMistakes(input), ...periodMistakes(changed)]);
    const municipalityCode = await requireMunicipality(db, input.municipalityCode, scope);
    return { ...columns, ...given({ municipalityCode }), searchText: searchTextOf(changed) };
  });
}

/** The region's admin ends the applications before the last day. */
export function closeProgram(input: ProgramCloseInput, scope: Scope): Promise<Outcome<string>> {
  return onProgram("programClose", input, scope, async (_db, program) => {
    checkTexts(input, { reason: { max: 500, isRequired: true, ja: "理由" } });
    const today = dayInJapan(scope.now());
    if (program.closedOn !== null || programStatus(program, today) === "CLOSED") {
      refuse("WRONG_STATE", "id", "It is closed already.", "この制度の募集はすでに終わっています。");
    }
    return { closedOn: input.closedOn ?? today, closedReason: input.reason };
  });
}

/** The region's admin takes a closing back. */
export function reopenProgram(input: ProgramReopenInput, scope: Scope): Promise<Outcome<string>> {
  return onProgram("programReopen", input, scope, async (_db, program) => {
    if (program.closedOn === null) {
      refuse("WRONG_STATE", "id", "It was not closed early.", "この制度は早期終了していません。");
    }
    return { closedOn: null, closedReason: null };
  });
}

/** The region's admin has found that all still holds; what is said of the program stays the same version. */
export function confirmProgram(input: ProgramConfirmInput, scope: Scope): Promise<Outcome<string>> {
  return onProgram("programConfirm", input, scope, async (_db, { version, updatedAt }) => ({ version, updatedAt }));
}

type Input = Pick<ProgramConfirmInput, "id" | "expectedVersion" | "idempotencyKey">;

/** Changes a program of which the caller knows the newest version; whatever is done to it, somebody has looked at it. */
async function onProgram(
  act: string,
  input: Input,
  scope: Scope,
  change: (db: Executor, program: StoredProgram) => Promise<Partial<NewProgram>>,
): Promise<Outcome<string>> {
  requireProgramWriter(scope.viewer, scope.region);
  return write(act, input, scope, async (db) => {
    const id = toLocalUuid(input.id, "program", scope.region);
    const before = id === undefined ? undefined : await lockProgram(db, id);
    if (!before) return refuse("NOT_FOUND", "id", "There is no such program.", "制度が見つかりません。");
    requireVersion(before, input.expectedVersion);
    const now = scope.now();
    const touched = { version: before.version + 1, updatedAt: now, lastCheckedAt: now };
    const after = await changeProgram(db, before.id, { ...touched, ...(await change(db, before)) });
    return done(db, before, after, scope);
  });
}

async function done(db: Executor, before: StoredProgram | null, after: StoredProgram, { region }: Scope) {
  await indexForSearch(db, region, "PROGRAM", after.id);
  return {
    result: after.id,
    audit: {
      target: formatNodeId("program", region, after.id),
      before: before && facts(before),
      after: facts(after),
    },
  };
}

/** What the audit tells of a program. */
const facts = ({ title, level, applyFrom, applyUntil, closedOn, version, lastCheckedAt }: StoredProgram) => ({
  title,
  level,
  applyFrom,
  applyUntil,
  closedOn,
  version,
  lastCheckedAt: lastCheckedAt.toISOString(),
});
