import { Temporal } from "temporal-polyfill";
import { huyenUy245Kh2023 } from "../../../src/law/plans/huyen-uy-245kh-2023";
import { readRoster } from "../../../src/roster";
import { sealDocument } from "../../../src/upward/seal/document";
import { type Seal, sealOf } from "../../../src/upward/seal/seal";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { type Cells, sheet } from "../../roster/detect/sheet";

export const FACTS = {
  product: "0.1.0",
  report: { year: 2023, asOf: Temporal.PlainDate.from("2023-12-26"), plan: huyenUy245Kh2023 },
};

export const PEOPLE: Cells = [
  ["DANH SÁCH XẾP LOẠI CÁN BỘ NĂM 2023"],
  ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Mức xếp loại", "Điểm"],
  [1, "Trần Văn Thử", { serial: 27395 }, "Trưởng phòng", "HTXSNV", 95.5],
  [2, "Lê Thị Mẫu", { serial: 29221 }, "Phó trưởng phòng", "HTTNV", 81],
  [3, "Phạm Văn Ví", { serial: 31048 }, "Chuyên viên", "HTTNV", 80],
  [4, "Đỗ Thị Dụ", { serial: 32874 }, "Chuyên viên", "HTNV", 66],
];

/** A list of people, and a sheet that is no list. */
export function sheets(people: Cells = PEOPLE): SheetSnapshot[] {
  return [sheet(people, { name: "Cá nhân" }), sheet([["Ghi chú", "không gửi"]], { name: "Ghi chú" })];
}

export function sealed(of: readonly SheetSnapshot[] = sheets()): Seal {
  return sealOf(of, readRoster(of), FACTS);
}

export function document(of: readonly SheetSnapshot[] = sheets()): string {
  return sealDocument(sealed(of));
}

/** The people with one cell changed; rows and columns from 0. */
export function withCell(row: number, column: number, value: Cells[number][number]): Cells {
  return PEOPLE.map((cells, at) =>
    at === row ? cells.map((one, c) => (c === column ? value : one)) : cells,
  );
}
