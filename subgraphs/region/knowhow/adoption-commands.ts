import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { checkTexts, refuse, refuseMistakes, textMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { requireActingAs, requireHub } from "../acting-hub.ts";
import { toPath } from "../../../common/writing/checks.ts";
import { eachOf, listMistakes } from "../checks.ts";
import { isPublished } from "../content/life-cycle.ts";
import { toLocalUuid } from "../local-id.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { mayBeginAs, mayFollow } from "./adoption-life-cycle.ts";
import {
  articleIdOfAdoption,
  insertAdoption,
  lockAdoption,
  lockArticleOfAdoption,
  recountAdoptions,
  updateAdoption,
  type LockedAdoption,
  type NewAdoption,
} from "./adoption-write-queries.ts";
import type { Context } from "./context.ts";
import { tellAuthors } from "./notices.ts";
import { findArticle, type Touched } from "./on-article.ts";
import { adopterRights, mayReadAdoptions } from "./policy.ts";
import type { ArticleRow } from "./queries.ts";
import type { AdoptionReportInput, AdoptionStartInput } from "./schema.generated.ts";

const changesRule = { max: 2_000, ja: "変更点" };

/** A hub of any region is interested in an article of this region, or tries it. */
export function startAdoption(input: AdoptionStartInput, context: Context): Promise<Outcome<Touched>> {
  requireActingAs(context.viewer, input.hubId);
  return write("adoptionStart", input, context, async (db) => {
    checkTexts(input, { hubLabel: { max: 80, isRequired: true, ja: "拠点名" }, plannedChanges: changesRule });
    if (!mayBeginAs(input.status))
      refuse("INVALID", "status", "Begin with INTERESTED or TRYING.", "「関心あり」か「試行中」で始めてください。");
    requireTold(input.visibility);
    const { region: hubRegion } = await requireHub(input.hubId, context);
    const article = await findArticle(db, input.articleId, context, "articleId");
    const articleVersion = requireAdoptable(article, input, context);
    const now = context.now();
    const { hubId, hubLabel, status, plannedChanges = null, visibility } = input;
    const said = { hubId, hubRegion, hubLabel, status, plannedChanges, visibility };
    const begun = { ...said, articleId: article.id, articleVersion, startedAt: now, updatedAt: now };
    const adoptionId = await insertAdoption(db, begun);
    if (!adoptionId)
      refuse("ALREADY_DONE", "hubId", "This hub has begun with it before.", "この拠点はすでに取り組んでいます。");
    await tellAuthors(db, { kind: "ADOPTION_STARTED", subject: article, detail: { hub: hubLabel, status } }, context);
    const target = formatNodeId("adoption", context.region, adoptionId);
    return {
      result: { articleId: article.id, adoptionId },
      audit: { target, before: null, after: { status, articleVersion, version: 1 } },
    };
  });
}

/** The adopting hub tells how it goes on; of what it made of it, and of giving up, the authors hear. */
export function reportAdoption(input: AdoptionReportInput, context: Context): Promise<Outcome<Touched>> {
  return write("adoptionReport", input, context, async (db) => {
    checkReport(input);
    const { adoption, article } = await findAdoption(db, input, context);
    requireVersion(adoption, input.expectedVersion);
    const change = reportedChange(input, adoption);
    requireKnownVersion(input, article);
    await updateAdoption(db, adoption.id, { ...change, updatedAt: context.now() });
    if ((adoption.status === "ADOPTED") !== (change.status === "ADOPTED"))
      await recountAdoptions(db, article.id, context.region);
    const { hubLabel: hub, status: before, version } = adoption;
    const { status } = change;
    if (status !== before && (status === "ADOPTED" || status === "ABANDONED"))
      await tellAuthors(db, { kind: "ADOPTION_REPORTED", subject: article, detail: { hub, status } }, context);
    const audit = { before: { status: before, version }, after: { status, version: version + 1 } };
    return {
      result: { articleId: article.id, adoptionId: adoption.id },
      audit: { target: input.id, ...audit },
    };
  });
}

/** The version that is adopted; only what is published can be, by other hubs than its own. */
function requireAdoptable(
  { status, hubId, publishedVersion }: ArticleRow,
  input: AdoptionStartInput,
  { region }: Context,
): number {
  if (!isPublished(status) || publishedVersion === null) {
    refuse(
      "WRONG_STATE",
      "articleId",
      "Only a published article can be adopted.",
      "公開中の記事だけに行える操作です。",
    );
  }
  if (toLocalUuid(input.hubId, "hub", region) === hubId) {
    refuse("INVALID", "hubId", "This hub wrote the article itself.", "この拠点の記事です。");
  }
  return publishedVersion;
}

/** Adoptions are the network's own: the public reads how many there are. */
function requireTold(visibility: Code<"Visibility"> | null | undefined): void {
  if (visibility !== "PUBLIC") return;
  refuse(
    "INVALID",
    "visibility",
    "Tell NETWORK, REGION or HUB of it.",
    "公開範囲は「ネットワーク内」「地域内」「拠点内」から選んでください。",
  );
}

/** What a report changes; refuses steps that the life cycle does not have. */
function reportedChange(
  input: AdoptionReportInput,
  adoption: LockedAdoption,
): Partial<NewAdoption> & Pick<LockedAdoption, "status"> {
  const { status: wanted, articleVersion, outcomes, visibility, changesMade, result, ...rest } = input;
  const status = wanted ?? adoption.status;
  if (!mayFollow(adoption.status, status)) {
    refuse(
      "WRONG_STATE",
      "status",
      `It is ${adoption.status} and cannot become ${status}.`,
      "いまの状態からは変更できません。",
    );
  }
  const outcomesKept =
    outcomes?.map((outcome) => ({ ...outcome, baseline: outcome.baseline ?? null })) ?? adoption.outcomes;
  const { wouldRecommend, difficulty } = rest;
  const said = Object.entries({ changesMade, result, wouldRecommend, difficulty }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...(Object.fromEntries(said) as Partial<NewAdoption>),
    status,
    abandonReason: abandonReasonOf(input, status),
    visibility: visibility ?? adoption.visibility,
    outcomes: outcomesKept,
    articleVersion: articleVersion ?? adoption.articleVersion,
  };
}

/** Who gives up says why, and nobody else. */
function abandonReasonOf({ abandonReason }: AdoptionReportInput, status: LockedAdoption["status"]): string | null {
  const reason = abandonReason?.trim() ?? "";
  if (status === "ABANDONED" && reason === "")
    refuse("REQUIRED", "abandonReason", "Say why the hub gives up.", "「中止した理由」を入力してください。");
  if (status !== "ABANDONED" && reason !== "")
    refuse("INVALID", "abandonReason", "It goes with ABANDONED only.", "「中止」のときだけ入力してください。");
  return reason || null;
}

function requireKnownVersion(
  { articleVersion }: AdoptionReportInput,
  { publishedVersion }: Pick<ArticleRow, "publishedVersion">,
): void {
  if (articleVersion == null || (articleVersion >= 1 && articleVersion <= (publishedVersion ?? 0))) return;
  refuse(
    "INVALID",
    "articleVersion",
    "The article was not published in this version.",
    "その版の記事は公開されていません。",
  );
}

function checkReport(input: AdoptionReportInput): void {
  const { outcomes } = input;
  checkTexts(input, {
    changesMade: changesRule,
    result: { max: 2_000, ja: "結果" },
    abandonReason: { max: 2_000, ja: "中止した理由" },
  });
  requireTold(input.visibility);
  refuseMistakes([
    ...listMistakes({ outcomes }, { outcomes: { max: 20, ja: "成果指標" } }),
    ...eachOf(outcomes, (outcome, place) =>
      textMistakes(outcome, { unit: { max: 40, isRequired: true, ja: "単位" } }, toPath(`outcomes.${place}`)),
    ),
  ]);
}

/** Locks an adoption after its article; refuses when there is none that the viewer may see, and those who are not its hub. */
async function findAdoption(db: Executor, input: { readonly id: string }, { region, rules, viewer }: Context) {
  const id = toLocalUuid(input.id, "adoption", region);
  const scope = { rules, adopter: adopterRights(viewer, region) };
  const articleId = id && mayReadAdoptions(viewer) ? await articleIdOfAdoption(db, id, scope) : undefined;
  const article = articleId && (await lockArticleOfAdoption(db, articleId));
  const adoption = id && article ? await lockAdoption(db, id) : undefined;
  if (!article || !adoption) refuse("NOT_FOUND", "id", "There is no such adoption.", "導入の記録が見つかりません。");
  requireActingAs(viewer, adoption.hubId);
  return { adoption, article };
}
