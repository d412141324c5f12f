import { readRoster } from "../../../src/roster";
import type { Cells } from "./sheet";
import { sheet } from "./sheet";

const HEADER = ["STT", "Họ và tên", "Mức xếp loại"];
const names = (cells: Cells) => readRoster([sheet(cells)]).individuals.map(({ name }) => name);

test("below the hundredth header of a sheet nothing is read", () => {
  const list = (at: number): Cells => [
    HEADER,
    [1, `Lê Văn ${"ABCDEGHIKL"[at % 10]}`, "HTTNV"],
    [null, "Người lập biểu"],
  ];
  const sheets = (count: number) => Array.from({ length: count }, (_, at) => list(at)).flat();
  expect(names(sheets(100))).toHaveLength(100);
  expect(names(sheets(120))).toHaveLength(100);
});

test("beyond the 256th column headings mean nothing", () => {
  const far = (blank: number): Cells => {
    const gap = new Array<null>(blank).fill(null);
    return [
      ["STT", "Họ và tên", "Chức vụ", ...gap, "Mức xếp loại"],
      [1, "Lê Thị Mẫu", "Chuyên viên", ...gap, "HTTNV"],
    ];
  };
  expect(names(far(252))).toEqual(["Lê Thị Mẫu"]);
  expect(names(far(253))).toEqual([]);
});
