import { describe, expect, test } from "vitest";
import { fromMarkdown } from "./markdown.ts";

describe("an author's Markdown", () => {
  test.each([
    ["一行目\n\n二行目", "<p>一行目</p>\n<p>二行目</p>"],
    ["- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>"],
    ["# 見出し", "<h3>見出し</h3>"],
    ["## 見出し", "<h3>見出し</h3>"],
    ["**強く** *弱く*", "<p><strong>強く</strong> <em>弱く</em></p>"],
    [
      "[頁](https://example.jp/?a=1&b=2)",
      '<p><a href="https://example.jp/?a=1&amp;b=2" rel="noopener nofollow ugc">頁</a></p>',
    ],
  ])("%s", (text, expected) => {
    expect(fromMarkdown(text).text).toBe(expected);
  });

  test.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[頁](javascript:alert(1))",
    "[頁](data:text/html;base64,PHNjcmlwdD4=)",
    '<a href="https://example.jp" onclick="x()">',
    "![絵](https://example.jp/a.png)",
    "<style>*{display:none}</style>",
    '<iframe src="https://example.jp">',
    "[a]: javascript:alert(1)\n\n[a]",
    '<https://example.jp/" onmouseover="alert(1)>',
    "`</code><script>alert(1)</script>`",
  ])("%s harms nobody", (text) => {
    const { text: made } = fromMarkdown(text);
    expect(made).not.toMatch(/<(script|img|style|iframe)|<[^>]* on\w+=|href="(javascript|data):/iu);
  });
});
