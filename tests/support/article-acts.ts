import type { Viewer } from "../../common/identity/viewer.ts";
import type { Answer, RegionServer } from "./region-server.ts";

/** What an act on an article gives back: its payload, or the code of the error that refused all of it. */
export type Send = (viewer: Viewer, input: Record<string, unknown>) => Promise<Answer>;

const articleFields = `article { id version status visibility title isObsolete draft { version status title } } userErrors { code path message messageJa }`;

/** Sends a mutation of know-how; `fields` is what its payload is asked for. */
export const sender =
  (store: Pick<RegionServer, "ask">, name: string, fields = articleFields): Send =>
  async (viewer, input) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await store.ask(viewer, query, { input });
    return errors ? { errors } : data[name];
  };

/** `OK`, or the code of what refused an act. */
export function outcomeOf(payload: Answer): string {
  if (payload.errors) return payload.errors[0].extensions?.code ?? payload.errors[0].message;
  return payload.userErrors[0]?.code ?? "OK";
}
