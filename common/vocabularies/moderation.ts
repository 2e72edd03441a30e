import { vocabulary } from "./vocabulary.ts";

/** Content that somebody has reported, and what is done about it. */
export const moderationVocabularies = {
  ModerationReason: vocabulary({
    PERSONAL_DATA: ["個人情報", "Personal data"],
    INCORRECT: ["誤り", "Incorrect"],
    OUTDATED: ["情報が古い", "Outdated"],
    RIGHTS: ["権利の侵害", "Rights"],
    ADVERTISING: ["宣伝", "Advertising"],
    ABUSE: ["嫌がらせ・中傷", "Abuse"],
    OTHER: ["その他", "Other"],
  }),
  ModerationStatus: vocabulary({
    OPEN: ["未対応", "Open"],
    HIDDEN_PENDING: ["判断まで非表示", "Hidden until decided"],
    UPHELD: ["通報を認める", "Upheld"],
    DISMISSED: ["問題なし", "Dismissed"],
    APPEALED: ["異議申し立て中", "Appealed"],
  }),
  ModerationAct: vocabulary({
    NOTE: ["メモ", "Note"],
    HIDE_PENDING: ["判断まで非表示", "Hide until decided"],
    DISMISS: ["問題なしとする", "Dismiss"],
    UPHOLD: ["通報を認める", "Uphold"],
    APPEAL: ["異議申し立て", "Appeal"],
  }),
};
