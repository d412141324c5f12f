import fc from "fast-check";
import type { Frame } from "../../../src/sheets/summary/frame";
import { partsOfHundred, thousandths } from "../../../src/sheets/summary/hundred";
import { type Paper, paperDraft } from "../../../src/sheets/summary/paper";
import { memoryWorkbook } from "../../../src/workbook/memory/workbook";
import type { DraftCell, SheetDraft, SheetSnapshot } from "../../../src/workbook/port";

const FRAME: Frame = {
  kind: "administrative",
  superior: null,
  issuing: "ỦY BAN NHÂN DÂN XÃ SUỐI VÀNG",
  number: null,
  placeAndDate: null,
  attachment: null,
  recipients: [],
  authority: null,
  post: null,
  signer: null,
  preparer: null,
};

/** A unit of a section, with how many are excellent and good. */
interface Unit {
  readonly section: string;
  readonly name: string;
  readonly excellent: number;
  readonly good: number;
}

/** Names that are near each other, that repeat, and that stand in several sections. */
const NAMES = [
  "Phòng Nội vụ",
  "Phòng Nội vu",
  "Phòng Tư pháp",
  "Phòng Y tế",
  "Phòng Kinh tế",
  "Thanh tra",
  "…",
];
const anyUnit: fc.Arbitrary<Unit> = fc.record({
  section: fc.constantFrom("Khối Đảng", "Khối xã"),
  name: fc.constantFrom(...NAMES),
  excellent: fc.nat(5),
  good: fc.nat(5),
});
const anyUnits = fc
  .array(anyUnit, { minLength: 1, maxLength: 8 })
  .map((units) => units.sort((a, b) => (a.section < b.section ? -1 : Number(a.section > b.section))));

const NOTE = 5;

function paper(units: readonly Unit[]): Paper {
  return {
    id: "summary_trial",
    title: "Biểu thử",
    heading: "BIỂU THỬ",
    widths: [5, 30, 10, 10, 10, 20],
    blocks: [
      {
        caption: "I. Tổng số",
        columns: [
          { id: "ordinal", heading: ["STT"], look: "ordinal" },
          { id: "what", heading: ["Nội dung"], look: "text", span: 4 },
          { id: "count", heading: ["Số đơn vị"], look: "figure" },
        ],
        rows: [{ kind: "line", cells: { what: "Đơn vị", count: units.length } }],
      },
      {
        caption: "II. Từng đơn vị",
        columns: [
          { id: "ordinal", heading: ["STT"], look: "ordinal" },
          { id: "unit", heading: ["Đơn vị"], look: "text", names: true },
          { id: "excellent", heading: ["Số lượng", "Xuất sắc"], look: "figure", sum: true },
          { id: "good", heading: ["Số lượng", "Tốt"], look: "figure", sum: true },
          { id: "all", heading: ["Số lượng", "Cộng"], look: "figure", adds: ["excellent", "good"] },
          { id: "note", heading: ["Ghi chú"], look: "note" },
        ],
        rows: units.flatMap(({ section, name: unit, excellent, good }, at) => [
          ...(units[at - 1]?.section === section ? [] : [{ kind: "section" as const, text: section }]),
          { kind: "line" as const, cells: { unit, excellent, good } },
        ]),
        total: "Tổng cộng",
      },
    ],
  };
}

/** The sheet as a workbook gives it back. */
async function kept(draft: SheetDraft): Promise<SheetSnapshot> {
  const workbook = memoryWorkbook({});
  await workbook.apply({ marks: [], sheets: [draft] });
  const [sheet] = await workbook.read();
  if (!sheet) throw new Error("nothing was written");
  return sheet;
}

/** Where the lines of the long table stand; its totals and sections are no lines. */
function lineRows({ rows }: SheetDraft): readonly number[] {
  const caption = rows.findIndex(({ cells }) => cells[0]?.value === "II. Từng đơn vị");
  const total = rows.findIndex(({ cells }) => cells[1]?.value === "Tổng cộng");
  return rows.flatMap(({ cells }, at) =>
    at > caption && at < total && typeof cells[0]?.value === "number" ? [at] : [],
  );
}

/** The clerk writes beside some lines. */
function withNotes(draft: SheetDraft, notes: readonly (string | null)[]): SheetDraft {
  const lines = lineRows(draft);
  const rows = draft.rows.map((row, at) => {
    const note = lines.includes(at) ? (notes[lines.indexOf(at)] ?? null) : null;
    if (note === null) return row;
    const cells: (DraftCell | null)[] = Array.from(
      { length: NOTE },
      (_, column) => row.cells[column] ?? null,
    );
    return { ...row, cells: [...cells, { value: note }] };
  });
  return { ...draft, rows };
}

const textsOf = (draft: SheetDraft) => draft.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));

describe("what the clerk typed into the free column", () => {
  const anyNotes = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });

  test("is never lost and never doubled, however the roster changes from run to run", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyUnits,
        anyNotes,
        fc.array(anyUnits, { maxLength: 3 }),
        async (first, told, later) => {
          const notes = first.map((_, at) => (told[at] ? `ghi chú số ${at}` : null));
          let draft = withNotes(paperDraft(paper(first), FRAME, null), notes);
          for (const units of later) draft = paperDraft(paper(units), FRAME, await kept(draft));
          const typed = notes.filter((note) => note !== null);
          expect(
            textsOf(draft)
              .filter((text) => typed.some((note) => note === text))
              .sort(),
          ).toEqual(typed.sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  test("stays beside its line as long as that is the only one of its name", async () => {
    await fc.assert(
      fc.asyncProperty(anyUnits, anyUnits, async (before, after) => {
        const isAlone = (units: readonly Unit[], one: Unit) =>
          units.filter(({ name, section }) => name === one.name && section === one.section).length === 1;
        const draft = paperDraft(paper(before), FRAME, null);
        const notes = before.map((unit, at) =>
          isAlone(before, unit) && isAlone(after, unit) ? `ghi chú số ${at}` : null,
        );
        const again = paperDraft(paper(after), FRAME, await kept(withNotes(draft, notes)));
        const lines = lineRows(again);
        for (const [at, unit] of before.entries()) {
          if (notes[at] === null) continue;
          const place = after.findIndex(
            ({ name, section }) => name === unit.name && section === unit.section,
          );
          expect(again.rows[lines[place] ?? -1]?.cells[NOTE]?.value).toBe(notes[at]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("totals add up their lines, whatever stands between them", () => {
  fc.assert(
    fc.property(anyUnits, (units) => {
      const { rows } = paperDraft(paper(units), FRAME, null);
      const total = rows
        .find(({ cells }) => cells[1]?.value === "Tổng cộng")
        ?.cells.map((cell) => cell?.value);
      const sum = (of: (unit: Unit) => number) => units.reduce((all, unit) => all + of(unit), 0);
      expect(total?.slice(2, 5)).toEqual([
        sum(({ excellent }) => excellent),
        sum(({ good }) => good),
        sum(({ excellent, good }) => excellent + good),
      ]);
    }),
  );
});

describe("shares that must print as 100", () => {
  const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 });

  test("add up to 1000 thousandths, each less than one from what it is; none where nothing is counted", () => {
    fc.assert(
      fc.property(counts, (all) => {
        const sum = all.reduce((whole, count) => whole + count, 0);
        const parts = thousandths(all);
        expect(parts.reduce((whole, part) => whole + part, 0)).toBe(sum === 0 ? 0 : 1000);
        for (const [at, part] of parts.entries()) {
          expect(Math.abs(part - (sum === 0 ? 0 : (1000 * (all[at] ?? 0)) / sum))).toBeLessThan(1);
        }
      }),
    );
  });

  test("give no more to fewer, and nothing to none", () => {
    fc.assert(
      fc.property(counts, (all) => {
        const parts = thousandths(all);
        for (const [a, first] of all.entries()) {
          if (first === 0) expect(parts[a]).toBe(0);
          for (const [b, second] of all.entries()) {
            if (first > second) expect(parts[a]).toBeGreaterThanOrEqual(parts[b] ?? 0);
          }
        }
      }),
    );
  });

  test("are written with formulas over their counts, which come to the same", () => {
    fc.assert(
      fc.property(counts, (all) => {
        const sum = all.reduce((whole, count) => whole + count, 0);
        const shares = partsOfHundred(
          all,
          () => "B1",
          () => "B9",
        );
        for (const [at, { value, formula }] of shares.entries()) {
          const text = formula?.({ cell: () => "", lines: () => "" }) ?? "";
          const raised = text.endsWith("+0.001)") ? 0.001 : 0;
          const calculated = Math.floor((1000 * (all[at] ?? 0)) / sum) / 1000 + raised;
          expect(value).toEqual(sum === 0 ? "" : expect.closeTo(calculated, 9));
        }
      }),
    );
  });
});
