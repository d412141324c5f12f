import { documentNumbered } from "../../law/documents";
import { type Language, severityName, vietnameseDate } from "../../text/words";
import type { DraftRow } from "../../workbook/port";
import { documentName } from "../citations";
import { resultLine, SEVERITIES } from "../wording";
import { cell, EMPTY_ROW, mark, type Page, row, STYLE } from "./style";

/** Which workbook, by which rules, as of when, with what result; and what the marks mean. */
export function headRows({ report, language, text }: Page): DraftRow[] {
  const { sheet } = text;
  const plan = report.plan;
  return [
    fact(sheet.workbook, report.workbook),
    fact(sheet.plan, plan ? `${plan.title} (${plan.id})` : sheet.noPlan({ year: report.year })),
    fact(sheet.asOf, vietnameseDate(report.asOf.toString())),
    ...(report.yearAssumed ? [fact(sheet.ratingYear, sheet.yearAssumed(report))] : []),
    ...(plan?.documents ?? []).map((number, index) =>
      fact(index === 0 ? sheet.basis : null, documentLine(number, language)),
    ),
    ...(report.only ? [fact(sheet.scope, sheet.onlyOf[report.only])] : []),
    row(1, cell(sheet.result, STYLE.label), cell(resultLine(report, text), STYLE.label)),
    EMPTY_ROW,
    row(1, cell(sheet.legend, STYLE.heading)),
    ...SEVERITIES.map((severity) =>
      row(1, cell(severityName[language][severity], mark(severity)), cell(`– ${sheet.legendOf[severity]}`)),
    ),
    row(1, cell(sheet.marksStay, STYLE.remark)),
    row(1, cell(sheet.writtenAnew, STYLE.remark)),
  ];
}

function documentLine(number: string, language: Language): string {
  const title = documentNumbered(number)?.title;
  return title ? `${documentName(number, language)}: ${title}` : number;
}

function fact(label: string | null, value: string): DraftRow {
  return row(1, cell(label, STYLE.label), cell(value));
}
