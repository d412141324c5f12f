import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import type { Report } from "../../src/check/report";
import type { QuotaSettings } from "../../src/law/plan";
import { quotaGroups } from "../../src/law/quota/groups";
import { AT_SCALE, withTables } from "../../tools/generate-export-tables";
import { anyRows, reportOf } from "../check/rosters";
import { parquetBytes, rowsOf } from "../upward/export/tables";

const page = readFileSync(AT_SCALE, "utf8");
const statement = /```sql\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

const folder = mkdtempSync(path.join(tmpdir(), "xep-loai-duckdb-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("docs/at-scale.md has the tables that `npm run generate` writes", () => {
  expect(page).toBe(withTables(page));
});

test("the statement uses nothing but words that DuckDB, Spark and Trino share", () => {
  const shared = new Set(
    `with as select min count sum case when then else end is null not from group by join on and where cast floor ceil
    double integer order`.split(/\s+/),
  );
  const given = [...statement.matchAll(/\bAS (\w+)|(\w+) AS \(/g)];
  const names = new Set(given.map(([, column, table]) => column ?? table ?? ""));
  const columns = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name);
  const known = new Set([...names, ...columns, "quota_members", "quota_settings", "c", "s"]);
  const words = statement.replace(/'[^']*'/g, "").match(/[a-z_]+/gi) ?? [];
  const foreign = words.filter((word) => !shared.has(word.toLowerCase()) && !known.has(word));
  expect(foreign).toEqual([]);
});

/** The figures of every group by the statement as it stands on the page. */
async function counted(reports: ReadonlyMap<string, Report>): Promise<readonly unknown[]> {
  const rows = rowsOf(reports);
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  for (const table of ["quota_members", "quota_settings"] as const) {
    const file = path.join(folder, `${table}.parquet`);
    writeFileSync(file, parquetBytes(rows, table));
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM '${file}'`);
  }
  const answer = await connection.runAndReadAll(statement);
  const found = answer
    .getRowObjects()
    .map((row) => [
      row.file,
      row.scope,
      row.group_name,
      ...["excellent", "good", "rated", "allowed", "excess"].map((name) => Number(row[name])),
    ]);
  connection.closeSync();
  database.closeSync();
  return found;
}

function byCore(reports: ReadonlyMap<string, Report>): readonly unknown[] {
  return [...reports].flatMap(([file, { quotas }]) =>
    quotas.map(({ scope, name, excellent, good, rated, allowed, excess }) => [
      file,
      scope,
      name,
      excellent,
      good,
      rated,
      allowed,
      excess,
    ]),
  );
}

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();

test.each(["huyen-uy-245kh-2023", "dang-doan-ldld-01kh-2023", "mac-dinh-2023"])(
  "under %s DuckDB counts every group as the core does",
  async (plan) => {
    const enough = fc.sample(anyRows, { numRuns: 60, seed: 2023 });
    const reports = new Map(enough.map((rows, index) => [`don-vi-${index}.xlsx`, reportOf(rows, plan)]));
    const found = await counted(reports);
    expect(found.length).toBeGreaterThan(100);
    expect(sorted(found)).toEqual(sorted(byCore(reports)));
  },
);

test("a share of 25 % of those rated good or better, to the nearest, without a rule for small groups", async () => {
  const enough = fc.sample(anyRows, { numRuns: 60, seed: 7 });
  const reports = new Map(
    enough.map((rows, index) => [`don-vi-${index}.xlsx`, underOther(reportOf(rows))] as const),
  );
  expect(sorted(await counted(reports))).toEqual(sorted(byCore(reports)));
});

function underOther(report: Report): Report {
  if (!report.plan) throw new Error("no plan");
  const quota: QuotaSettings = {
    ...report.plan.quota,
    percent: 25,
    base: "goodOrBetter",
    rounding: "nearest",
    smallCollective: null,
    byScope: { members: { base: "rated", rounding: "ceiling" } },
  };
  return { ...report, plan: { ...report.plan, quota }, quotas: quotaGroups(report.roster, quota) };
}
