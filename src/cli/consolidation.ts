import type {
  Consolidation,
  ExpectedUnit,
  GatheredFile,
  Notice,
  Repeated,
  Standing,
  Totals,
} from "../sheets/reconciliation/model";
import { noticeText } from "../sheets/reconciliation/notices";
import type { Language } from "../text/words";
import { address } from "../workbook/cell";
import { ratingsJson, reportJson } from "./report";

/**
 * What came of gathering files as `xep-loai/consolidation@1` (consolidation.schema.json). Like a report, everything but
 * `message` is the same whatever the language; cells of `report` and `at` are those of the master.
 */
export function consolidationJson(consolidation: Consolidation, language: Language): object {
  const { files, repeated, expected, notices, report } = consolidation;
  return {
    schema: "xep-loai/consolidation@1",
    files: files.map(fileJson),
    expected: expected?.map(unitJson) ?? null,
    repeated: repeated.map(repeatedJson),
    notices: notices.map((notice) => noticeJson(notice, language)),
    report: reportJson(report, language),
    origins: originsJson(consolidation),
  };
}

function fileJson(file: GatheredFile): object {
  if (file.state === "failed") return { name: file.name, state: file.state, code: file.code };
  const { name, state, collectives, individuals, unread, year, plan, seal, totals } = file;
  const { sealed, read, merged } = totals;
  return {
    name,
    state,
    counts: { collectives, individuals, unread },
    year,
    plan: plan && { id: plan.id, title: plan.title, same: plan.same },
    seal: {
      state: seal.state,
      code: seal.code,
      product: seal.product,
      rules: seal.rules,
      plan: seal.plan,
      year: seal.year,
      breaks: seal.breaks,
      breakCount: seal.breakCount,
    },
    totals: { sealed: sealed && totalsJson(sealed), read: totalsJson(read), merged: totalsJson(merged) },
  };
}

function totalsJson({ individuals, collectives }: Totals): object {
  return { individuals: ratingsJson(individuals), collectives: ratingsJson(collectives) };
}

function unitJson({ name, file, by, unread, deadlines }: ExpectedUnit): object {
  return {
    name,
    file,
    by,
    unread,
    deadlines: deadlines.map(({ title, lastDay, isPast }) => ({
      title,
      lastDay: lastDay.toString(),
      isPast,
    })),
  };
}

function repeatedJson({ is, kind, name, by, standings }: Repeated): object {
  return { is, kind, name, by, standings: standings.map(standingJson) };
}

function standingJson({ file, sheet, cell, at, unit, stage, level }: Standing): object {
  return { file, sheet, cell, at: address(at), unit, stage, level };
}

function noticeJson(notice: Notice, language: Language): object {
  const { id, severity, file } = notice;
  return { id, severity, file, message: noticeText(notice, language) };
}

/** Where the rows of findings come from, each cell of the master once. */
function originsJson({ report, origin }: Consolidation): readonly object[] {
  const cells = new Map(
    report.findings.flatMap(({ cell }) => (cell ? [[address(cell), cell] as const] : [])),
  );
  return [...cells].flatMap(([at, cell]) => {
    const from = origin(cell);
    return from ? [{ at, file: from.file, sheet: from.sheet, cell: from.cell }] : [];
  });
}
