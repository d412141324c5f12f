import type { Consolidation } from "../sheets/reconciliation/model";
import { noticeText, unreadText } from "../sheets/reconciliation/notices";
import { textIn } from "../text/text";
import { type Language, severityName } from "../text/words";
import type { Failed } from "../upward/consolidate/gather";
import { plain } from "./io";
import { reportText } from "./terminal";

/** Nobody reads more on a terminal; the rest is counted, and stands in the master and in the JSON. */
const MOST = 100;
const MOST_OF_A_KIND = 10;

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
  const shown = firstOfEach(notices).slice(0, MOST);
  const more = notices.length - shown.length;
  const lines = shown.map((notice) => {
    const at = notice.file === null || notice.id === "file-unread" ? "" : `${notice.file}: `;
    return `  ${severityName[language][notice.severity]}: ${at}${noticeText(notice, language)}`;
  });
  if (more > 0) lines.push(`  ${terminal.more({ more })}`);
  const told = notices.length === 0 ? [] : [terminal.notices, ...lines];
  return plain(`${[head, ...told].join("\n")}\n\n`) + reportText(report, language, width);
}

function firstOfEach(notices: Consolidation["notices"]): Consolidation["notices"] {
  const counts = new Map<string, number>();
  return notices.filter(({ id }) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count <= MOST_OF_A_KIND;
  });
}

/** Why each file could not be read. */
export function failures(failed: readonly Failed[], language: Language): string {
  const lines = failed.map(({ name, code, facts }) => `${unreadText(name, code, facts, language)}\n`);
  return plain(lines.join(""));
}
