import Table from "cli-table3";
import { headingIn, isRoster } from "../roster";
import type { DescribedSheet, DescribedTable } from "../roster/mapping/described";
import type { Roster } from "../roster/model";
import { correctionLines, evidenceText, tableLines } from "../sheets/reading";
import { type Text, textIn } from "../text/text";
import { type Language, levelName } from "../text/words";
import { columnName } from "../workbook/cell";
import { plain } from "./io";
import { tableOptions, told } from "./terminal";

/** Nobody reads more rows not understood; the rest is counted. */
const MOST = 100;

/** What every sheet was taken for, for people: heading by heading, with the evidence, and what was not understood. */
export function columnsText(
  workbook: string,
  sheets: readonly DescribedSheet[],
  roster: Roster,
  language: Language,
  width: number | undefined,
): string {
  const text = textIn(language);
  const blocks = [
    [workbook],
    roster.corrections.length > 0
      ? [
          `${text.columns.corrections}:`,
          ...correctionLines(roster.corrections, text).map((line) => `  ${line}`),
        ]
      : [],
    ...sheets.flatMap((sheet) => sheetBlocks(sheet, language, text, width)),
    [isRoster(roster) ? text.columns.isRoster : text.columns.isNoRoster],
  ];
  return plain(
    `${blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n")}\n`,
  );
}

function sheetBlocks(
  { sheet, why, tables, hiddenRows, unread }: DescribedSheet,
  language: Language,
  text: Text,
  width: number | undefined,
): string[][] {
  const { columns: words } = text;
  const hidden = [
    ...(sheet.visibility === "visible" ? [] : [words.hiddenSheet]),
    ...(hiddenRows > 0 ? [words.hiddenRows({ rows: hiddenRows })] : []),
    ...(sheet.hiddenColumns.length > 0
      ? [words.hiddenColumns({ columns: sheet.hiddenColumns.map(columnName).join(", ") })]
      : []),
  ].map((line) => `  ${line}`);
  if (why !== null) return [[words.noTable({ sheet: sheet.name, why: words.whyNoTable[why] }), ...hidden]];
  const [first = [], ...more] = tables.map((described) => {
    const [head = "", ...rest] = tableLines(described, text);
    return [head, ...rest.map((line) => `  ${line}`), columnTable(described, language, text, width)];
  });
  const rows = unread.map(
    ({ row, text: content }) => `  ${text.sheetRow({ sheet: sheet.name, row: row + 1 })}: ${content}`,
  );
  const left = rows.length - MOST;
  return [
    [...first, ...hidden],
    ...more,
    rows.length > 0
      ? [
          `${words.unread}:`,
          ...rows.slice(0, MOST),
          ...(left > 0 ? [`  ${text.terminal.more({ more: left })}`] : []),
        ]
      : [],
  ];
}

/** A line a column; rules between them would only make the table longer. */
const NO_RULES = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

function columnTable(
  { table: { kind }, columns }: DescribedTable,
  language: Language,
  text: Text,
  width: number | undefined,
): string {
  const { head, none } = text.columns;
  const heads = [head.column, head.heading, head.field, head.evidence, head.likely];
  const table = new Table({ ...tableOptions(heads, [8, null, 25, 26, 22], width), chars: NO_RULES });
  for (const column of columns) {
    const { index, heading, fields, alternatives } = column;
    const taken = fields.map(({ field, level }) =>
      level ? `${headingIn(kind, field)}: ${levelName[language][level]}` : headingIn(kind, field),
    );
    table.push([
      columnName(index),
      told(heading.join(" › ")),
      taken.join("; ") || none,
      evidenceText(column, text),
      alternatives.map(({ field }) => headingIn(kind, field)).join("; "),
    ]);
  }
  return table.toString();
}
