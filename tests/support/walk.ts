/** A page of a connection, as far as walking needs it. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
}

export interface PageArguments {
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

export type AskPage<Row> = (page: PageArguments) => Promise<Page<Row>>;

/** Every row of a connection, or those beyond a cursor, page by page, in the order of the connection whichever way it is walked. */
export async function allPages<Row>(
  ask: AskPage<Row>,
  size: number,
  direction: "FORWARD" | "BACKWARD" = "FORWARD",
  start: string | null = null,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor = start;
  for (let pages = 0; pages < 1_000; pages++) {
    const isForward = direction === "FORWARD";
    const page: Page<Row> = await ask(isForward ? { first: size, after: cursor } : { last: size, before: cursor });
    const nodes = page.edges.map(({ node }) => node);
    if (nodes.length > size) throw new Error(`A page of ${size} has ${nodes.length} rows.`);
    if (isForward) rows.push(...nodes);
    else rows.unshift(...nodes);
    if (!(isForward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return rows;
    cursor = (isForward ? page.pageInfo.endCursor : page.pageInfo.startCursor) ?? null;
  }
  throw new Error("The walk does not end.");
}
