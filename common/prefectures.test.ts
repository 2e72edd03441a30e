import { expect, test } from "vitest";
import { prefectureOf, prefectures } from "./prefectures.ts";

test("there are 47 prefectures, coded 01 to 47", () => {
  expect(prefectures).toHaveLength(47);
  expect(new Set(prefectures.map(({ name }) => name)).size).toBe(47);
  expect(prefectureOf("01")).toEqual({
    code: "01",
    name: "北海道",
    nameEn: "Hokkaido",
    kana: "ホッカイドウ",
    iso: "JP-01",
  });
  expect(prefectureOf("13")?.name).toBe("東京都");
  expect(prefectureOf("24")?.name).toBe("三重県");
  expect(prefectureOf("47")?.name).toBe("沖縄県");
  expect(prefectureOf("00")).toBeUndefined();
  expect(prefectureOf("48")).toBeUndefined();
});
