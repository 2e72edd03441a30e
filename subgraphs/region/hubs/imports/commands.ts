import { formatNodeId, newUuid } from "../../../../common/node-id.ts";
import { refuse, Refusal, type Outcome } from "../../../../common/writing/user-errors.ts";
import type { Executor } from "../../../../common/database/database.ts";
import { write } from "../../../../common/writing/write.ts";
import { removeSearchDocument } from "../../db/search-documents.ts";
import { toLocalUuid } from "../../local-id.ts";
import type { Scope } from "../../scope.ts";
import { indexManyForSearch } from "../../search-index/index-for-search.ts";
import { requireThisRegion } from "../../this-region.ts";
import { searchTextOf } from "../hub.ts";
import { firstNetworkStatuses } from "../life-cycle.ts";
import { requireAdministering, requireCreating } from "../policy.ts";
import { municipalitiesByCodes } from "../queries.ts";
import type { HubImportCancelInput, HubImportStartInput, HubImportUndoInput } from "../schema.generated.ts";
import { deleteHubs, lockVersions, replaceParts, setSearchText, updateHubRow } from "../write-queries.ts";
import { refuseOtherFiles } from "./csv-rows.ts";
import { toCsvText } from "./csv-text.ts";
import { changesOf, finishedDryRun, insertImport, lockImport, updateImport, type HubChangeDone } from "./queries.ts";

type ImportFile = Pick<Parameters<typeof insertImport>[1], "content" | "sha256" | "encoding" | "networkStatus">;

/** The admin of a region begins an import; the result is its UUID. The worker does the rest. */
export function startImport(input: HubImportStartInput, scope: Scope): Promise<Outcome<string>> {
  requireCreating(scope.viewer, input.regionCode);
  return write("hubImportStart", input, scope, async (db) => {
    requireThisRegion(input.regionCode, scope);
    refuseNames(input);
    const dryRunId = input.isDryRun ? null : await dryRunOf(db, input, scope);
    const file = dryRunId === null ? uploadedFile(input) : await fileOfDryRun(db, dryRunId);
    const id = await insertImport(db, {
      ...file,
      id: newUuid(),
      fileName: input.fileName.trim(),
      isDryRun: input.isDryRun,
      dryRunId,
      status: "WAITING",
      startedBy: scope.viewer,
      createdAt: scope.now(),
    });
    const after = { status: "WAITING", isDryRun: input.isDryRun, sha256: file.sha256 };
    return { result: id, audit: { target: formatNodeId("import", scope.region, id), before: null, after } };
  });
}

function refuseNames({ fileName, networkStatus }: HubImportStartInput): void {
  const length = [...fileName.trim()].length;
  if (length === 0 || length > 200 || /\p{Cc}/u.test(fileName)) {
    refuse(
      "INVALID",
      "fileName",
      "Give the file's name, at most 200 characters.",
      "ファイル名を200文字以内で入力してください。",
    );
  }
  if (!firstNetworkStatuses.includes(networkStatus)) {
    refuse(
      "WRONG_STATE",
      "networkStatus",
      `A hub does not begin as ${networkStatus}. Possible: ${firstNetworkStatuses.join(", ")}.`,
      `はじめから ${networkStatus} の拠点は登録できません。${firstNetworkStatuses.join("、")} から選んでください。`,
    );
  }
}

function uploadedFile({ contentBase64, encoding, networkStatus }: HubImportStartInput): ImportFile {
  if (contentBase64 == null) {
    refuse("REQUIRED", "contentBase64", "Give the file's content.", "ファイルの内容を送ってください。");
  }
  const file = toCsvText(contentBase64, encoding);
  refuseOtherFiles(file.text);
  return { content: file.text, sha256: file.sha256, encoding: file.encoding, networkStatus };
}

/** Nobody imports what they have not looked at: the dry run that is named, or that had the very same file. */
async function dryRunOf(db: Executor, input: HubImportStartInput, { region }: Scope): Promise<string> {
  if (input.dryRunId != null) {
    const id = toLocalUuid(input.dryRunId, "import", region);
    if (id !== undefined) return id;
    refuse("NOT_FOUND", "dryRunId", "There is no such dry run.", "試行が見つかりません。");
  }
  const { sha256 } = uploadedFile(input);
  const found = await finishedDryRun(db, sha256);
  return (
    found ??
    refuse(
      "WRONG_STATE",
      "isDryRun",
      "There is no finished dry run of this very file. Do one first and look at what it says.",
      "このファイルの試行（ドライラン）がまだ終わっていません。先に試行して、結果を確かめてください。",
    )
  );
}

async function fileOfDryRun(db: Executor, id: string): Promise<ImportFile> {
  const dryRun = await lockImport(db, id);
  if (!dryRun?.isDryRun) refuse("NOT_FOUND", "dryRunId", "There is no such dry run.", "試行が見つかりません。");
  if (dryRun.status !== "FINISHED") {
    refuse(
      "WRONG_STATE",
      "dryRunId",
      `The dry run is ${dryRun.status}; only a finished one can be followed.`,
      "試行がまだ終わっていません。終わってから本番の取り込みを始めてください。",
    );
  }
  const { content, sha256, encoding, networkStatus } = dryRun;
  return { content, sha256, encoding, networkStatus };
}

/** The admin of the region stops an import; what it has done stays. */
export function cancelImport(input: HubImportCancelInput, scope: Scope): Promise<Outcome<string>> {
  requireAdministering(scope.viewer, scope.region);
  return write("hubImportCancel", input, scope, async (db) => {
    const job = await requireImport(db, input.importId, scope);
    if (job.status !== "WAITING" && job.status !== "RUNNING") {
      refuse("WRONG_STATE", "importId", `The import is ${job.status} already.`, "この取り込みはもう終わっています。");
    }
    await updateImport(db, job.id, { status: "CANCELLED", finishedAt: scope.now() });
    return { result: job.id, audit: toAudit(input.importId, job.status, "CANCELLED") };
  });
}

/** The admin of the region undoes all that an import did, as long as nobody has built on it. */
export async function undoImport(input: HubImportUndoInput, scope: Scope): Promise<Outcome<string>> {
  requireAdministering(scope.viewer, scope.region);
  try {
    return await write("hubImportUndo", input, scope, async (db) => {
      const job = await requireImport(db, input.importId, scope);
      if (job.isDryRun || (job.status !== "FINISHED" && job.status !== "CANCELLED" && job.status !== "FAILED")) {
        refuse(
          "WRONG_STATE",
          "importId",
          `Only a real import that has ended can be undone; this one is ${job.isDryRun ? "a dry run" : job.status}.`,
          "取り消せるのは、終わった本番の取り込みだけです。",
        );
      }
      const changes = await changesOf(db, job.id);
      await refuseTouched(db, changes);
      await undo(db, changes, scope);
      await updateImport(db, job.id, { status: "UNDONE" });
      return { result: job.id, audit: toAudit(input.importId, job.status, "UNDONE") };
    });
  } catch (error) {
    if (isReferredTo(error)) return { result: null, userErrors: touched().userErrors };
    throw error;
  }
}

const toAudit = (target: string, before: string, after: string) => ({
  target,
  before: { status: before },
  after: { status: after },
});

async function requireImport(db: Executor, importId: string, { region }: Scope) {
  const id = toLocalUuid(importId, "import", region);
  const job = id === undefined ? undefined : await lockImport(db, id);
  return job ?? refuse("NOT_FOUND", "importId", "There is no such import.", "取り込みが見つかりません。");
}

async function refuseTouched(db: Executor, changes: readonly HubChangeDone[]): Promise<void> {
  const rows = await lockVersions(
    db,
    changes.map(({ hubId }) => hubId),
  );
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  if (changes.some(({ hubId, version }) => versions.get(hubId) !== version)) throw touched();
}

const touched = (): Refusal =>
  new Refusal([
    {
      code: "CONFLICT",
      path: ["input", "importId"],
      message: "Hubs of this import were changed since, or something refers to them: it cannot be undone any more.",
      messageJa: "取り込んだ拠点がその後変更されたか、ほかの記録から参照されているため、取り消せません。",
    },
  ]);

/** Postgres's `foreign_key_violation`. */
const isReferredTo = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && "code" in error.cause && error.cause.code === "23503";

async function undo(db: Executor, changes: readonly HubChangeDone[], scope: Scope): Promise<void> {
  const entered = changes.filter(({ before }) => before === null).map(({ hubId }) => hubId);
  await deleteHubs(db, entered);
  for (const hubId of entered) await removeSearchDocument(db, formatNodeId("hub", scope.region, hubId));
  const changed = changes.flatMap(({ hubId, before }) => (before === null ? [] : [{ hubId, before }]));
  for (const { hubId, before } of changed) {
    const stored = await updateHubRow(db, hubId, { ...before.columns, updatedAt: scope.now() });
    await replaceParts(db, hubId, before.parts);
    const [municipality] = await municipalitiesByCodes(db, [stored.municipalityCode]);
    if (municipality) await setSearchText(db, hubId, searchTextOf(stored, municipality));
  }
  if (changed.length > 0) {
    await indexManyForSearch(
      db,
      scope.region,
      "HUB",
      changed.map(({ hubId }) => hubId),
    );
  }
}
