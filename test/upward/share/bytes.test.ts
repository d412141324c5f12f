import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { Temporal } from "temporal-polyfill";
import { planById } from "../../../src/law/plans";
import { FINDINGS_ID, findingsSheet } from "../../../src/sheets/findings";
import { checkSheets } from "../../../src/tasks/check";
import { shareCopy } from "../../../src/tasks/share";
import { wishedColumn } from "../../../src/upward/share/columns";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../src/workbook/ooxml/workbook";
import type { SheetDraft } from "../../../src/workbook/port";
import { xlsx, zip } from "../../workbook/fixture";
import { PLACES, type Place, roster } from "../../workbook/ooxml/redact/places";

const CHECK = {
  workbook: "danh-sach.xlsx",
  asOf: Temporal.PlainDate.from("2023-12-26"),
  year: 2023,
  plan: planById("huyen-uy-245kh-2023"),
};

interface Asked {
  readonly headings: readonly string[];
  readonly keepMarks: boolean;
}

async function shareOf(bytes: Uint8Array, { headings, keepMarks }: Asked) {
  const options = { codec: nodeCodec };
  const request = {
    check: CHECK,
    mapping: null,
    wished: (read: Parameters<typeof wishedColumn>[1]) =>
      headings.flatMap((heading) => wishedColumn(heading, read) ?? []),
    keepMarks,
    language: "vi",
    product: "1.0.0",
  } as const;
  const copy = await shareCopy(openWorkbook(bytes, options), request, options);
  return { ...copy, parts: new Map(Object.entries(unzipSync(copy.bytes))) };
}

/** The parts in which any of these texts stands, or in whose name. */
function partsWith(parts: ReadonlyMap<string, Uint8Array>, texts: readonly string[]): string[] {
  return [...parts]
    .filter(([name, content]) => {
      const whole = `${name}\n${strFromU8(content)}`.normalize("NFC").toLowerCase();
      return texts.some((text) => whole.includes(text.toLowerCase()));
    })
    .map(([name]) => name);
}

/** The ways in which the places of a file write a value, and in which a reader would know it. */
const figuresOf = (secret: string) => [secret, secret.replace(/\D/g, "")];

const card = fc
  .array(fc.integer({ min: 100, max: 999 }), { minLength: 3, maxLength: 4 })
  .map((groups) => groups.join(" "));

describe("nothing of an emptied column is left in the bytes of the copy", () => {
  test("wherever in the file it stands besides, in any mixture", async () => {
    // one drawing a sheet, one column F: of those that want the same place, one is taken
    const key = ({ name }: Place) =>
      /chart|text box|shape/.test(name)
        ? "drawing"
        : /formula|strings|defined|table|array/.test(name)
          ? "F"
          : name;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...PLACES), { selector: key }),
        card,
        fc.boolean(),
        async (places, secret, keepMarks) => {
          const files = roster(secret);
          for (const place of places) place.put(files, secret);
          expect(partsWith(new Map(Object.entries(unzipSync(zip(files)))), [secret])).not.toEqual([]);
          const { parts, done } = await shareOf(zip(files), { headings: ["Số thẻ đảng viên"], keepMarks });
          expect(partsWith(parts, figuresOf(secret))).toEqual([]);
          expect(done.left).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  /** What a clerk keeps of people, some of it too short to be looked for. */
  const VALUES = {
    "Ngày sinh": fc.integer({ min: 20_000, max: 38_000 }),
    "Số thẻ đảng viên": card,
    Điểm: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
    "Số tháng công tác": fc.integer({ min: 0, max: 12 }),
    "Tự xếp loại": fc.constantFrom("HTXSNV", "HTTNV", "HTNV", "KHTNV", "tốt"),
    "Kỷ luật": fc.constantFrom("Khiển trách", "Cảnh cáo", "không"),
    "Lý do": fc.constantFrom("thai sản", "mới vào", "đi học", "bị khiển trách năm 2023"),
    "Ghi chú": fc.constantFrom("ốm", "nghỉ", "được khen", "vắng họp hai kỳ liền"),
  };
  type Heading = keyof typeof VALUES;
  const HEADINGS = Object.keys(VALUES) as Heading[];
  const PEOPLE = ["Trần Văn Thử", "Lê Thị Mẫu", "Phạm Thị Thí", "Đỗ Văn Dụ"];

  type Kept = Partial<Record<Heading, string | number>>;
  const person: fc.Arbitrary<Kept> = fc.record(VALUES);
  const people = fc.tuple(...PEOPLE.map(() => person));
  const ratings = fc.tuple(...PEOPLE.map(() => fc.constantFrom("HTXSNV", "HTTNV", "HTNV", "Không xếp loại")));

  function file(given: readonly Kept[], levels: readonly string[]): Uint8Array {
    const rows = given.map((one, at) => [
      at + 1,
      PEOPLE[at] ?? "",
      at === 0 ? "Trưởng phòng" : "Chuyên viên",
      "Phòng Nội vụ",
      levels[at] ?? "",
      ...HEADINGS.map((heading) => one[heading] ?? null),
    ]);
    const headings = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại", ...HEADINGS];
    return xlsx({
      sheets: [{ name: "Cá nhân", rows: [["DANH SÁCH CÁ NHÂN NĂM 2023"], headings, ...rows] }],
    });
  }

  const changedIn = (one: readonly Kept[], other: readonly Kept[], headings: readonly Heading[]) =>
    one.map((before, at) => {
      const now = other[at] ?? before;
      return Object.fromEntries(
        HEADINGS.map((heading) => [heading, (headings.includes(heading) ? now : before)[heading]]),
      );
    });
  const some = fc.subarray(HEADINGS, { minLength: 1 });

  test("the copy is the same whatever stood there, however short", async () => {
    await fc.assert(
      fc.asyncProperty(people, people, ratings, some, async (one, other, levels, headings) => {
        const asked = { headings, keepMarks: false };
        const first = await shareOf(file(one, levels), asked);
        const second = await shareOf(file(changedIn(one, other, headings), levels), asked);
        // the slip says how many matters were open in the office's own list, in colours of their own
        const slip = [...first.parts.keys()].filter((name) => name.includes("/sheet")).at(-1);
        const others = ({ parts }: typeof first) =>
          [...parts]
            .filter(([name]) => name !== slip && name !== "xl/styles.xml")
            .map(([name, content]) => [name, strFromU8(content)]);
        expect(others(second)).toEqual(others(first));
      }),
      { numRuns: 30 },
    );
  });

  test("findings that go along tell nothing but what the copy itself tells", async () => {
    const sentences = ({ rows }: Pick<SheetDraft, "rows">) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.value ? [String(cell.value)] : [])));
    let told = 0;
    await fc.assert(
      fc.asyncProperty(people, ratings, some, async (given, levels, headings) => {
        const { bytes, copied, done } = await shareOf(file(given, levels), { headings, keepMarks: true });
        const ofCopy = new Set(sentences(findingsSheet(checkSheets(copied, null, CHECK), "vi")));
        const inCopy = (await openWorkbook(bytes, { codec: nodeCodec }).read()).find(
          ({ own }) => own === FINDINGS_ID,
        );
        const texts = inCopy?.rows.flatMap(({ cells }) => cells.filter((value) => typeof value === "string"));
        expect(texts?.length).toBeGreaterThan(0);
        // all but the counts of findings at its head
        expect(texts?.filter((text) => !ofCopy.has(text) && !/^\d+ /.test(text))).toEqual([]);
        told += done.findings?.told.length ?? 0;
      }),
      { numRuns: 30 },
    );
    expect(told).toBeGreaterThan(0);
  });

  test("a finding on what was emptied stays behind, and that is said", async () => {
    const given = PEOPLE.map(() => ({ "Số tháng công tác": 3 }));
    const levels = PEOPLE.map(() => "HTTNV");
    const all = await shareOf(file(given, levels), { headings: [], keepMarks: true });
    expect(partsWith(all.parts, ["công tác 3 tháng"])).toHaveLength(1);
    expect(all.done.findings?.leftOut).toBe(0);
    const { parts, done } = await shareOf(file(given, levels), {
      headings: ["Số tháng công tác"],
      keepMarks: true,
    });
    expect(partsWith(parts, ["công tác 3 tháng"])).toEqual([]);
    expect(done.findings?.leftOut).toBe(PEOPLE.length);
    expect(partsWith(parts, [`${PEOPLE.length} mục của kết quả kiểm tra`])).toHaveLength(1);
    expect(partsWith(parts, [`${PEOPLE.length} ô của cột đã bỏ chỉ có nội dung ngắn`])).toHaveLength(1);
  });
});
