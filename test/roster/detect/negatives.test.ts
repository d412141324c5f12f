import { isRoster, readRoster } from "../../../src/roster";
import { area, type Cells, type SheetFacts, sheet } from "./sheet";

const _ = null;
const day = (serial: number) => ({ serial });
const DAYS = Array.from({ length: 31 }, (_value, index) => index + 1);

/** Sheets of an office that list people, bodies, dates or grades, and are no list of ratings. */
const NEGATIVES: readonly { readonly name: string; readonly cells: Cells; readonly facts?: SheetFacts }[] = [
  {
    name: "pay",
    cells: [
      ["BẢNG LƯƠNG THÁNG 12 NĂM 2023"],
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hệ số", "Phụ cấp", "Thực lĩnh", "Ghi chú"],
      [1, "Trần Văn An", "Chuyên viên", "Phòng Nội vụ", 2.34, 0.3, 5_000_000, _],
    ],
  },
  {
    name: "attendance with a grade for the month",
    cells: [
      ["BẢNG CHẤM CÔNG"],
      ["STT", "Họ và tên", ...DAYS, "Xếp loại"],
      [1, "Trần Văn An", ...DAYS.map(() => "x"), "A"],
      [2, "Trần Văn Bình", ...DAYS.map(() => "x"), "B"],
    ],
  },
  {
    name: "marks of a class",
    cells: [
      ["STT", "Họ và tên", "Toán", "Văn", "Điểm trung bình", "Xếp loại", "Hạnh kiểm"],
      [1, "Trần Văn An", 8, 9, 8.5, "Giỏi", "Tốt"],
      [2, "Trần Văn Bình", 8, 9, 7, "Khá", "Tốt"],
      [3, "Lê Văn Cường", 5, 5, 5, "Trung bình", "Khá"],
    ],
  },
  {
    name: "conduct of pupils",
    cells: [
      ["KẾT QUẢ RÈN LUYỆN HỌC SINH LỚP 9A"],
      ["STT", "Họ và tên", "Xếp loại"],
      [1, "Trần Văn An", "Tốt"],
      [2, "Trần Văn Bình", "Tốt"],
    ],
  },
  {
    name: "health",
    cells: [
      ["STT", "Họ và tên", "Năm sinh", "Phân loại sức khỏe"],
      [1, "Trần Văn An", 1980, "Loại I"],
      [2, "Trần Văn Bình", 1981, "Loại II"],
    ],
  },
  {
    name: "households by class",
    cells: [
      ["STT", "Họ và tên", "Phân loại"],
      ...["Lê Văn An", "Hồ Thị Bích", "Đỗ Văn Cường", "Vũ Thị Dung", "Cao Văn Em"].map((name, index) => [
        index + 1,
        name,
        "Hộ nghèo",
      ]),
    ],
  },
  {
    name: "a budget",
    cells: [
      ["DỰ TOÁN KINH PHÍ NĂM 2023"],
      ["STT", "Nội dung", "Đơn vị", "Số lượng", "Đơn giá", "Thành tiền", "Ghi chú"],
      [1, "Bàn làm việc", "cái", 3, 4000, 12_000, _],
    ],
  },
  {
    name: "a tender",
    cells: [
      ["KẾT QUẢ GÓI THẦU SỐ 1"],
      ["STT", "Đơn vị", "Ngày nộp hồ sơ", "Kết quả"],
      [1, "Công ty Sơn Trà", day(45280), "Đạt"],
    ],
  },
  {
    name: "staff without ratings",
    cells: [
      ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Ngày vào Đảng"],
      [1, "Trần Văn An", day(30_000), "Chuyên viên", "Phòng Nội vụ", day(40_000)],
    ],
  },
  {
    name: "awards without ratings",
    cells: [
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Danh hiệu đề nghị"],
      [1, "Trần Văn An", "Chuyên viên", "Phòng Nội vụ", "Lao động tiên tiến, CSTĐCS"],
    ],
  },
  {
    name: "English ratings",
    cells: [
      ["No", "Name", "Department", "Position", "Rating", "Review date"],
      [1, "John Smith", "Sales", "Head", "Excellent", day(45_280)],
      [2, "Jane Roe", "Sales", "Deputy", "Good", day(45_281)],
    ],
  },
  {
    name: "the quota sheet of party cells",
    cells: [
      [
        "STT",
        "Tên Chi bộ",
        "Tổng số cán bộ",
        "Số HT tốt trở lên",
        "Trần 20% tối đa",
        "Đề xuất xuất sắc",
        "Tỷ lệ thực tế (%)",
        "Kết luận kiểm soát trần",
      ],
      [1, "Chi bộ 1", 10, 5, 1, 1, 10, "Đạt"],
    ],
  },
  {
    name: "a summary by posts",
    cells: [
      [
        "STT",
        "Nhóm chức vụ",
        "Tổng số",
        "Hoàn thành xuất sắc",
        "Hoàn thành tốt",
        "Hoàn thành",
        "Chưa xếp loại",
      ],
      [1, "Trưởng phòng", 10, 1, 8, 1, 0],
    ],
  },
  {
    name: "a summary by units, its levels under the heading of a rating",
    cells: [
      ["STT", "Đơn vị", "Tổng số", "Mức xếp loại", _, _, _],
      [_, _, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      [1, "Phòng Nội vụ", 10, 2, 7, 1, 0],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1"].map(area) },
  },
  {
    name: "a summary in which every number is one",
    cells: [
      ["STT", "Đơn vị", "Số lượng", _, _, _],
      [_, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      [1, "Phòng Nội vụ", 1, 1, 0, 0],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:F1"].map(area) },
  },
  {
    name: "names over columns that are only lettered",
    cells: [
      ["STT", "Họ và tên", "A", "B", "C"],
      [1, "Trần Văn An", "x", _, _],
    ],
  },
  {
    name: "dates of something else",
    cells: [
      ["STT", "Họ và tên", "Ngày sinh hoạt chi bộ", "Ngày quyết định bổ nhiệm"],
      [1, "Trần Văn An", day(45_250), day(45_250)],
    ],
  },
  {
    name: "numbers by level, with a list of something else below",
    cells: [
      ["Mức xếp loại", "Tập thể", "Tỷ lệ", "Cá nhân", "Tỷ lệ"],
      ["Hoàn thành xuất sắc nhiệm vụ", 4, 0.13, 26, 0.13],
      ["Hoàn thành tốt nhiệm vụ", 24, 0.8, 158, 0.81],
      ["Hoàn thành nhiệm vụ", 2, 0.07, 9, 0.06],
      [_],
      ...Array.from({ length: 20 }, () => ["Lỗi", "Phòng Nội vụ", "Chưa gửi hồ sơ", _, _]),
    ],
  },
  {
    name: "the marks of a form's criteria",
    cells: [
      ["TT", "TIÊU CHÍ ĐÁNH GIÁ", "CẤP ĐỘ THỰC HIỆN", _, _, _],
      [_, _, "Xuất sắc", "Tốt", "Trung bình", "Kém"],
      ["I", "Năng lực lãnh đạo"],
      [1, "Nguyên tắc tập trung dân chủ", "x"],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:F1"].map(area) },
  },
  {
    name: "a roster's form that nobody is on yet",
    cells: [["STT", "Họ và tên", "Chức vụ", "Mức xếp loại"], [1], [2], [_, "NGƯỜI LẬP BIỂU"]],
  },
  {
    name: "no header at all",
    cells: [
      ["Phòng Nội vụ", "HTTNV"],
      ["Lê Văn An", "HTTNV"],
    ],
  },
  { name: "nothing", cells: [] },
];

test.each(NEGATIVES)("$name is no roster", ({ cells, facts }) => {
  expect(isRoster(readRoster([sheet(cells, facts)]))).toBe(false);
});

test("numbers of people at each level make a summary", () => {
  const summaries = NEGATIVES.filter(({ name }) => name.startsWith("a summary"));
  const kinds = summaries.map(({ cells, facts }) => readRoster([sheet(cells, facts)]).tables[0]?.kind);
  expect(kinds).toEqual(["summary", "summary", "summary"]);
});

test("a summary beside a roster takes nothing from it", () => {
  const roster = readRoster([
    sheet(NEGATIVES.find(({ name }) => name === "a summary by posts")?.cells ?? [], { name: "Tổng hợp" }),
    sheet([
      ["STT", "Họ và tên", "Mức xếp loại"],
      [1, "Lê Văn An", "HTTNV"],
    ]),
  ]);
  expect(isRoster(roster)).toBe(true);
  expect(roster.individuals.map(({ name }) => name)).toEqual(["Lê Văn An"]);
});
