import { newUuid } from "../../../common/node-id.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { notify, toAdmins } from "../db/notifications.ts";
import type { Scope } from "../scope.ts";
import { summarize } from "./digest.ts";
import { requireSendingDigest } from "./policy.ts";
import type { DigestSendInput } from "./schema.generated.ts";

/**
 * Sends the admins of this region what has happened in it, as far as the sender sees it. It is a notice like others, with the
 * figures in it; the result is its UUID.
 */
export function sendDigest(input: DigestSendInput, scope: Scope): Promise<Outcome<string>> {
  const { viewer, region, regionName, now } = scope;
  requireSendingDigest(viewer, region);
  return write("digestSend", input, scope, async (db) => {
    checkTexts(input, { note: { max: 500, ja: "添え書き" } });
    if (input.since > now())
      refuse("INVALID", "since", "`since` is in the future.", "「いつから」は過去の日時にしてください。");
    const { highlights: _highlights, ...figures } = await summarize(input.since, { ...scope, db });
    const detail = { ...figures, by: viewer.role, since: input.since.toISOString(), note: input.note?.trim() ?? "" };
    const subject = { subjectId: `region:${region}`, subjectTitle: regionName };
    const id = newUuid();
    await notify(db, [{ id, recipient: toAdmins(region), kind: "DIGEST", detail, ...subject, createdAt: now() }]);
    return { result: id, audit: { target: `region:${region}`, before: null, after: { since: detail.since } } };
  });
}
