import { textsOf, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { emailAddressesIn, phoneNumbersIn } from "./contact-patterns.ts";

/** What a machine can see of a nominated version before people read it. */

export type CheckCode = Code<"NominationCheckCode">;

interface Finding {
  readonly code: CheckCode;
  /** Where in the snapshot, such as `attachments.0.license`. */
  readonly path: string;
}

export interface NominationCheck extends Finding {
  readonly severity: Code<"CheckSeverity">;
  readonly status: Code<"CheckStatus">;
  readonly message: string;
  readonly messageJa: string;
  /** Why the secretariat lets it pass. */
  readonly waiverReason: string | null;
}

interface Rule {
  readonly severity: Code<"CheckSeverity">;
  /** What a pattern finds may be harmless, and a person may say so; what is missing stays missing. */
  readonly isWaivable: boolean;
  readonly message: string;
  readonly messageJa: string;
  /** The paths at which the rule is broken. */
  readonly pathsIn: (snapshot: ContentSnapshot) => readonly string[];
}

const when = (isBroken: boolean, path: string): readonly string[] => (isBroken ? [path] : []);

const placesOf = <Element>(
  list: string,
  elements: readonly Element[],
  isBroken: (element: Element) => boolean,
  field: string,
): string[] => elements.flatMap((element, place) => when(isBroken(element), `${list}.${place}.${field}`));

const textsWith = (snapshot: ContentSnapshot, isBroken: (text: string) => boolean): string[] =>
  textsOf(snapshot).flatMap(({ path, value }) => when(isBroken(value), path));

const isImage = ({ mime }: ContentSnapshot["attachments"][number]): boolean => mime.startsWith("image/");

const rules: Readonly<Record<CheckCode, Rule>> = {
  REGIONAL_APPROVAL_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "This version was not published in the region. Have the region's admin publish it first.",
    messageJa: "この版は地域で公開されていません。先に地域管理者の承認を受けてください。",
    pathsIn: ({ regionalApproval }) => when(regionalApproval === null, "regionalApproval"),
  },
  SUMMARY_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "Write a summary of at most 200 characters.",
    messageJa: "200文字以内の概要を書いてください。",
    pathsIn: ({ summary }) => when(summary.trim() === "", "summary"),
  },
  LICENSE_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "Choose the licence under which others may use it.",
    messageJa: "利用条件（ライセンス）を選んでください。",
    pathsIn: ({ license }) => when(license === null, "license"),
  },
  SOURCE_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "Name at least one source, or mark it as your own experience.",
    messageJa: "出典を1件以上挙げるか、「自らの経験」と示してください。",
    pathsIn: ({ sources, isOwnExperience }) => when(sources.length === 0 && !isOwnExperience, "sources"),
  },
  RESULT_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "Say what came of it, or that it is not yet measured.",
    messageJa: "成果を書くか、「未測定」と示してください。",
    pathsIn: ({ hasResult, isResultPending }) => when(!hasResult && !isResultPending, "result"),
  },
  ALT_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "Describe the image in words for those who do not see it.",
    messageJa: "画像の内容を伝える代替テキストを書いてください。",
    pathsIn: ({ attachments }) =>
      placesOf("attachments", attachments, (one) => isImage(one) && one.alt.trim() === "", "alt"),
  },
  IMAGE_LICENSE_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "Choose the licence of the image.",
    messageJa: "画像の利用条件（ライセンス）を選んでください。",
    pathsIn: ({ attachments }) =>
      placesOf("attachments", attachments, (one) => isImage(one) && one.license === null, "license"),
  },
  PHONE_NUMBER: {
    severity: "BLOCKING",
    isWaivable: true,
    message: "There is a phone number in the text. Take it out, or have the secretariat agree that it may be public.",
    messageJa: "本文に電話番号らしき記載があります。削除するか、公開してよい番号か事務局の確認を受けてください。",
    pathsIn: (snapshot) => textsWith(snapshot, (text) => phoneNumbersIn(text).length > 0),
  },
  EMAIL_ADDRESS: {
    severity: "BLOCKING",
    isWaivable: true,
    message:
      "There is an e-mail address in the text. Take it out, or have the secretariat agree that it may be public.",
    messageJa: "本文にメールアドレスらしき記載があります。削除するか、公開してよいものか事務局の確認を受けてください。",
    pathsIn: (snapshot) => textsWith(snapshot, (text) => emailAddressesIn(text).length > 0),
  },
  INTERNAL_CONTACT: {
    severity: "BLOCKING",
    isWaivable: true,
    message: "The hub's internal contact is named in the text. Take it out.",
    messageJa: "拠点の内部連絡先が本文に含まれています。削除してください。",
    // Whom the authors name as themselves they want to be named.
    pathsIn: ({ internalContactPaths }) => internalContactPaths.filter((path) => path !== "authorDisplay"),
  },
  QUOTE_CONSENT_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "The person quoted has not agreed to it. Get their consent, or take the quote out.",
    messageJa: "発言の掲載について本人の同意がありません。同意を得るか、発言を削除してください。",
    pathsIn: ({ quotes }) => placesOf("quotes", quotes, ({ hasConsent }) => !hasConsent, "hasConsent"),
  },
  COMPANY_CONSENT_MISSING: {
    severity: "BLOCKING",
    isWaivable: false,
    message: "A company is named in the text that has not agreed to it. Get its consent, or take the name out.",
    messageJa: "同意を得ていない企業の名前が本文に含まれています。同意を得るか、名前を削除してください。",
    pathsIn: (snapshot) => textsWith(snapshot, (text) => namesSilentCompany(text, snapshot)),
  },
  ENGLISH_MISSING: {
    severity: "ADVICE",
    isWaivable: true,
    message: "An English title and summary would let more people read it.",
    messageJa: "英語の題名と概要があると、より多くの人に届きます。",
    pathsIn: ({ language, translations }) =>
      when(language !== "EN" && !translations.some((one) => one.language === "EN" && one.title), "translations"),
  },
};

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/\s/gu, "");

const namesSilentCompany = (text: string, { companies }: ContentSnapshot): boolean =>
  companies.some(({ name, hasConsent }) => !hasConsent && name !== "" && fold(text).includes(fold(name)));

/** All that is found, in the order of the rules. */
export const checksOf = (snapshot: ContentSnapshot): NominationCheck[] =>
  Object.entries(rules).flatMap(([code, { severity, message, messageJa, pathsIn }]) =>
    pathsIn(snapshot).map((path) => ({
      code: code as CheckCode,
      severity,
      path,
      message,
      messageJa,
      status: "OPEN" as const,
      waiverReason: null,
    })),
  );

/** What stands in the way of approval. */
export const blockingChecks = (checks: readonly NominationCheck[]): readonly NominationCheck[] =>
  checks.filter(({ severity, status }) => severity === "BLOCKING" && status === "OPEN");

export const isWaivable = (code: CheckCode): boolean => rules[code].isWaivable;
