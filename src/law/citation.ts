/** How well we know the text: read word for word, read in another's words, or only reported. */
export type Verified = "quoted" | "paraphrased" | "unverified";

/** Where a rule comes from. `document` is a number in documents.ts. */
export interface Citation {
  readonly document: string;
  /** "12", "4.4" … of an instrument with articles. */
  readonly article?: string;
  /** "II.4.4" of a plan with parts. */
  readonly part?: string;
  /** Word for word, short; only where `verified` is "quoted". */
  readonly quote?: string;
  readonly verified: Verified;
}
