import path from "node:path";
import Ajv from "ajv";
import schema from "../../src/cli/report.schema.json";
import { PLANS } from "../../src/law/plans";
import { RULES } from "../../src/law/rules/registry.generated";
import { json } from "./console";
import { Folder, OFFICE, officeFile } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());
const office = officeFile(folder);
const district = path.join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx");

const valid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
function faults(body: unknown): unknown {
  return valid(body) ? [] : valid.errors;
}

const rosters = path.join(__dirname, "../fixtures/rosters");

test.each([
  ["of a district with many findings", ["check", district, "--plan", "huyen-uy-245kh-2023"]],
  ["of a district in a second layout", ["check", district.replace(".xlsx", "-muc-dau-x.xlsx")]],
  [
    "of a clean district",
    ["check", district.replace(".xlsx", "-sach.xlsx"), "--plan", "huyen-uy-245kh-2023"],
  ],
  ["without a plan", ["check", office, "--year", "2020"]],
  ["in English", ["check", office, "--language", "en"]],
  ["of a list with units named once", ["check", path.join(rosters, "structure/unit-named-once.xlsx")]],
  ["of a list with dittos", ["check", path.join(rosters, "structure/dittos.xlsx")]],
  ["of a list whose names were guessed", ["check", path.join(rosters, "offices/family-names-apart.xlsx")]],
])("the report %s is xep-loai/report@1", async (_, argv) => {
  const { body } = await json(...argv);
  expect(faults(body)).toEqual([]);
  expect(body).toMatchObject({ schema: "xep-loai/report@1" });
});

test.each([
  ["a wrong argument", ["check", "--nothing"]],
  ["a missing file", ["check", "khong-co.xlsx"]],
  ["an unknown plan", ["check", office, "--plan", "la"]],
])("%s is told as xep-loai/error@1", async (_, argv) => {
  const { body } = await json(...argv);
  expect(faults(body)).toEqual([]);
  expect(body).toMatchObject({ schema: "xep-loai/error@1" });
});

test("plans and rules are listed, every one", async () => {
  const plans = await json("plans");
  const rules = await json("rules");
  expect([faults(plans.body), faults(rules.body)]).toEqual([[], []]);
  expect(plans.body).toHaveProperty("plans.length", PLANS.length);
  expect(rules.body).toHaveProperty("rules.length", RULES.length);
});

test("the schema is not so loose that anything passes", async () => {
  const { body } = (await json("check", office)) as { body: { findings: object[] } };
  const [first] = body.findings;
  expect(faults({ ...body, findings: [{ ...first, cell: "E3" }] })).not.toEqual([]);
  expect(faults({ ...body, asOf: "26/12/2023" })).not.toEqual([]);
});

test("rows and columns are those that Excel shows", async () => {
  const { body } = await json("check", office);
  expect(OFFICE.sheets[1]?.rows[2]?.[4]).toBe("HTXSNV");
  expect(body).toMatchObject({
    counts: { collectives: 2, individuals: 4 },
    sheets: [
      { name: "Tập thể", kind: "collectives", headerRows: [2], firstRow: 3, lastRow: 4 },
      {
        name: "Cá nhân",
        kind: "individuals",
        headerRows: [2],
        firstRow: 3,
        lastRow: 6,
        columns: { ordinal: "A", fullName: "B", post: "C", unit: "D", rating: "E" },
      },
    ],
  });
  expect(body).toHaveProperty(
    "findings",
    expect.arrayContaining([
      expect.objectContaining({
        rule: "head-above-collective",
        cell: "Cá nhân!E3",
        cells: expect.arrayContaining(["Cá nhân!E3", "Tập thể!C3"]),
        subject: { kind: "individual", name: expect.stringContaining("Trần Văn Thử") },
      }),
    ]),
  );
});
