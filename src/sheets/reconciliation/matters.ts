import { type Language, levelName, severityName } from "../../text/words";
import { address } from "../../workbook/cell";
import type { TableBlock } from "../summary/table";
import { line, ordinalColumn, type Words } from "./lines";
import type { Consolidation, Repeated } from "./model";
import { noticeText } from "./notices";

/** What somebody has to look at, in sentences. */
export function noticeBlock({ notices }: Consolidation, { sheet }: Words, language: Language): TableBlock {
  const { noticeColumns: heading } = sheet;
  return {
    caption: sheet.notices,
    ...(notices.length === 0 ? { remarks: [sheet.noNotices] } : {}),
    columns: [
      ordinalColumn(heading.ordinal),
      { id: "file", heading: [heading.file], look: "text" },
      { id: "severity", heading: [heading.severity], look: "centred" },
      { id: "message", heading: [heading.message], look: "text", span: 9 },
    ],
    rows: notices.map((notice) =>
      line({
        file: notice.file,
        severity: { value: severityName[language][notice.severity], mark: notice.severity },
        message: noticeText(notice, language),
      }),
    ),
  };
}

/** Who stands in several files, row by row. */
export function repeatedBlock(
  repeated: readonly Repeated[],
  { sheet }: Words,
  language: Language,
): TableBlock {
  const { repeatedColumns: heading } = sheet;
  const marks = { conflict: "error", duplicate: "warning", namesake: "info" } as const;
  return {
    caption: sheet.repeated,
    remarks: [repeated.length === 0 ? sheet.noRepeated : sheet.repeatedRemark],
    columns: [
      ordinalColumn(heading.ordinal),
      { id: "name", heading: [heading.name], look: "text" },
      { id: "is", heading: [heading.is], look: "centred" },
      { id: "by", heading: [heading.by], look: "centred" },
      { id: "file", heading: [heading.file], look: "text", span: 2 },
      { id: "cell", heading: [heading.cell], look: "centred" },
      { id: "at", heading: [heading.at], look: "centred", span: 2 },
      { id: "level", heading: [heading.level], look: "centred", span: 2 },
      { id: "unit", heading: [heading.unit], look: "text" },
    ],
    rows: repeated.flatMap(({ is, name, by, standings }, index) =>
      standings.map((standing, at) =>
        line({
          ordinal: at === 0 ? index + 1 : "",
          name,
          is: { value: sheet.is[is], mark: marks[is] },
          by: sheet.by[by],
          file: standing.file,
          cell: `${standing.sheet}!${standing.cell}`,
          at: address(standing.at),
          level: standing.level && levelName[language][standing.level],
          unit: standing.unit,
        }),
      ),
    ),
  };
}

/** Who should have sent, and who did. */
export function expectedBlock(units: NonNullable<Consolidation["expected"]>, { sheet }: Words): TableBlock {
  const { expectedColumns: heading } = sheet;
  return {
    caption: sheet.expected,
    columns: [
      ordinalColumn(heading.ordinal),
      { id: "unit", heading: [heading.unit], look: "text" },
      { id: "state", heading: [heading.state], look: "centred" },
      { id: "file", heading: [heading.file], look: "text", span: 4 },
      { id: "by", heading: [heading.by], look: "centred", span: 3 },
      { id: "deadline", heading: [heading.deadline], look: "text", span: 2 },
    ],
    rows: units.map(({ name, file, by, unread, deadlines }) => {
      const due = deadlines.map(({ title, lastDay, isPast }) =>
        sheet.deadline({ title, lastDay: lastDay.toString(), isPast: isPast && file === null }),
      );
      const isLate = deadlines.some(({ isPast }) => isPast);
      return line({
        unit: name,
        state:
          file === null
            ? {
                value: unread === null ? sheet.notReceived : sheet.unread,
                mark: isLate ? "error" : "warning",
              }
            : sheet.received,
        file: file ?? unread,
        by: unread === null ? by && sheet.receivedBy[by] : sheet.receivedBy.fileName,
        deadline: due.length === 0 ? sheet.noDeadline : due.join("\n"),
      });
    }),
  };
}
