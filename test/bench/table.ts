/** What one step came to over all rounds: medians. */
export interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
}
export type Steps = Readonly<Record<Step, Measured>>;

export const STEPS = ["inflate", "read-excel-file", "hucre", "sheetjs", "read", "check", "save"] as const;
export type Step = (typeof STEPS)[number];

const NAMES: Readonly<Record<Step, string>> = {
  inflate: "bare inflate of the sheet",
  "read-excel-file": "read-excel-file: read",
  hucre: "hucre: read",
  sheetjs: "SheetJS: read",
  read: "xep-loai: read",
  check: "xep-loai: read and check",
  save: "xep-loai: mark and save",
};

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Times and memory of one size, as a Markdown table. */
export function timesTable(rows: number, steps: Steps): string {
  const lines = STEPS.map(
    (step) =>
      `| ${NAMES[step]} | ${steps[step].milliseconds.toFixed(0)} ms | ${steps[step].megabytes.toFixed(0)} MB |`,
  );
  return [
    `### ${rows.toLocaleString("en-US")} rows × 20 columns`,
    "",
    "| step | time | peak memory |",
    "|---|--:|--:|",
    ...lines,
    "",
    ...ratios(steps),
  ].join("\n");
}

/** The budgets of the design, as ratios within one run: what a machine's speed does not change. */
function ratios(steps: Steps): string[] {
  const fastest =
    steps.hucre.milliseconds < steps["read-excel-file"].milliseconds ? "hucre" : "read-excel-file";
  const budgets = [
    {
      what: `read and check : ${fastest} reading`,
      is: steps.check.milliseconds / steps[fastest].milliseconds,
      budget: 0.6,
    },
    {
      what: "read and check : inflate",
      is: steps.check.milliseconds / steps.inflate.milliseconds,
      budget: 5,
    },
    {
      what: `memory of read and check : ${fastest}`,
      is: steps.check.megabytes / steps[fastest].megabytes,
      budget: 1,
    },
    { what: "mark and save : read", is: steps.save.milliseconds / steps.read.milliseconds, budget: 2 },
  ];
  return [
    "| ratio | is | budget | |",
    "|---|--:|--:|---|",
    ...budgets.map(
      ({ what, is, budget }) =>
        `| ${what} | ${is.toFixed(2)} | ${budget} | ${is <= budget ? "within" : "**above**"} |`,
    ),
  ];
}
