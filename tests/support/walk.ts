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
  const isForward = direction === "FORWARD";
  const rows: Row[] = [];
  let cursor = start;
  for (let pages = 0; pages < 1_000; pages++) {
    const page: Page<Row> = await ask(isForward ? { first: size, after: cursor } : { last: size, before: cursor });
    if (page.edges.length > size) throw new Error(`A page of ${size} has ${page.edges.length} rows.`);
    const nodes = page.edges.map(({ node }) => node);
    rows.splice(isForward ? rows.length : 0, 0, ...nodes);
    cursor = isForward ? whereNext(page) : wherePrevious(page);
    if (cursor === null) return rows;
  }
  throw new Error("The walk does not end.");
}

const whereNext = ({ pageInfo }: Page<unknown>): string | null =>
  pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;

const wherePrevious = ({ pageInfo }: Page<unknown>): string | null =>
  pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? null) : null;
