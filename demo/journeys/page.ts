import { html, type Html } from "../../subgraphs/network/documents/html.ts";
import { isQuery, type Journey, type Said, type Step } from "./journey.ts";

/** The page with all journeys: one button a step, usable by keyboard and screen reader; nothing on it comes from elsewhere. */
export const journeysPage = (journeys: readonly Journey[], gateway: string): string =>
  html`<!doctype html>
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>十の道のり — ふるさとネットワーク（デモ）</title>
        <link rel="stylesheet" href="/page.css" />
        <script src="/page.js" defer></script>
      </head>
      <body>
        <header>
          <h1>十の道のり <span lang="en">Ten journeys</span></h1>
          <p>
            上から順にボタンを押すと、その人のデモ用トークンでゲートウェイ（${gateway}/graphql）に送り、答えを下に示します。同じ道のりは何度でもやり直せます。
          </p>
          <p lang="en">
            Press the buttons from top to bottom: each sends its step to the gateway as that visitor and shows the
            answer.
          </p>
          <nav aria-label="道のり">
            <ol>
              ${journeys.map(({ number, title }) => html`<li><a href="#journey-${number}">${title.ja}</a></li>`)}
            </ol>
          </nav>
        </header>
        <main>${journeys.map(journeyHtml)}</main>
      </body>
    </html> `.text;

const journeyHtml = ({ number, title, steps }: Journey): Html =>
  html`<section id="journey-${number}" aria-labelledby="title-${number}">
    <h2 id="title-${number}">${number}. ${title.ja} <span lang="en">${title.en}</span></h2>
    <ol class="steps">
      ${steps.map((step, place) => html`<li>${stepHtml(step, number, place)}</li>`)}
    </ol>
  </section>`;

function stepHtml(step: Step, journey: number, place: number): Html {
  const id = `step-${journey}-${place}`;
  return html`<h3 id="${id}">${bothIn(step.does)}</h3>
    <p><strong>見るところ：</strong>${bothIn(step.lookFor)}</p>
    ${requestHtml(step, id)}
    <p>
      <button type="button" data-journey="${journey}" data-step="${place}" aria-describedby="${id}">
        送る（${journey}-${place + 1}）
      </button>
    </p>
    <div role="status" aria-labelledby="${id}" id="answer-${journey}-${place}"></div>`;
}

const requestHtml = (step: Step, id: string): Html =>
  isQuery(step)
    ? html`<p>
          ${step.as === null ? "だれでもない人として（トークンなし）" : html`<span lang="en">${step.as}</span> として`}
        </p>
        <details>
          <summary aria-describedby="${id}">送る中身</summary>
          <pre tabindex="0">${step.document}</pre>
          <pre tabindex="0">${JSON.stringify(step.variables, null, 2)}</pre>
        </details>`
    : html`<p><code>GET ${step.get}</code></p>`;

const bothIn = ({ ja, en }: Said): Html => html`${ja} <span lang="en">${en}</span>`;

/** Dark on white and white on dark blue: contrast over 7 to 1; what is focused is framed. */
export const stylesheet = `body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: #fff; color: #1a1a1a; font-family: sans-serif; line-height: 1.7; }
[lang="en"] { color: #404040; font-size: 0.9em; }
section { border-top: 3px solid #0b4a8f; margin-top: 2.5rem; }
.steps > li { margin: 1.5rem 0; padding-left: 0.5rem; }
h3 { font-size: 1.05rem; margin: 0; }
p { margin: 0.25rem 0; }
a, summary { color: #0b4a8f; }
button { font: inherit; padding: 0.5rem 1.25rem; border: 2px solid #0b4a8f; border-radius: 0.25rem; background: #0b4a8f; color: #fff; cursor: pointer; }
button:disabled { background: #fff; color: #404040; border-style: dashed; cursor: progress; }
:focus-visible { outline: 3px solid #b34700; outline-offset: 2px; }
pre { max-height: 24rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.75rem; border: 1px solid #767676; background: #f6f6f6; color: #1a1a1a; font-size: 0.85rem; }
`;

/** Sends a step with what was picked before and shows the answer as text. */
export const script = `const picked = new Map();
for (const button of document.querySelectorAll("button[data-journey]")) {
  button.addEventListener("click", async () => {
    const { journey, step } = button.dataset;
    const place = document.getElementById("answer-" + journey + "-" + step);
    button.disabled = true;
    place.textContent = "待っています…";
    try {
      const response = await fetch("/journeys/" + journey + "/steps/" + step, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ picked: picked.get(journey) ?? {} }),
      });
      const { status, text, picked: found, message } = await response.json();
      picked.set(journey, { ...picked.get(journey), ...found });
      const heading = document.createElement("p");
      heading.textContent = message ?? "HTTP " + status;
      const answer = document.createElement("pre");
      answer.tabIndex = 0;
      answer.textContent = text ?? "";
      place.replaceChildren(heading, ...(text ? [answer] : []));
    } catch {
      place.textContent = "デモが答えません。npm start が動いているか確かめてください。";
    }
    button.disabled = false;
    button.focus();
  });
}
`;
