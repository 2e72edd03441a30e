import type { Executor } from "../../../common/database.ts";
import { checkTexts, refuse, refuseMistakes, settle, textMistakes, type Outcome } from "../../../common/user-errors.ts";
import { requireActingAs, requireHub } from "../acting-hub.ts";
import { eachOf, listMistakes, toPath } from "../checks.ts";
import { isPublished } from "../content/life-cycle.ts";
import { toLocalUuid } from "../local-id.ts";
import { requireVersion } from "../versions.ts";
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
import type { Touched } from "./commands.ts";
import type { Context } from "./context.ts";
import { mayBeginAs, mayFollow } from "./adoption-life-cycle.ts";
import { adopterRights, mayReadAdoptions } from "./policy.ts";
import type { ArticleRow } from "./queries.ts";
import type { AdoptionReportInput, AdoptionStartInput } from "./schema.generated.ts";
import { lockArticle } from "./write-queries.ts";

const changesRule = { max: 2_000, ja: "変更点" };

/** A hub of any region is interested in an article of this region, or tries it. */
export function startAdoption(input: AdoptionStartInput, context: Context): Promise<Outcome<Touched>> {
  requireActingAs(context.viewer, input.hubId);
  return settle(async () => {
    checkTexts(input, { hubLabel: { max: 80, isRequired: true, ja: "拠点名" }, plannedChanges: changesRule });
    if (!mayBeginAs(input.status))
      refuse("INVALID", "status", "Begin with INTERESTED or TRYING.", "「関心あり」か「試行中」で始めてください。");
    const { region: hubRegion } = await requireHub(input.hubId, context);
    const articleId = toLocalUuid(input.articleId, "article", context.region);
    return context.db.transaction(async (db) => {
      const article =
        articleId && mayReadAdoptions(context.viewer) ? await lockArticle(db, articleId, context.rules) : undefined;
      if (!article) refuse("NOT_FOUND", "articleId", "There is no such article.", "記事が見つかりません。");
      const articleVersion = requireAdoptable(article, input, context);
      const now = context.now();
      const { hubId, hubLabel, status, plannedChanges = null } = input;
      const begun = {
        hubId,
        hubRegion,
        hubLabel,
        status,
        plannedChanges,
        articleId: article.id,
        articleVersion,
        startedAt: now,
        updatedAt: now,
      };
      const adoptionId = await insertAdoption(db, begun);
      if (!adoptionId)
        refuse("ALREADY_DONE", "hubId", "This hub has begun with it before.", "この拠点はすでに取り組んでいます。");
      return { articleId: article.id, adoptionId };
    });
  });
}

/** The adopting hub tells how it goes on. */
export function reportAdoption(input: AdoptionReportInput, context: Context): Promise<Outcome<Touched>> {
  return settle(async () => {
    checkTexts(input, { changesMade: changesRule, result: { max: 2_000, ja: "結果" } });
    checkOutcomes(input);
    return onAdoption(input, context, async (db, adoption, article) => {
      requireVersion(adoption, input.expectedVersion);
      const change = reportedChange(input, adoption);
      requireKnownVersion(input, article);
      await updateAdoption(db, adoption.id, { ...change, updatedAt: context.now() });
      if ((adoption.status === "ADOPTED") !== (change.status === "ADOPTED"))
        await recountAdoptions(db, article.id, context.region);
      return { articleId: article.id, adoptionId: adoption.id };
    });
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

/** What a report changes; refuses steps that the life cycle does not have. */
function reportedChange(
  input: AdoptionReportInput,
  adoption: LockedAdoption,
): Partial<NewAdoption> & Pick<LockedAdoption, "status"> {
  const { id: _globalId, expectedVersion: _expected, status: wanted, articleVersion, outcomes, ...words } = input;
  const status = wanted ?? adoption.status;
  if (!mayFollow(adoption.status, status)) {
    refuse(
      "WRONG_STATE",
      "status",
      `It is ${adoption.status} and cannot become ${status}.`,
      "いまの状態からは変更できません。",
    );
  }
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as Partial<
    typeof words
  >;
  const result = said.result === undefined ? adoption.result : said.result;
  if (status === "ABANDONED" && !result?.trim()) {
    refuse("REQUIRED", "result", "Say in `result` why the hub gave up.", "中止した理由を「結果」に入力してください。");
  }
  const outcomesKept =
    outcomes?.map((outcome) => ({ ...outcome, baseline: outcome.baseline ?? null })) ?? adoption.outcomes;
  return { ...said, status, outcomes: outcomesKept, articleVersion: articleVersion ?? adoption.articleVersion };
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

const checkOutcomes = ({ outcomes }: AdoptionReportInput): void =>
  refuseMistakes([
    ...listMistakes({ outcomes }, { outcomes: { max: 20, ja: "成果指標" } }),
    ...eachOf(outcomes, (outcome, place) =>
      textMistakes(outcome, { unit: { max: 40, isRequired: true, ja: "単位" } }, toPath(`outcomes.${place}`)),
    ),
  ]);

/** Runs a change in one transaction with the article and then the adoption locked; refuses when there is none that the viewer may see. */
async function onAdoption(
  input: { readonly id: string },
  { db, region, rules, viewer }: Context,
  change: (
    db: Executor,
    adoption: LockedAdoption,
    article: Pick<ArticleRow, "id" | "publishedVersion">,
  ) => Promise<Touched>,
): Promise<Touched> {
  const id = toLocalUuid(input.id, "adoption", region);
  const scope = { rules, adopter: adopterRights(viewer) };
  return db.transaction(async (transaction) => {
    const articleId = id && mayReadAdoptions(viewer) ? await articleIdOfAdoption(transaction, id, scope) : undefined;
    const article = articleId && (await lockArticleOfAdoption(transaction, articleId));
    const adoption = id && article ? await lockAdoption(transaction, id) : undefined;
    if (!article || !adoption) refuse("NOT_FOUND", "id", "There is no such adoption.", "導入の記録が見つかりません。");
    requireActingAs(viewer, adoption.hubId);
    return change(transaction, adoption, article);
  });
}
