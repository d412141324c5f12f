/** @jest-environment ./test/excel-host/environment.js */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EditsAsked } from "../../src/pane/brain/brain";
import { localBrain } from "../../src/pane/brain/local";
import { checkSettings, settingsIn } from "../../src/pane/state/settings";
import { areaName } from "../../src/workbook/cell";
import { excelWorkbook } from "../../src/workbook/excel/workbook";
import type { DraftCell, DraftStyle, SheetDraft } from "../../src/workbook/port";
import { draftOf } from "./file/draft";
import { loadOffice } from "./jsdom";
import { calculate } from "./model/calculate";
import { openInExcel } from "./open";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx"));

/**
 * A draft in the one form that Excel tells apart: a style that says what is so anyway says nothing, a cell without
 * anything is none.
 */
function plain(draft: SheetDraft): unknown {
  const last = draft.rows.findLastIndex(({ height, cells }) => height !== undefined || cells.some(says));
  return {
    ...draft,
    title: "",
    columnWidths: draft.columnWidths.map((width) => Math.round(width * 100)),
    charts: (draft.charts ?? []).map(({ series, ...chart }) => ({
      ...chart,
      series: series.map(({ values, color }) => ({ values, color })),
    })),
    rows: draft.rows.slice(0, last + 1).map(({ height, cells }) => ({
      height: height === undefined ? null : Math.round(height * 100),
      cells: cells
        .slice(0, cells.findLastIndex(says) + 1)
        .map((cell) => (says(cell) ? plainCell(cell, draft) : null)),
    })),
    merges: draft.merges.map(areaName).sort(),
    print: { pageStarts: [], footer: "", repeatRows: null, ...draft.print },
  };
}

function plainCell({ value, formula, style = {}, link }: DraftCell, draft: SheetDraft): unknown {
  const isDate = typeof value === "object" && value !== null;
  return {
    value: value === "" ? null : typeof value === "number" ? Number(value.toPrecision(12)) : value,
    formula: formula ?? null,
    style: plainStyle(style, isDate),
    link:
      link && link.sheet !== draft.title
        ? [link.sheet ?? null, link.row, link.column]
        : link && [null, link.row, link.column],
  };
}

function plainStyle({ size, color, numberFormat, vertical, ...style }: DraftStyle, isDate: boolean): unknown {
  return {
    size: size ?? 12,
    color: color ?? "000000",
    numberFormat: numberFormat ?? (isDate ? "dd/mm/yyyy" : "General"),
    vertical: vertical ?? "bottom",
    ...Object.fromEntries(
      Object.entries(style).filter(([, value]) => value !== false && value !== undefined),
    ),
  };
}

function says(cell: DraftCell | null): cell is DraftCell {
  if (!cell) return false;
  const { value, formula, link, style = {} } = cell;
  return (
    (value !== null && value !== "") ||
    formula !== undefined ||
    link !== undefined ||
    !!style.border ||
    !!style.fill
  );
}

const ASKED: readonly (readonly [name: string, asked: EditsAsked])[] = [
  ["of findings", { what: "marks" }],
  ["of the quota", { what: "marks", only: "quota" }],
  ["of summaries", { what: "summaries", frame: null }],
];

let use: Awaited<ReturnType<typeof loadOffice>>;
beforeAll(async () => {
  use = await loadOffice(openInExcel("a.xlsx", SAMPLE).host);
});

test.each(ASKED)(
  "the sheets %s stand in Excel as they were drafted, their sums as we reckon them",
  async (_, asked) => {
    const { host } = openInExcel("a.xlsx", SAMPLE);
    use(host);
    const workbook = excelWorkbook();
    const brain = localBrain();
    const settings = checkSettings(settingsIn(null), "2023-12-26", "vi");
    await brain.check({ workbook: "a.xlsx", sheets: await workbook.read(), kept: null, settings });
    const edits = await brain.edits(asked);
    expect(edits.sheets.length).toBeGreaterThan(0);
    await workbook.apply(edits);
    calculate(host.book);
    for (const draft of edits.sheets) {
      const own = host.book.names.find(({ name }) => name === `_xeploai_sheet_${draft.id}`);
      const sheet = host.book.sheets.find(({ name }) => own?.formula.startsWith(`='${name}'!`));
      expect(plain(draftOf(sheet as NonNullable<typeof sheet>, draft.id))).toEqual(plain(draft));
    }
  },
);
