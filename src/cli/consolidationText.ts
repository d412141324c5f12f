import type { Consolidation } from "../sheets/reconciliation/model";
import { noticeText, unreadText } from "../sheets/reconciliation/notices";
import { textIn } from "../text/text";
import { type Language, severityName } from "../text/words";
import { type Gathered, isRead } from "../upward/consolidate/gather";
import { plain } from "./io";
import { reportText } from "./terminal";

/** Nobody reads more on a terminal; the rest is counted, and stands in the master and in the JSON. */
const MOST = 100;

/** What came of gathering, for people: the files, what is to be looked at, then the report on the whole. */
export function consolidationText(
  { files, notices, report }: Consolidation,
  language: Language,
  width: number | undefined,
): string {
  const { terminal } = textIn(language).consolidate;
  const head = terminal.lists({
    files: files.length,
    read: files.filter(({ state }) => state === "read").length,
    collectives: report.roster.collectives.length,
    individuals: report.roster.individuals.length,
  });
  const more = notices.length - MOST;
  const lines = notices.slice(0, MOST).map((notice) => {
    const at = notice.file === null || notice.id === "file-unread" ? "" : `${notice.file}: `;
    return `  ${severityName[language][notice.severity]}: ${at}${noticeText(notice, language)}`;
  });
  if (more > 0) lines.push(`  ${terminal.more({ more })}`);
  const told = notices.length === 0 ? [] : [terminal.notices, ...lines];
  return plain(`${[head, ...told].join("\n")}\n\n`) + reportText(report, language, width);
}

/** Why each file could not be read. */
export function failures(gathered: readonly Gathered[], language: Language): string {
  const lines = gathered.flatMap((file) =>
    isRead(file) ? [] : [`${unreadText(file.name, file.code, file.facts, language)}\n`],
  );
  return plain(lines.join(""));
}
