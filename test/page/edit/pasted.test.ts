import fc from "fast-check";
import { copiedCell, pastedCells } from "../../../src/page/edit/pasted";

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

test("a cell that is copied is one cell where it is pasted, with its lines and tabs", () => {
  const text = fc.stringMatching(/^[a"\t\n]{0,6}$/).filter((one) => !/^".*"$/.test(one));
  fc.assert(fc.property(text, (one) => expect(pastedCells(copiedCell(one))).toEqual([[one]])));
});
