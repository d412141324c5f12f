import { type Ribbon, type RibbonHost, ribbon } from "../../src/excel/ribbon";
import { localBrain } from "../../src/pane/brain/local";
import { WorkbookError } from "../../src/workbook/errors";
import { type MemoryContent, type MemoryWorkbook, memoryWorkbook } from "../../src/workbook/memory/workbook";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { SheetSnapshot } from "../../src/workbook/port";
import { type FixtureSheet, memoryContent } from "../workbook/fixture";

/** Three of four are excellent, more than any plan allows, and one has a level that there is not. */
const LIST: FixtureSheet = {
  name: "Cá nhân",
  rows: [
    ["DANH SÁCH XẾP LOẠI CÁ NHÂN NĂM 2023", null, null, null],
    ["STT", "Họ và tên", "Đơn vị", "Mức xếp loại"],
    [1, "Trần Văn Thử", "Phòng Mẫu", "Hoàn thành xuất sắc nhiệm vụ"],
    [2, "Lê Thị Mẫu", "Phòng Mẫu", "Hoàn thành xuất sắc nhiệm vụ"],
    [3, "Phạm Thị Ví", "Phòng Mẫu", "Hoàn thành xuất sắc nhiệm vụ"],
    [4, "Ngô Văn Dụ", "Phòng Mẫu", "Tốt lắm"],
  ],
};

const office = (...sheets: FixtureSheet[]) => memoryContent({ sheets });

interface Pressed {
  readonly workbook: MemoryWorkbook;
  readonly shown: string | null;
  readonly delivered: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

async function press(
  button: keyof Ribbon,
  content: MemoryContent,
  { settings = null, refuse }: { settings?: string | null; refuse?: WorkbookError } = {},
): Promise<Pressed> {
  const workbook = memoryWorkbook(content);
  let shown: string | null = null;
  const delivered: { name: string; bytes: Uint8Array }[] = [];
  const host: RibbonHost = {
    workbook: {
      read: () => workbook.read(),
      part: (namespace) => workbook.part(namespace),
      apply: (edits) => workbook.apply(edits),
      clear: () => workbook.clear(),
      async applyAndShow(edits, draft) {
        if (refuse) throw refuse;
        await workbook.apply(edits);
        shown = draft;
      },
    },
    brain: localBrain(),
    language: "vi",
    name: async () => "Danh sách.xlsx",
    deliver: async (name, bytes) => {
      delivered.push({ name, bytes });
      return "opened";
    },
    settings: { read: async () => settings, write: async () => undefined },
    today: () => "2023-12-26",
  };
  await ribbon(host)[button]();
  return { workbook, shown, delivered };
}

const textsOf = (sheets: readonly SheetSnapshot[], name: string) =>
  sheets.find((sheet) => sheet.name === name)?.rows.flatMap(({ cells }) => cells) ?? [];

test("Kiểm tra marks the cells, writes the findings and brings them to the front", async () => {
  const { workbook, shown } = await press("check", office(LIST));
  const { formats, sheets } = workbook.content();
  expect(formats.map(({ sheet }) => sheet)).toContain("Cá nhân");
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([
    ["Cá nhân", null],
    ["Kết quả kiểm tra", "findings"],
  ]);
  expect(shown).toBe("findings");
});

test("Kiểm tra chỉ tiêu tells of the quota alone", async () => {
  const all = (await press("check", office(LIST))).workbook.content();
  const quota = (await press("checkQuota", office(LIST))).workbook.content();
  const marks = ({ formats }: typeof all) => formats.map(({ areas }) => areas).join(" ");
  expect(marks(all)).toContain("D6");
  expect(marks(quota)).not.toContain("D6");
  expect(marks(quota)).not.toBe("");
});

test("Tổng hợp writes the summaries and shows the first", async () => {
  const { workbook, shown } = await press("summarise", office(LIST));
  const own = workbook.content().sheets.flatMap((sheet) => sheet.own ?? []);
  expect(own.length).toBeGreaterThan(0);
  expect(shown).toBe(own[0]);
});

test("Xóa đánh dấu takes the marks off, and leaves the sheet of findings", async () => {
  const checked = (await press("check", office(LIST))).workbook.content();
  const cleared = (await press("clearMarks", checked)).workbook.content();
  expect(checked.formats).not.toEqual([]);
  expect(cleared).toEqual({ ...checked, formats: [] });
});

test("a workbook that is no roster is told so on a sheet, with what to do", async () => {
  const { workbook, shown } = await press("check", office({ name: "Trang1", rows: [["xin chào"]] }));
  const texts = textsOf(workbook.content().sheets, "Kết quả kiểm tra");
  expect(texts[0]).toBe("CHƯA KIỂM TRA ĐƯỢC");
  expect(texts[1]).toContain("Chưa nhận ra danh sách");
  expect(texts).toHaveLength(3);
  expect(shown).toBe("findings");
});

test("a protected list is told of on the sheet of findings, and not marked", async () => {
  const { workbook } = await press("check", office({ ...LIST, protected: true }));
  const { sheets, formats } = workbook.content();
  expect(formats).toEqual([]);
  const [title, ...others] = textsOf(sheets, "Kết quả kiểm tra");
  expect(title).toContain("chưa đánh dấu được");
  expect(title).toContain("Trang “Cá nhân” đang được bảo vệ");
  expect(others).toContain("Cá nhân!D6");
});

test("where nothing can be written, the findings open as a new workbook that reads alone", async () => {
  const refuse = new WorkbookError("READ_ONLY_WORKBOOK");
  const { workbook, delivered } = await press("check", office(LIST), { refuse });
  expect(workbook.content()).toEqual(office(LIST));
  const [file] = delivered;
  expect(file?.name).toBe("Kết quả kiểm tra.xlsx");
  const sheets = await openWorkbook(file?.bytes ?? new Uint8Array(), { codec: nodeCodec }).read();
  const texts = textsOf(sheets, "Kết quả kiểm tra");
  expect(texts[0]).toContain("chỉ đọc");
  expect(texts).toContain("Cá nhân!D6");
});

test("the language that was chosen in the pane wins over that of Excel", async () => {
  const { workbook } = await press("check", office(LIST), { settings: '{"language":"en"}' });
  const [title] = textsOf(workbook.content().sheets, "Kết quả kiểm tra");
  expect(title).not.toContain("KẾT QUẢ");
});
