import { ownSheetTitle } from "../../src/workbook/ownSheets";

test.each([
  ["as it is written", "'Kết quả kiểm tra'!$A$1", "Kết quả kiểm tra"],
  ["as Excel tells it", "='Kết quả kiểm tra'!$A$1", "Kết quả kiểm tra"],
  ["of a title without spaces", "=Sheet3!$A$1", "Sheet3"],
  ["of a title with an apostrophe", "='Lỗi ''đỏ'''!$A$1", "Lỗi 'đỏ'"],
  ["whose first row was deleted", "='Kết quả kiểm tra'!#REF!", "Kết quả kiểm tra"],
  ["below rows that a person put above", "='Kết quả kiểm tra'!$A$3", "Kết quả kiểm tra"],
  ["that was deleted", "=#REF!$A$1", "#REF"],
  ["pasted beside a list", "='Cá nhân'!$H$1", null],
  ["pasted below a list", "='Cá nhân'!$A$60", null],
  ["of no sheet", "=#REF!", null],
])("a sheet of ours %s", (_, refersTo, title) => {
  expect(ownSheetTitle(refersTo)).toBe(title);
});
