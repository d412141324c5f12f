import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { Temporal } from "temporal-polyfill";
import { parse } from "yaml";
import { check } from "../src/check/check";
import type { Finding, Report } from "../src/check/report";
import { planById } from "../src/law/plans";
import { readRoster } from "../src/roster";
import { address } from "../src/workbook/cell";
import { nodeCodec } from "../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../src/workbook/ooxml/workbook";

const FOLDER = join(__dirname, "../assets/samples");
const FAULTY = ["huyen-mau-2023", "huyen-mau-2023-muc-dau-x"] as const;
/** A level that cannot be read is misspelt in one layout and marked twice in the other. */
const UNREADABLE = ["rating-unrecognised", "rating-conflict"];

interface Planted {
  readonly rule: string;
  readonly severity: string;
  readonly cell: string;
  readonly subject: string;
}

const planted = (name: string) =>
  parse(readFileSync(join(FOLDER, `${name}.sai-sot.yaml`), "utf8")) as Planted[];

const reports = new Map<string, Promise<Report>>();

function reportOf(name: string): Promise<Report> {
  const report = reports.get(name) ?? checked(name);
  reports.set(name, report);
  return report;
}

async function checked(name: string): Promise<Report> {
  const workbook = openWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)), { codec: nodeCodec });
  return check(readRoster(await workbook.read()), {
    workbook: `${name}.xlsx`,
    year: 2023,
    asOf: Temporal.PlainDate.from("2023-12-26"),
    plan: planById("huyen-uy-245kh-2023"),
  });
}

const faults = (report: Report) => report.findings.filter(({ severity }) => severity !== "info");
const where = ({ cell }: Finding) => (cell ? address(cell) : null);
const sorted = (lines: readonly string[]) => [...lines].sort();

describe("the sample workbooks", () => {
  test.each(FAULTY)("in %s every planted breach is found in its cell, and nothing else", async (name) => {
    const found = faults(await reportOf(name)).map(
      (finding) => `${finding.severity} ${finding.rule} ${where(finding)} ${finding.subject.name}`,
    );
    expect(sorted(found)).toEqual(
      sorted(
        planted(name).map(({ severity, rule, cell, subject }) => `${severity} ${rule} ${cell} ${subject}`),
      ),
    );
  });

  test("the two layouts of the district have the same findings about the same people and collectives", async () => {
    const [words, marks] = await Promise.all(FAULTY.map(reportOf));
    const findings = (report: Report) =>
      sorted(
        faults(report)
          .filter(({ rule }) => !UNREADABLE.includes(rule))
          .map(({ rule, message, subject }) => `${rule} ${message} ${subject.name}`),
      );
    expect(findings(marks as Report)).toEqual(findings(words as Report));
  });

  test("the clean district has no error and no warning", async () => {
    expect(faults(await reportOf("huyen-mau-2023-sach"))).toEqual([]);
  });

  test.each([...FAULTY, "huyen-mau-2023-sach"])("%s holds 30 collectives and 200 people", async (name) => {
    const { roster } = await reportOf(name);
    expect([roster.collectives.length, roster.individuals.length]).toEqual([30, 200]);
    expect(roster.unread).toEqual([]);
  });

  test("are what the generator makes, part for part", () => {
    const made = mkdtempSync(join(tmpdir(), "xep-loai-samples-"));
    try {
      // In a process of its own: excelize loads itself in a way that jest's modules do not allow.
      execFileSync(process.execPath, ["--import", "tsx", join(FOLDER, "make.ts"), made]);
      const names = readdirSync(made);
      expect(names.length).toBe(5);
      for (const name of names) expect(partsOf(join(FOLDER, name))).toEqual(partsOf(join(made, name)));
    } finally {
      rmSync(made, { recursive: true });
    }
  });
});

/** The parts of a workbook as text; of another file, the file itself. */
function partsOf(path: string): Record<string, string> {
  const bytes = readFileSync(path);
  const parts = path.endsWith(".xlsx") ? unzipSync(bytes) : { file: bytes };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, Buffer.from(part).toString()]),
  );
}
