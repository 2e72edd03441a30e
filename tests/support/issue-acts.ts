import { expect } from "vitest";
import type { Viewer } from "../../common/identity/viewer.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import type { Answer, RegionServer } from "./region-server.ts";

export type Input = Readonly<Record<string, unknown>>;

/** Does something to issues as a viewer. */
export type Act = (viewer: Viewer, input: Input) => Promise<Answer>;

const errorsFields = "userErrors { code path message messageJa }";
const issueFields = `issue { id status version updatedAt hubCount meTooCount meTooRegionCount solutionCount hubLabel reopenCount
  meToos { hub { id } hubLabel note createdAt } solutions { id status } comments { authorLabel body } resolution { summary article { id } solutions { id } at } }`;

/** A mutation of the subgraph: its payload, or the errors of the operation. */
export const mutationOf =
  (store: RegionServer, name: string, fields = ""): Act =>
  async (viewer, input) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const source = `mutation ($input: ${type}) { ${name}(input: $input) { ${issueFields} ${fields} ${errorsFields} } }`;
    const { data, errors } = await store.ask(viewer, source, { input });
    return errors ? { errors } : data[name];
  };

/** What became of an act: DONE, the code of the error, or its mistakes. */
export function outcomeOf({ errors, userErrors }: Answer): string | string[] {
  if (errors) return errors[0].extensions.code;
  if (userErrors.length === 0) return "DONE";
  for (const { message, messageJa } of userErrors) {
    expect(message).toMatch(/^[\x20-\x7e]+$/u);
    expect(messageJa).toMatch(/[ぁ-ん]/u);
  }
  return userErrors.map(({ code, path }: Answer) => `${code} ${path.slice(1).join(".")}`);
}

/** The outcome of an act that must write nothing. */
export const refusedBy =
  (store: RegionServer) =>
  async (act: () => Promise<Answer>): Promise<string | string[]> =>
    outcomeOf(await store.unchanged(act));

/** The notices that were sent by an act, as `kind → recipient`, sorted. */
export async function noticesOf(store: RegionServer, act: () => Promise<unknown>): Promise<string[]> {
  const before = new Set((await store.db.select({ id: notifications.id }).from(notifications)).map(({ id }) => id));
  await act();
  const rows = await store.db.select().from(notifications);
  return rows
    .filter(({ id }) => !before.has(id))
    .map(({ kind, recipient }) => `${kind} → ${recipient}`)
    .toSorted();
}
