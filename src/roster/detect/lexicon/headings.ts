/** The headings that offices give a column, as they write them; compared folded (see ../match.ts). */
export interface Headings {
  /** The heading in good Vietnamese, for messages and for sheets of ours. */
  readonly canonical: string;
  /** Other wordings of the same heading. */
  readonly known: readonly string[];
  /** Wordings that may mean something else: believed only where the values bear them out. */
  readonly weak?: readonly string[];
}
