import fc from "fast-check";
import { SCHEMA, TABLES } from "../../../src/upward/export/schema";
import { csvHead, csvLine, jsonLine } from "../../../src/upward/export/text";
import { anyRows, reportOf } from "../../check/rosters";
import { named, parquetBytes, readParquet, rowsOf } from "./tables";

const OFFICE = reportOf({
  collectives: [{ unit: "Phòng Nội vụ", rating: "HTTNV", ordinal: 1 }],
  individuals: [
    {
      ordinal: 2,
      fullName: "Đ/c Lê Thị Ánh",
      birthDate: "12/03/1985",
      post: "Trưởng phòng",
      unit: "Phòng Nội vụ",
      rating: "HTXSNV",
      reviewedOn: "20/11/2023",
    },
    {
      ordinal: 3,
      fullName: "Trần Văn Bình",
      birthDate: "1990",
      post: "Chuyên viên",
      unit: "Phòng Nội vụ",
      rating: "HTSXNV",
      reviewedOn: "sớm",
    },
  ],
});
const rows = rowsOf(new Map([["phong-noi-vu.xlsx", OFFICE]]));

test("a person is one row, under the level of the governing stage", () => {
  expect(named(rows, "individuals")).toMatchObject([
    {
      file: "phong-noi-vu.xlsx",
      year: 2023,
      name: "Lê Thị Ánh",
      unit: "Phòng Nội vụ",
      leads: "Phòng Nội vụ",
      birth_date: "1985-03-12",
      reviewed_on: "2023-11-20",
      governing_stage: "rating",
      level: "excellent",
    },
    { name: "Trần Văn Bình", leads: null, birth_date: null, reviewed_on: null, level: null },
  ]);
});

test("what is no day and no level is told in its own words", () => {
  expect(named(rows, "ratings")).toMatchObject([
    { kind: "collective", state: "rated", level: "good" },
    { stage: "rating", is_governing: true, state: "rated", level: "excellent", written: "HTXSNV" },
    { state: "unrecognised", level: null, written: "HTSXNV" },
  ]);
  expect(named(rows, "details")).toMatchObject([
    { field: "birthDate", written: "1990" },
    { field: "reviewedOn", written: "sớm" },
  ]);
});

test("every row of a rating, a detail and a quota belongs to a person or a collective", () => {
  const ids = new Set([...named(rows, "individuals"), ...named(rows, "collectives")].map(({ id }) => id));
  expect(ids.size).toBe(3);
  for (const table of ["ratings", "details", "quota_members"] as const) {
    for (const { entry_id } of named(rows, table)) expect(ids).toContain(entry_id);
  }
});

test.each(TABLES)("%s: what is written as Parquet is read back by another reader", async (table) => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (any) => {
      const written = rowsOf(new Map([["a.xlsx", reportOf(any)]]));
      expect(await readParquet(parquetBytes(written, table))).toEqual(named(written, table));
    }),
    { numRuns: 10 },
  );
});

test("every value is of the type that its column says", () => {
  const types = { text: "string", integer: "number", number: "number", boolean: "boolean", date: "string" };
  fc.assert(
    fc.property(anyRows, (any) => {
      const written = rowsOf(new Map([["a.xlsx", reportOf(any)]]));
      for (const table of TABLES) {
        for (const values of written.get(table) ?? []) {
          expect(values).toHaveLength(SCHEMA[table].length);
          for (const [index, value] of values.entries()) {
            const { type = "text" } = SCHEMA[table][index] ?? {};
            if (value !== null) expect(typeof value).toBe(types[type]);
            if (type === "integer" && value !== null) expect(Number.isInteger(value)).toBe(true);
            if (type === "date" && value !== null) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});

describe("CSV", () => {
  test("begins with the mark by which Excel knows UTF-8", () => {
    expect(csvHead(SCHEMA.quota_settings)).toBe(
      "\ufefffile,plan,scope,percent,base,rounding,small_at_most,small_allowed\r\n",
    );
  });

  test.each([
    ["a comma", ["a,b"], '"a,b"'],
    ["quotes", ['nói "tốt"'], '"nói ""tốt"""'],
    ["a line break", ["a\nb"], '"a\nb"'],
    ["nothing", [null], ""],
    ["a formula", ["=1+1"], "'=1+1"],
    ["a formula in signs of full width", ["＝1+1"], "'＝1+1"],
    ["a formula with a comma", ['=HYPERLINK("x",1)'], '"\'=HYPERLINK(""x"",1)"'],
    ["a sign", ["-", "+84", "@a"], "'-,'+84,'@a"],
    ["a number below zero", [-1.5], "-1.5"],
    ["yes", [true], "true"],
  ])("%s", (_, values, line) => {
    expect(csvLine(values)).toBe(`${line}\r\n`);
  });

  test("whatever the texts, a line has as many values as it was given", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
        const unquoted = csvLine(texts).replace(/"(?:[^"]|"")*"/g, "x");
        expect(unquoted.slice(0, -2).split(",")).toHaveLength(texts.length);
      }),
    );
  });
});

test("a line of JSON has every column", () => {
  const columns = SCHEMA.quota_settings.slice(0, 2);
  expect(jsonLine(columns, ["a.xlsx", null])).toBe('{"file":"a.xlsx","plan":null}\n');
});
