import { listName } from "../../../src/law/quota/lists";
import { tableOf } from "../../roster/table";

const named = (...title: string[]) => listName(tableOf("individuals", [], { sheet: "Trang 1", title }));

test.each([
  [
    "DANH SÁCH CÁN BỘ NĂM 2023",
    ["HUYỆN ỦY BÌNH AN ĐẢNG CỘNG SẢN VIỆT NAM", "*", "DANH SÁCH CÁN BỘ NĂM 2023"],
  ],
  ["DANH SÁCH xếp loại đảng viên Chi bộ 1", ["DANH SÁCH", "xếp loại đảng viên Chi bộ 1", "Năm 2023"]],
  ["DANH SÁCH Xếp loại năm 2023", ["DANH SÁCH", "(Kèm theo Tờ trình số 01)", "Xếp loại năm 2023"]],
  ["BIỂU TỔNG HỢP XẾP LOẠI", ["Phụ lục 4", "Biểu số 02", "BIỂU TỔNG HỢP XẾP LOẠI"]],
  [
    "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC NĂM 2023",
    ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI", "CÔNG CHỨC NĂM 2023", "(Kèm theo Quyết định)"],
  ],
  ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI", ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI", "NĂM 2023"]],
  ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI", ["KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI", "Tính đến ngày 31 tháng 12 năm 2023"]],
  ["Kết quả xếp loại công chức", ["Kết quả xếp loại công chức", "(Kèm theo Quyết định)"]],
  ["Trang 1", ["HUYỆN ỦY BÌNH AN", "Bình An, ngày 10 tháng 12 năm 2023"]],
  ["Trang 1", []],
])("a list is called %s", (name, title) => {
  expect(named(...title)).toBe(name);
});
