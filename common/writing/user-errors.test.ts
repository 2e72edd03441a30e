import { expect, test } from "vitest";
import { checkTexts, Refusal, refuse, settle, textMistakes, type TextRule } from "./user-errors.ts";

const rules: Readonly<Record<string, TextRule>> = {
  title: { max: 3, isRequired: true, ja: "題名" },
  note: { max: 5, ja: "備考" },
};

const codes = (fields: object) => textMistakes(fields, rules).map(({ code, path }) => [code, path.join(".")]);

test.each([
  [{ title: "abc", note: "12345" }, []],
  [{ title: "𠮷𠮷𠮷" }, []],
  [{ title: "a\n\t" }, []],
  [{ title: " abc " }, [["TOO_LONG", "input.title"]]],
  [{ title: "a\u001b" }, [["INVALID", "input.title"]]],
  [{ title: "a\ud842" }, [["INVALID", "input.title"]]],
  [{ title: "abcd" }, [["TOO_LONG", "input.title"]]],
  [{}, [["REQUIRED", "input.title"]]],
  [{ title: null }, [["REQUIRED", "input.title"]]],
  [{ title: " \u3000\n" }, [["REQUIRED", "input.title"]]],
  [{ title: "a\0" }, [["INVALID", "input.title"]]],
  [
    { title: "", note: "123456" },
    [
      ["REQUIRED", "input.title"],
      ["TOO_LONG", "input.note"],
    ],
  ],
])("the mistakes in %j are %j", (fields, expected) => {
  expect(codes(fields)).toEqual(expected);
});

test("a mistake says in both languages what is wrong and what is possible", () => {
  expect(textMistakes({ title: "abcd" }, rules, ["input", "parts", "0"])).toEqual([
    {
      code: "TOO_LONG",
      path: ["input", "parts", "0", "title"],
      message: "`parts.0.title` has 4 characters; at most 3 are possible. Shorten it.",
      messageJa: "「題名」は3文字以内にしてください（現在4文字）。",
    },
  ]);
});

test("texts without mistakes pass, and all mistakes of others are told at once", () => {
  expect(() => checkTexts({ title: "abc" }, rules)).not.toThrow();
  expect(() => checkTexts({ note: "123456" }, rules)).toThrow(
    "Fill in `title`. `note` has 6 characters; at most 5 are possible. Shorten it.",
  );
});

test("a command's refusal becomes its user errors, with the path of the field", async () => {
  const outcome = await settle(async () => refuse("CONFLICT", "parts.title", "No.", "いいえ。"));
  expect(outcome).toEqual({
    result: null,
    userErrors: [{ code: "CONFLICT", path: ["input", "parts", "title"], message: "No.", messageJa: "いいえ。" }],
  });
});

test("a command's result comes without user errors, and its faults stay faults", async () => {
  expect(await settle(async () => 7)).toEqual({ result: 7, userErrors: [] });
  const fault = new Error("broken");
  await expect(settle(() => Promise.reject(fault))).rejects.toBe(fault);
  expect(new Refusal([]).userErrors).toEqual([]);
});
