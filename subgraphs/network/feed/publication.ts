import type { ContentSnapshot } from "../../../common/content-snapshot.ts";
import { NetworkError } from "../../../common/errors.ts";
import { localizedText, type LocalizedText } from "../../../common/localized-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { Context } from "../context.ts";
import type { NominationRow } from "../desk/queries.ts";
import type { PublicationRow } from "./queries.ts";

/** What is derived from a publication and its snapshot. */

type Language = Code<"Language">;

/** A publication is shown while it is published; otherwise its tombstone is. */
export const isShown = (row: PublicationRow): boolean => row.status === "PUBLISHED";

export const shownOrNull = (row: PublicationRow | null): PublicationRow | null => (row && isShown(row) ? row : null);

/** The title or summary in a language, or in the original one where it is not there in that. */
export function textIn(snapshot: ContentSnapshot, field: "title" | "summary", wanted: Language): LocalizedText {
  const { language, easyJa, translations } = snapshot;
  if (wanted === "JA_EASY" && field === "summary" && easyJa)
    return localizedText(wanted, { value: easyJa, language: wanted });
  const translation = wanted === language ? undefined : translations.find((one) => one.language === wanted);
  const value = translation?.[field];
  return translation && value
    ? localizedText(wanted, { value, language: wanted, isMachineTranslated: translation.isMachineTranslated })
    : localizedText(wanted, { value: snapshot[field], language });
}

/** The languages in which the title can be had, the original first. */
export const languagesOf = ({ language, translations }: ContentSnapshot): Language[] => [
  ...new Set([language, ...translations.flatMap((one) => (one.title ? [one.language] : []))]),
];

/** Whether the region of a publication has left the network. */
export async function isRegionArchived({ region }: PublicationRow, { loaders }: Context): Promise<boolean> {
  return (await loaders.regionByCode.load(region))?.status === "LEFT";
}

/** What is national of the articles that a version names. */
export async function relatedTo(
  { relatedArticleIds }: ContentSnapshot,
  { loaders }: Context,
): Promise<PublicationRow[]> {
  const rows = await Promise.all(relatedArticleIds.map((id) => loaders.publicationByContentId.load(id)));
  return rows.filter((row) => row !== null).filter(isShown);
}

const maxIds = 100;

/** What is national under these IDs, in their order; throws `BAD_USER_INPUT` for more than 100. */
export async function findItems(ids: readonly string[], { loaders }: Context): Promise<(PublicationRow | null)[]> {
  if (ids.length > maxIds) {
    throw new NetworkError("BAD_USER_INPUT", `At most ${maxIds} IDs can be given; there were ${ids.length}.`);
  }
  return Promise.all(ids.map((id) => loaders.publicationByContentId.load(id)));
}

/** Where a content stands, out of what its region says and what the nation made of it. */
export async function standingOf(
  { id, status }: { readonly id: string; readonly status?: Code<"ContentStatus"> | undefined },
  { loaders, now }: Context,
): Promise<Code<"ContentStatus"> | null> {
  const [publication, nomination] = await Promise.all([
    loaders.publicationByContentId.load(id),
    loaders.nominationByContentId.load(id),
  ]);
  if (publication && isShown(publication)) return "NATIONAL";
  return nomination && isWaiting(nomination, now()) && status === "PUBLISHED_REGION" ? "NOMINATED" : (status ?? null);
}

/** Nominated, or approved and not to be seen yet. */
const isWaiting = ({ state, embargoUntil }: Pick<NominationRow, "state" | "embargoUntil">, now: Date): boolean =>
  state === "NOMINATED" || (state === "APPROVED" && embargoUntil !== null && embargoUntil > now);
