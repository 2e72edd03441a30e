import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId, nationalRegion, newUuid } from "../../../common/node-id.ts";
import {
  checkTexts,
  refuse,
  refuseMistakes,
  textMistakes,
  type Outcome,
  type UserError,
} from "../../../common/writing/user-errors.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { write } from "../../../common/writing/write.ts";
import { bringUpToDate } from "../feed/release.ts";
import { nationalUuid } from "../national-id.ts";
import type {
  FeedAcknowledgeInput,
  PortalClientRegisterInput,
  PortalClientRevokeInput,
  PortalClientRotateKeyInput,
} from "../schema.generated.ts";
import type { Scope } from "../scope.ts";
import { requirePortal, requirePortalKeeper } from "./policy.ts";
import { newPortalKey } from "./portal-key.ts";
import { insertClient, lockClient, noteSeen, updateClient, type ClientRow } from "./queries.ts";

/** The type in the global IDs of portal clients. */
export const portalType = "portal";

/** The UUID of the client that a command changed. */
export interface TouchedClient {
  readonly id: string;
}

/** What was written, with the key where it was made by this very request: it is kept nowhere, so that no repetition can tell it. */
export interface KeyedOutcome {
  readonly outcome: Outcome<TouchedClient>;
  readonly key: string | null;
}

export async function registerClient(input: PortalClientRegisterInput, scope: Scope): Promise<KeyedOutcome> {
  requirePortalKeeper(scope.viewer);
  const { key, ...stored } = newPortalKey();
  const id = newUuid();
  const outcome = await write("portalClientRegister", input, scope, async (db) => {
    refuseMistakes(mistakesOf(input));
    const { name, organization, contact, ratePerMinute } = input;
    const scopes = [...new Set(input.scopes)];
    const now = scope.now();
    const client = { name, organization, scopes, ratePerMinute, status: "ACTIVE" as const };
    const contactFields = { contactName: contact.name, contactEmail: contact.email };
    await insertClient(db, { ...client, ...contactFields, ...stored, id, createdAt: now, updatedAt: now });
    return { result: { id }, audit: { target: clientIdOf(id), before: null, after: client } };
  });
  return { outcome, key: outcome.result?.id === id ? key : null };
}

export async function rotateClientKey(input: PortalClientRotateKeyInput, scope: Scope): Promise<KeyedOutcome> {
  requirePortalKeeper(scope.viewer);
  const { key, keyHash, keyHint } = newPortalKey();
  let isDone = false;
  const outcome = await write("portalClientRotateKey", input, scope, async (db) => {
    const client = await lockActive(db, input);
    await updateClient(db, client.id, { keyHash, keyHint, updatedAt: scope.now() });
    isDone = true;
    const audit = { target: input.id, before: { keyHint: client.keyHint }, after: { keyHint } };
    return { result: { id: client.id }, audit };
  });
  return { outcome, key: outcome.result && isDone ? key : null };
}

export function revokeClient(input: PortalClientRevokeInput, scope: Scope): Promise<Outcome<TouchedClient>> {
  requirePortalKeeper(scope.viewer);
  return write("portalClientRevoke", input, scope, async (db) => {
    checkTexts(input, { reason: { max: 500, isRequired: true, ja: "理由" } });
    const client = await lockActive(db, input);
    await updateClient(db, client.id, { status: "REVOKED", updatedAt: scope.now() });
    const audit = {
      target: input.id,
      before: { status: "ACTIVE" },
      after: { status: "REVOKED", reason: input.reason },
    };
    return { result: { id: client.id }, audit };
  });
}

/** A portal tells how far it has the feed; never back, and never beyond the feed's end. */
export async function acknowledgeFeed(input: FeedAcknowledgeInput, scope: Scope): Promise<Outcome<TouchedClient>> {
  const clientId = requirePortal(scope.viewer);
  const lastSeq = await bringUpToDate(scope.db, scope.now());
  return write("feedAcknowledge", input, scope, async (db) => {
    if (input.seq < 0 || input.seq > lastSeq)
      refuse("INVALID", "seq", `The feed's last entry is number ${lastSeq}.`, `フィードの最後の番号は${lastSeq}です。`);
    const client = await lockActive(db, { id: clientId });
    await noteSeen(db, client.id, input.seq, scope.now());
    // Reading on is no act: the audit would hold little else.
    return { result: { id: client.id }, audit: [] };
  });
}

async function lockActive(
  db: Executor,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number },
): Promise<ClientRow> {
  const uuid = nationalUuid(id, portalType);
  const client = uuid === undefined ? undefined : await lockClient(db, uuid);
  if (!client) return refuse("NOT_FOUND", "id", "There is no such portal client.", "ポータルが見つかりません。");
  if (expectedVersion !== undefined) requireVersion(client, expectedVersion);
  if (client.status === "ACTIVE") return client;
  return refuse(
    "WRONG_STATE",
    "id",
    "Its key was revoked. Register the portal anew.",
    "このポータルの鍵は失効しています。新しく登録してください。",
  );
}

const mistakesOf = ({ contact, ratePerMinute, scopes, ...input }: PortalClientRegisterInput): UserError[] => [
  ...textMistakes(input, {
    name: { max: 80, isRequired: true, ja: "名称" },
    organization: { max: 120, isRequired: true, ja: "組織" },
  }),
  ...textMistakes(
    contact,
    {
      name: { max: 80, isRequired: true, ja: "担当者" },
      email: { max: 200, isRequired: true, ja: "メールアドレス" },
    },
    ["input", "contact"],
  ),
  ...formMistake(
    /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(contact.email),
    "contact.email",
    "an e-mail address",
    "メールアドレスの形式",
  ),
  ...formMistake(
    ratePerMinute >= 1 && ratePerMinute <= 6_000,
    "ratePerMinute",
    "a number from 1 to 6000",
    "1〜6000の数",
  ),
  ...formMistake(scopes.length > 0, "scopes", "at least one scope", "1つ以上の利用範囲"),
];

const formMistake = (isSound: boolean, field: string, what: string, ja: string): UserError[] =>
  isSound
    ? []
    : [
        {
          code: "INVALID",
          path: ["input", ...field.split(".")],
          message: `\`${field}\` must be ${what}.`,
          messageJa: `「${field}」は${ja}で指定してください。`,
        },
      ];

/** The global ID of a portal client. */
export const clientIdOf = (id: string): string => formatNodeId(portalType, nationalRegion, id);
