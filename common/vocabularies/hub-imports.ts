import { vocabulary } from "./vocabulary.ts";

/** Tables of hubs that come as a file: how it is written, how far its import is, and what is wrong with a row. */
export const hubImportVocabularies = {
  CsvEncoding: vocabulary({
    AUTO: ["自動判別", "As it is found"],
    UTF_8: ["UTF-8", "UTF-8"],
    CP932: ["シフトJIS(CP932)", "Shift_JIS (CP932)"],
  }),
  HubImportStatus: vocabulary({
    WAITING: ["待機中", "Waiting"],
    RUNNING: ["取り込み中", "Running"],
    FINISHED: ["完了", "Finished"],
    FAILED: ["中断(障害)", "Failed"],
    CANCELLED: ["取りやめ", "Cancelled"],
    UNDONE: ["取り消し済み", "Undone"],
  }),
  HubImportErrorCode: vocabulary({
    REQUIRED: ["必須項目が空", "Required"],
    TOO_LONG: ["長すぎる", "Too long"],
    INVALID: ["形式の誤り", "Invalid"],
    BAD_CHECK_DIGIT: ["検査数字の誤り", "Wrong check digit"],
    UNKNOWN_MUNICIPALITY: ["地域にない市区町村", "Unknown municipality"],
    OUTSIDE_JAPAN: ["日本の外の座標", "Outside Japan"],
    DAMAGED_BY_SPREADSHEET: ["表計算ソフトで壊れた値", "Damaged by a spreadsheet"],
    UNKNOWN_TERM: ["選択肢にない語", "Unknown term"],
    WRONG_COLUMN_COUNT: ["列数の誤り", "Wrong number of columns"],
    DUPLICATE_IN_FILE: ["ファイル内の重複", "Duplicate in the file"],
    DUPLICATE_OF_HUB: ["既存拠点との重複", "Duplicate of a hub"],
    NOT_FOUND: ["拠点が見つからない", "No such hub"],
    CONFLICT: ["書き出し後に変更あり", "Changed since the export"],
    WRONG_STATE: ["できない状態の変更", "Impossible change of state"],
  }),
};
