import { parseNodeId } from "../node-id.ts";

/** The type in a global ID → the GraphQL type, of all that belongs to regions; the subgraphs that own them know the rest. */
export const typenames = {
  hub: "Hub",
  import: "HubImport",
  article: "Article",
  adoption: "Adoption",
  issue: "Issue",
  metoo: "MeToo",
  solution: "Solution",
  comment: "Comment",
  story: "SuccessStory",
  engagement: "CompanyEngagement",
  program: "SupportProgram",
  event: "Event",
  organization: "Organization",
  notification: "Notification",
  savedsearch: "SavedSearch",
  audit: "AuditEntry",
  moderation: "ModerationCase",
} as const;

export type Typename = (typeof typenames)[keyof typeof typenames];

/** The GraphQL type of the thing with this ID; undefined for other texts and types. */
export function typenameOf(id: string): Typename | undefined {
  const type = parseNodeId(id)?.type ?? "";
  return Object.hasOwn(typenames, type) ? typenames[type as keyof typeof typenames] : undefined;
}
