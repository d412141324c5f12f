import { textIn } from "../text/text";
import type { Language } from "../text/words";
import { removalLines, staysLines } from "../upward/share/lines";
import { openMatters } from "../upward/share/openMatters";
import type { Shared } from "../upward/share/shared";
import { address, areaName } from "../workbook/cell";

/** How many cells are named on a terminal. */
const CELLS_TOLD = 10;

/** What there is to tell of a copy, on a terminal. */
export function sharedText(done: Shared, language: Language): string {
  const words = textIn(language).share;
  const { report, sharing, left, code } = done;
  const open = openMatters(report);
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`)];
  const removed = removalLines(done, words);
  const blocks = [
    open.rules.length === 0 ? [words.noOpen] : [`${words.openTitle} ${words.open(open)}`, words.openGoesOn],
    list(
      words.emptiedTitle,
      sharing.columns.map(({ wished: { name }, sheet, area }) =>
        words.column({ name, sheet, area: areaName(area) }),
      ),
    ),
    sharing.absent.length === 0
      ? []
      : [words.absent({ names: sharing.absent.map(({ name }) => name).join(", ") })],
    removed.length === 0 ? [words.nothingRemoved] : list(words.removedTitle, removed),
    list(words.leftTitle({ count: left.length }), [
      ...left.slice(0, CELLS_TOLD).map(address),
      ...(left.length > CELLS_TOLD ? [words.more({ more: left.length - CELLS_TOLD })] : []),
    ]).slice(left.length === 0 ? 1 : 0),
    list(words.staysTitle, staysLines(done, words)),
    [words.seal({ code })],
  ].filter((lines) => lines.length > 0);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The same for programs: "xep-loai/sharing@1". */
export function sharedJson(done: Shared, out: string): object {
  const { report, sharing, copy, left, seal, code, uncalculated, findings } = done;
  const { errors, warnings, deadlines, dossiers } = openMatters(report);
  return {
    schema: "xep-loai/sharing@1",
    workbook: report.workbook,
    out,
    year: report.year,
    asOf: report.asOf.toString(),
    plan: report.plan?.id ?? null,
    open: { errors, warnings, deadlines, dossiers },
    emptied: sharing.columns.map(({ wished, sheet, area }) => ({
      column: wished.name,
      field: wished.field,
      sheet,
      cells: areaName(area),
    })),
    absent: sharing.absent.map(({ name }) => name),
    removals: copy.removals,
    findingsLeftOut: findings?.leftOut ?? null,
    left: left.map(address),
    notSought: sharing.secrets.notSought,
    tellingNames: sharing.tellingNames,
    hidden: sharing.hidden,
    pictures: copy.pictures,
    uncalculated,
    seal: {
      code,
      rules: seal.rules,
      product: seal.product,
      sheets: seal.sheets.map(({ name, area }) => ({ name, area })),
    },
  };
}
