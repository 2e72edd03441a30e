/** Federation entity references: a key that may lead to any region, with what this region knows of it for sure. */

export interface HubReference {
  /** Global ID. */
  readonly id: string;
  /** Known of the region's own hubs. */
  readonly name?: string;
}

export const toHub = (id: string | null): HubReference | null => (id === null ? null : { id });
export const toIssue = (id: string): { readonly id: string } => ({ id });
export const toArticle = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });
export const toRegion = (code: string): { readonly code: string } => ({ code });
