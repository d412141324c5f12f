import { MAPPING_NAMESPACE } from "../../../src/roster/mapping/namespace";
import { mappingXml } from "../../../src/roster/mapping/stored";
import type { Notice } from "../../../src/sheets/reconciliation/model";
import { noticeText } from "../../../src/sheets/reconciliation/notices";
import { memoryWorkbook } from "../../../src/workbook/memory/workbook";
import { type FixtureSheet, memoryContent } from "../../workbook/fixture";
import { consolidated, incoming, LIST, sheet } from "./files";

const told = (notices: readonly Notice[], id: Notice["id"]) =>
  notices.flatMap((notice) => (notice.id === id ? [`${notice.file}: ${noticeText(notice, "vi")}`] : []));

const wide = (...headings: readonly string[]): FixtureSheet =>
  sheet(
    "Cá nhân",
    [LIST],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại", ...headings],
    [1, "Lê Thị Ánh", "Chuyên viên", "Phòng Nội vụ", "HTTNV", ...headings.map((_, at) => at + 1)],
    [2, "Trần Văn Bách", "Chuyên viên", "Phòng Nội vụ", "HTTNV", ...headings.map(() => null)],
  );

test("columns that are not merged are named, each with its file", async () => {
  const { notices } = await consolidated(
    incoming({ "a.xlsx": [wide("Cỡ giày", "Số điện thoại")], "b.xlsx": [wide()] }),
  );
  expect(told(notices, "columns-not-merged")).toEqual([
    "a.xlsx: Các cột sau không nằm trong những nội dung được gộp, chỉ còn ở tệp gốc: Cỡ giày, Số điện thoại.",
  ]);
});

test("a column without values, and one that the list beside it takes, are left unsaid", async () => {
  const empty = sheet(
    "Cá nhân",
    [LIST],
    ["STT", "Họ và tên", "Đơn vị", "Mức xếp loại", "Cỡ giày", "STT", "Họ và tên", "Đơn vị", "Mức xếp loại"],
    [1, "Lê Thị Ánh", "Phòng Nội vụ", "HTTNV", " ", 3, "Hồ Thị Chi", "Phòng Tư pháp", "HTTNV"],
    [2, "Trần Văn Bách", "Phòng Nội vụ", "HTTNV", null, 4, "Mai Văn Dự", "Phòng Tư pháp", "HTNV"],
  );
  const { notices, report } = await consolidated(incoming({ "a.xlsx": [empty] }));
  expect(report.roster.individuals).toHaveLength(4);
  expect(told(notices, "columns-not-merged")).toEqual([]);
});

test("corrections that came with a file are told, and what has become of them", async () => {
  const xml = mappingXml({
    sheets: [
      { name: "Nháp", read: true, tables: [] },
      {
        name: "Cá nhân",
        read: true,
        tables: [
          {
            headerRows: [1, 1],
            kind: null,
            unit: null,
            columns: [{ index: 5, heading: ["Cỡ giày"], field: "note", level: null }],
          },
        ],
      },
    ],
  });
  const open = async () =>
    memoryWorkbook({
      ...memoryContent({ sheets: [wide("Cỡ giày")] }),
      parts: new Map([[MAPPING_NAMESPACE, xml]]),
    });
  const { notices } = await consolidated([{ name: "a.xlsx", open }, ...incoming({ "b.xlsx": [wide()] })]);
  const [only, ...more] = told(notices, "corrected");
  expect(more).toEqual([]);
  expect(only).toMatch(/^a\.xlsx: Tệp kèm chỉ định cột của nơi gửi .*“Nháp”/);
  expect(told(notices, "columns-not-merged")).toEqual([]);
});

test("corrections that cannot be read are told too", async () => {
  const open = async () =>
    memoryWorkbook({
      ...memoryContent({ sheets: [wide()] }),
      parts: new Map([[MAPPING_NAMESPACE, `<x xmlns="${MAPPING_NAMESPACE}">hỏng</x>`]]),
    });
  const { notices } = await consolidated([{ name: "a.xlsx", open }]);
  const [only = ""] = told(notices, "corrected");
  expect(only).toContain("không đọc được");
  expect(only).not.toContain("được đọc theo chỉ định");
});
