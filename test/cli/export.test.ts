import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import Ajv from "ajv";
import schema from "../../src/cli/consolidation.schema.json";
import reportSchema from "../../src/cli/report.schema.json";
import { SCHEMA, TABLES } from "../../src/upward/export/schema";
import { xlsx } from "../workbook/fixture";
import { json, xepLoai } from "./console";
import { FAULTLESS, Folder, OFFICE } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());
const one = folder.put("mot.xlsx", xlsx(OFFICE));
const two = folder.put("hai.xlsx", xlsx(FAULTLESS));
const broken = folder.put("hong.xlsx", "không phải sổ tính");

const valid = new Ajv({ strict: true, allowUnionTypes: true }).addSchema(reportSchema).compile(schema);

test.each([
  ["parquet", "parquet"],
  ["csv", "csv"],
  ["json", "jsonl"],
])("%s: DuckDB reads every table, and its columns are those of the schema", async (format, ending) => {
  const out = folder.file(`bang-${format}`);
  const { status, body } = await json("export", one, two, "--format", format, "--out", out);
  expect(status).toBe(0);
  expect(valid(body)).toBe(true);
  const database = await DuckDBInstance.create(":memory:");
  const connection = await database.connect();
  const { tables } = body as { tables: { name: string; file: string; rows: number }[] };
  expect(tables.map(({ name }) => name)).toEqual([...TABLES]);
  for (const table of TABLES) {
    const file = path.join(out, `${table}.${ending}`);
    const rows = tables.find(({ name }) => name === table)?.rows ?? -1;
    if (rows === 0 && format === "json") continue;
    const answer = await connection.runAndReadAll(`SELECT * FROM '${file}'`);
    expect(answer.columnNames()).toEqual(SCHEMA[table].map(({ name }) => name));
    expect(answer.currentRowCount).toBe(rows);
  }
  connection.closeSync();
  expect(JSON.parse(readFileSync(path.join(out, "schema.json"), "utf8"))).toEqual({ tables: SCHEMA });
});

test("a text that begins like a formula is none in CSV", () => {
  const text = readFileSync(folder.file("bang-csv/individuals.csv"), "utf8");
  expect(text.startsWith("\ufeffid,")).toBe(true);
  expect(text).toContain(",'=Trần Văn Thử,");
});

test("a file that cannot be read is told, and the others are exported", async () => {
  const { status, stderr, stdout } = await xepLoai(
    ...["export", broken, one, "--format", "csv", "--out", folder.file("bang-2")],
  );
  expect(status).toBe(1);
  expect(stderr).toContain("hong.xlsx");
  expect(stdout).toContain("Đọc được 1/2 tệp");
});

describe("nothing is left where no file can be read", () => {
  test.each(["parquet", "csv", "json"])("of %s, in a folder that was there", async (format) => {
    const out = folder.file(`bang-3-${format}`);
    mkdirSync(out);
    expect(await xepLoai("export", broken, "--format", format, "--out", out)).toMatchObject({ status: 2 });
    expect(readdirSync(out)).toEqual([]);
  });

  test("and none of the folders that were not", async () => {
    const out = path.join(folder.file("bang-moi"), "2023", "quy-4");
    expect(await xepLoai("export", broken, "--format", "csv", "--out", out)).toMatchObject({ status: 2 });
    expect(folder.names()).not.toContain("bang-moi");
  });
});

test.each([
  ["no format", ["export", one, "--out", folder.file("bang-4")]],
  ["another format", ["export", one, "--format", "xml", "--out", folder.file("bang-4")]],
  ["a folder that has such files", ["export", one, "--format", "csv", "--out", folder.file("bang-csv")]],
  ["no folder", ["export", one, "--format", "csv"]],
  ["a file in the place of the folder", ["export", one, "--format", "csv", "--out", one]],
])("%s is refused", async (_, argv) => {
  const { status, body } = await json(...argv);
  expect(status).toBe(2);
  expect(body).toMatchObject({ error: { code: "USAGE" } });
});
