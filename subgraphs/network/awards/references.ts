/** A thing of a region, by its key alone: the planner asks its subgraph for the rest. */
export interface Reference {
  /** Global ID. */
  readonly id: string;
}

export const toReference = (id: string | null): Reference | null => (id === null ? null : { id });
