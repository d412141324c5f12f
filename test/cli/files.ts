import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Fixture, xlsx } from "../workbook/fixture";

/** A folder that a test file has to itself, emptied of everything at its end. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), "xep-loai-"));

  file(name: string): string {
    return path.join(this.path, name);
  }

  /** Writes a file and tells where. */
  put(name: string, content: Uint8Array | string): string {
    writeFileSync(this.file(name), content);
    return this.file(name);
  }

  names(): string[] {
    return readdirSync(this.path).sort();
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

const UNIT = "Phòng Nội vụ";

/** A small office: its head stands above it, and a name begins like a formula. */
export const OFFICE: Fixture = {
  sheets: [
    {
      name: "Tập thể",
      rows: [
        ["DANH SÁCH TẬP THỂ NĂM 2023"],
        ["STT", "Tên tập thể", "Mức xếp loại"],
        [1, UNIT, "HTTNV"],
        [2, "Phòng Tư pháp", "HTTNV"],
      ],
    },
    {
      name: "Cá nhân",
      rows: [
        ["DANH SÁCH CÁ NHÂN NĂM 2023"],
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
        [1, "=Trần Văn Thử", "Trưởng phòng", UNIT, "HTXSNV"],
        [2, "Lê Thị Mẫu", "Phó Trưởng phòng", UNIT, "HTTNV"],
        [3, "Phạm Thị Thí", "Chuyên viên", UNIT, "HTTNV"],
        [4, "Đỗ Văn Dụ", "Trưởng phòng", "Phòng Tư pháp", "HTTNV"],
      ],
    },
  ],
};

/** The same office with nothing to find fault with. */
export const FAULTLESS = withInstead(OFFICE, "HTXSNV", "HTTNV");

/** What stands beside a roster and is none. */
export const STATISTICS: Fixture = {
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Doanh thu", "Quý I", "Quý II"],
        ["Miền Bắc", 12, 15],
        ["Miền Nam", 9, 11],
      ],
    },
  ],
};

export function officeFile(folder: Folder, name = "danh-sach.xlsx", fixture: Fixture = OFFICE): string {
  return folder.put(name, xlsx(fixture));
}

/** The fixture with another value wherever it holds this one. */
export function withInstead(fixture: Fixture, value: string, instead: string): Fixture {
  const replaced = (cell: string | number | null) => (cell === value ? instead : cell);
  return {
    sheets: fixture.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(replaced)) })),
  };
}
