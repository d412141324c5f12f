import fc from "fast-check";
import { copiedText } from "../../../src/page/edit/copied";
import { pastedCells } from "../../../src/page/edit/pasted";

test.each<[string, string, string[][]]>([
  ["one cell", "HTTNV", [["HTTNV"]]],
  ["one cell, as Excel ends it", "HTTNV\r\n", [["HTTNV"]]],
  ["a column", "HTTNV\r\nHTNV\r\n", [["HTTNV"], ["HTNV"]]],
  ["a row", "1\tLê Thị Mẫu\tHTTNV", [["1", "Lê Thị Mẫu", "HTTNV"]]],
  [
    "empty cells",
    "\t\r\na\t",
    [
      ["", ""],
      ["a", ""],
    ],
  ],
  ["an empty line between", "a\n\nb", [["a"], [""], ["b"]]],
  ["a cell of two lines", '"Lê Thị Mẫu\nBí thư"\tx\r\n', [["Lê Thị Mẫu\nBí thư", "x"]]],
  ["quotes in quotes", '"a ""b""\nc"', [['a "b"\nc']]],
  ["a quoted word within a cell", 'Đơn vị "Mẫu"\tx', [['Đơn vị "Mẫu"', "x"]]],
  ["a cell that begins with a quoted word", '"Mẫu" và "Thử"\tx', [['"Mẫu" và "Thử"', "x"]]],
  ["nothing", "", [[""]]],
])("%s", (_, text, cells) => {
  expect(pastedCells(text)).toEqual(cells);
});

test("cells that are copied are as many where they are pasted, with their lines and tabs", () => {
  const text = fc.stringMatching(/^[a"\t\n]{0,6}$/);
  const cells = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(cells, (rows) => {
      const copied = rows.map((row) => row.map((one) => ({ text: one, isText: true })));
      expect(pastedCells(copiedText(copied))).toEqual(rows);
    }),
  );
});
