import { readFile } from "node:fs/promises";
import path from "node:path";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import type { CellValue, SheetSnapshot } from "../../src/workbook/port";

/** A sheet of these rows, as an adapter reads it. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    rows: rows.map((cells, index) => ({ index, cells, hidden: false })),
    merges: [],
    hiddenColumns: [],
    protected: false,
    own: null,
  };
}

const TITLE = ["DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÁ NHÂN NĂM 2023"];
const HEADINGS = ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"];

/** A list in which one rating cannot be read (E5), and one is missing (E6). */
export function faultyRoster(): readonly SheetSnapshot[] {
  return [
    sheetOf("Cá nhân", [
      TITLE,
      HEADINGS,
      [1, "Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ", "HTXSNV"],
      [2, "Trần Văn Bình", "Phó Trưởng phòng", "Phòng Nội vụ", "HTTNV"],
      [3, "Vũ Thị Cúc", "Trưởng phòng", "Phòng Tư pháp", "HTTTNVX"],
      [4, "Đỗ Văn Dũng", "Chuyên viên", "Phòng Tư pháp", null],
      [5, "Bùi Thị Én", "Chuyên viên", "Phòng Tư pháp", "HTTNV"],
    ]),
  ];
}

/** The same list with every rating as it should be written. */
export function soundRoster(): readonly SheetSnapshot[] {
  const written = ["HTTNV", "HTTNV", "HTNV", "HTTNV", "HTTNV"];
  return faultyRoster().map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.index < 2 ? row : { ...row, cells: [...row.cells.slice(0, 4), written[row.index - 2] ?? null] },
    ),
  }));
}

/** The district of the samples, with its faults. */
export async function sampleRoster(): Promise<readonly SheetSnapshot[]> {
  const file = path.join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx");
  return openWorkbook(await readFile(file), { codec: nodeCodec }).read();
}
