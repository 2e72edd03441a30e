import { describe, expect, test } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import { messageOf } from "./messages.ts";

const detail = { hub: "神山せせらぎオフィス（デモ）" };

describe("the message of every kind of notice", () => {
  test.each(
    codesOf("NotificationKind").flatMap((kind) => codesOf("Language").map((language) => [kind, language] as const)),
  )("%s in %s is a sentence with nothing left open", (kind, language) => {
    const message = messageOf({ kind, title: "廃校の活用", detail: null }, language);
    expect(message).not.toMatch(/[{}]|undefined|null/u);
    expect(message.length).toBeGreaterThan(5);
    if (kind !== "DIGEST") expect(message).toContain("廃校の活用");
  });

  test("names who did it, in the three languages", () => {
    const notice = { kind: "ADOPTION_STARTED", title: "廃校の活用", detail } as const;
    expect(codesOf("Language").map((language) => messageOf(notice, language))).toEqual([
      "神山せせらぎオフィス（デモ）が記事「廃校の活用」を試し始めました。",
      "神山せせらぎオフィス（デモ） is trying what “廃校の活用” says.",
      "神山せせらぎオフィス（デモ）が 記事「廃校の活用」を ためして います。",
    ]);
  });

  test("does not tell a title that the reader may not see, nor repeat a placeholder that a title holds", () => {
    expect(messageOf({ kind: "ISSUE_SOLVED", title: null, detail: null }, "JA")).toBe(
      "課題「（題名は表示できません）」が解決しました。",
    );
    expect(messageOf({ kind: "ISSUE_SOLVED", title: "{who}とは $& 何か", detail }, "JA")).toBe(
      "課題「{who}とは $& 何か」が解決しました。",
    );
  });

  test("tells roles and decisions by their labels", () => {
    const decided = { kind: "MODERATION_DECIDED", title: "拠点", detail: { outcome: "UPHELD" } } as const;
    expect(messageOf(decided, "JA")).toBe("「拠点」についての通報への対応：通報を認める。");
    expect(messageOf(decided, "EN")).toBe("The report of “拠点”: Upheld.");
    const figures = {
      newIssues: 3,
      solvedIssues: 1,
      publishedArticles: 2,
      publishedStories: 0,
      adoptions: 4,
      staleIssues: 5,
    };
    expect(
      messageOf({ kind: "DIGEST", title: "東北", detail: { ...figures, by: "COORDINATOR", note: "OPEN" } }, "JA"),
    ).toBe("コーディネーターからのまとめ：新しい課題3件、解決1件、公開された記事2件・事例0件、導入4件、停滞5件。OPEN");
  });
});
