import fc from "fast-check";
import { PLAN_ID } from "../../../src/sheets/plan";
import { readSeal, SEAL_NAMESPACE } from "../../../src/upward/seal/document";
import { sealCode } from "../../../src/upward/seal/seal";
import { verifySeal } from "../../../src/upward/seal/verify";
import { type Cells, sheet } from "../../roster/detect/sheet";
import { document, PEOPLE, sealed, sheets, withCell } from "./roster";

const breaksOf = (people: Cells) => {
  const check = verifySeal(sheets(people), document());
  return check.state === "broken" ? check.breaks : check.state;
};

const PLAN: Cells = [["KẾ HOẠCH NĂM 2023"], ["Tỷ lệ xuất sắc (%)", 20]];
const withPlan = (plan: Cells) => [...sheets(), sheet(plan, { name: "Kế hoạch", own: PLAN_ID })];

describe("the plan in a sealed workbook", () => {
  const part = document(withPlan(PLAN));

  test("is sealed with the lists", () => {
    expect(verifySeal(withPlan(PLAN), part)).toMatchObject({ state: "intact" });
  });

  test.each([
    ["changed", withPlan([["KẾ HOẠCH NĂM 2023"], ["Tỷ lệ xuất sắc (%)", 25]]), { kind: "changed", row: 1 }],
    ["taken out", sheets(), { kind: "sheet-missing" }],
  ])("breaks the seal when it is %s", (_, now, expected) => {
    expect(verifySeal(now, part)).toMatchObject({
      state: "broken",
      breaks: [{ sheet: "Kế hoạch", ...expected }],
    });
  });

  test("breaks the seal of a workbook that had none", () => {
    expect(verifySeal(withPlan(PLAN), document())).toMatchObject({
      state: "broken",
      breaks: [{ kind: "sheet-added", sheet: "Kế hoạch" }],
    });
  });
});

describe("the seal of a workbook", () => {
  test("is intact over what it was made of, and says how many stand at each level", () => {
    const check = verifySeal(sheets(), document());
    expect(check.state).toBe("intact");
    expect(check).toMatchObject({
      code: expect.stringMatching(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/),
      seal: {
        plan: "huyen-uy-245kh-2023",
        year: 2023,
        asOf: "2023-12-26",
        ratings: { individuals: { stage: "rating", excellent: 1, good: 2, completed: 1, missing: 0 } },
        sheets: [{ name: "Cá nhân", area: "A1:F6" }],
      },
    });
  });

  test.each([
    ["a rating is changed", withCell(3, 4, "HTXSNV"), [{ kind: "changed", sheet: "Cá nhân", row: 3 }]],
    ["a name is changed", withCell(5, 1, "Đỗ Thị Dự"), [{ kind: "changed", sheet: "Cá nhân", row: 5 }]],
    ["a date is changed", withCell(4, 2, { serial: 31049 }), [{ kind: "changed", sheet: "Cá nhân", row: 4 }]],
    ["a heading is changed", withCell(1, 4, "Mức đề xuất"), [{ kind: "changed", sheet: "Cá nhân", row: 1 }]],
    [
      "the year is changed",
      withCell(0, 0, "DANH SÁCH NĂM 2024"),
      [{ kind: "changed", sheet: "Cá nhân", row: 0 }],
    ],
    [
      "a person is added below",
      [...PEOPLE, [5, "Ngô Văn Thêm", null, "Chuyên viên", "HTXSNV", 99]],
      [{ kind: "added", sheet: "Cá nhân", row: 6 }],
    ],
    [
      "a person is put in between",
      [...PEOPLE.slice(0, 3), [9, "Ngô Văn Chen", null, null, "HTTNV", 70], ...PEOPLE.slice(3)],
      [{ kind: "added", sheet: "Cá nhân", row: 3 }],
    ],
    [
      "a person is taken out",
      [...PEOPLE.slice(0, 3), ...PEOPLE.slice(4)],
      [{ kind: "removed", sheet: "Cá nhân", row: 3 }],
    ],
    [
      "two people change places",
      [...PEOPLE.slice(0, 4), PEOPLE[5] ?? [], PEOPLE[4] ?? []],
      [
        { kind: "moved", sheet: "Cá nhân", row: 4 },
        { kind: "moved", sheet: "Cá nhân", row: 5 },
      ],
    ],
    [
      "a remark is typed beside a person",
      PEOPLE.map((cells, row) => (row === 2 ? [...cells, "xem lại"] : cells)),
      [{ kind: "changed", sheet: "Cá nhân", row: 2 }],
    ],
  ] as const)("breaks where %s, and tells where", (_, people, expected) => {
    expect(breaksOf(people as Cells)).toEqual(expected);
  });

  test("breaks where a sheet is gone or renamed, and where people stand on another one", () => {
    const [people, other] = sheets();
    if (!people || !other) throw new Error("two sheets");
    const renamed = verifySeal([{ ...people, name: "Cá nhân (2)" }, other], document());
    expect(renamed).toMatchObject({
      breaks: [
        { kind: "sheet-missing", sheet: "Cá nhân" },
        { kind: "sheet-added", sheet: "Cá nhân (2)" },
      ],
    });
    const more = verifySeal([people, other, sheet(PEOPLE, { name: "Thêm" })], document());
    expect(more).toMatchObject({ breaks: [{ kind: "sheet-added", sheet: "Thêm" }] });
  });

  test("does not mind sheets that are no list, our own, and what a program changes when it saves", () => {
    const saved: Cells = PEOPLE.map((cells) =>
      cells.map((value) => {
        if (typeof value === "string") return `${value.normalize("NFD")}\u00a0`;
        if (typeof value === "number") return value * (1 + Number.EPSILON);
        return typeof value === "object" && value !== null && "serial" in value ? value.serial : value;
      }),
    );
    const list = sheet(saved, { name: "Cá nhân" });
    const ours = sheet(PEOPLE, { name: "Biểu 02", own: "summary_people" });
    expect(verifySeal([list, sheet([["khác"]], { name: "Nháp" }), ours], document()).state).toBe("intact");
  });

  test("a tick that is kept as TRUE is told from one taken away", () => {
    const [ticked, cleared] = [withCell(3, 5, true), withCell(3, 5, false)];
    const part = document(sheets(ticked));
    expect(verifySeal(sheets(ticked), part).state).toBe("intact");
    expect(verifySeal(sheets(cleared), part)).toMatchObject({
      breaks: [{ kind: "changed", sheet: "Cá nhân", row: 3 }],
    });
  });

  test("any other content of one cell breaks it, in its row", () => {
    const value = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean());
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        value,
        (row, column, next) => {
          const people = withCell(row, column, next);
          const same = JSON.stringify(sealed(sheets(people))) === JSON.stringify(sealed());
          const breaks = breaksOf(people);
          if (same) expect(breaks).toBe("intact");
          else expect(breaks).toEqual([{ kind: "changed", sheet: "Cá nhân", row }]);
          // told apart by what a person sees
          const before = PEOPLE[row]?.[column];
          if (typeof next === "number" && typeof before === "number") {
            expect(same).toBe(next.toPrecision(12) === before.toPrecision(12));
          }
        },
      ),
    );
  });
});

describe("the seal as a part of the workbook", () => {
  test("is read back as it was, whatever names sheets bear", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const clean = name.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
        const list = sheets().map((one, at) => (at === 0 ? { ...one, name: `<${clean}&]]>` } : one));
        const seal = sealed(list);
        expect(readSeal(document(list))).toEqual({ seal, code: sealCode(seal) });
      }),
    );
  });

  test("is missing where there is none, and unknown where it is of another form", () => {
    expect(verifySeal(sheets(), null).state).toBe("missing");
    const xml = document();
    for (const other of [
      xml.replace(SEAL_NAMESPACE, "urn:xep-loai:seal:2"),
      xml.slice(0, -8),
      xml.replace("{", "["),
      xml.replace('"year":2023', '"year":"2023"'),
      xml.replace("<seal", "<!DOCTYPE seal><seal"),
      xml.replace('"product"', '"__proto__":{},"product"'),
      "",
    ]) {
      expect(verifySeal(sheets(), other).state).toBe("unknown");
    }
  });

  test("broken where what it says of itself was changed", () => {
    const counts = document().replace('"excellent":1', '"excellent":2');
    expect(verifySeal(sheets(), counts)).toMatchObject({ breaks: [{ kind: "statement" }] });
    const digest = document().replace(/"digest":"../, '"digest":"zz');
    expect(verifySeal(sheets(), digest)).toMatchObject({
      breaks: [{ kind: "statement" }],
    });
  });

  test("another plan, day or version makes another code", () => {
    const seal = sealed();
    const codes = [
      seal,
      { ...seal, plan: null },
      { ...seal, asOf: "2023-12-27" },
      { ...seal, product: "0.1.1" },
      { ...seal, rules: "000000000000" },
      { ...seal, year: 2024 },
    ].map(sealCode);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
