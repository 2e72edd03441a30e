/** What seeding a region may use. */
export interface SeedScope {
  /** The moment of seeding, which the content's ages count back from. */
  readonly now: Date;
  /** The name of a hub of any region by its content key. */
  readonly hubName: (hubKey: string) => string;
}
