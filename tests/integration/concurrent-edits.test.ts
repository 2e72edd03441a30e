import { expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { useRegion } from "../support/region-server.ts";
import { editorOf } from "../support/viewers.ts";

const region = useRegion("issues", { region: "tohoku", database: "concurrent_edits" });
const editor = editorOf("tohoku/hub/1");

const edit = `mutation ($input: IssueUpdateInput!) { issueUpdate(input: $input) { issue { version } userErrors { code path } } }`;

test("of 1,000 edits at the same time as many are accepted as the version says, and all others are conflicts", async () => {
  const report = `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id version } } }`;
  const input = { hubId: nodeIdOf("tohoku/hub/1"), title: "同時の編集", body: "本文", category: "OTHER" };
  const { issue } = (await region.ask(editor, report, { input })).data.issueReport;
  expect(issue.version).toBe(1);

  const answers = await Promise.all(
    Array.from({ length: 1_000 }, (_, i) =>
      region.ask(editor, edit, {
        input: { issueId: issue.id, expectedVersion: 1 + Math.floor(i / 50), body: `編集${i}` },
      }),
    ),
  );

  const outcomes = answers.map(({ errors, data }) =>
    errors ? errors[0].extensions.code : (data.issueUpdate.userErrors[0]?.code ?? "ACCEPTED"),
  );
  const accepted = outcomes.filter((outcome) => outcome === "ACCEPTED").length;
  expect(new Set(outcomes)).toEqual(new Set(["ACCEPTED", "CONFLICT"]));
  const { data } = await region.ask(editor, `query ($id: ID!) { issue(id: $id) { version } }`, { id: issue.id });
  expect(data.issue.version).toBe(1 + accepted);
}, 60_000);
