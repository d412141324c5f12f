import { detectTables } from "../../../src/roster/detect/tables";
import { area, type Cells, type SheetFacts, sheet } from "./sheet";
import { lettersOf, linesOf } from "./shown";

const _ = null;
const day = (serial: number) => ({ serial });

interface Layout {
  readonly name: string;
  readonly cells: Cells;
  readonly facts?: SheetFacts;
  readonly kind: string;
  readonly columns: Record<string, string>;
  readonly headerRows: readonly [number, number];
  readonly stage: string | null;
}

/** The layouts of real lists (docs: "Layouts"), each with a row or two; rows of the header as Excel shows them. */
const LAYOUTS: readonly Layout[] = [
  {
    name: "a proposal list with post and unit in one cell",
    cells: [
      [
        "STT",
        "Họ và tên",
        "Chức vụ, đơn vị công tác",
        "Cá nhân tự đề xuất mức xếp loại",
        "Cấp có thẩm quyền đề xuất mức xếp loại",
        "Tóm tắt căn cứ, cơ sở, lý do trong trường hợp đề xuất mức HTXS hoặc KHTNV hoặc các nội dung khác (nếu có)",
        "Đề xuất nội dung liên quan về công tác cán bộ (nếu có)",
      ],
      [1, "Lê Thị Mai An", "Trưởng phòng Nội vụ", "HTTNV", "HTTNV", _, _],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "proposedRating",
    columns: { ordinal: "A", fullName: "B", post: "C", selfRating: "D", proposedRating: "E", reason: "F" },
  },
  {
    name: "a scored list with two columns of posts and three stages",
    cells: [
      [
        "STT",
        "Họ và tên cán bộ",
        "Chức vụ Đảng",
        "Chức danh chính quyền",
        "Chi bộ",
        "Đơn vị chuyên môn",
        "Điểm chung (30đ)",
        "Điểm chuyên môn (70đ)",
        "Tổng điểm tự chấm (100đ)",
        "Chi bộ đề xuất",
        "Trạng thái",
        "Mức xếp loại chính thức",
      ],
      [
        1,
        "Lê Văn Bình",
        "Bí thư",
        "Trưởng phòng",
        "Chi bộ 1",
        "Phòng Kỹ thuật",
        28,
        68,
        96,
        "HTTNV",
        "ok",
        "HTTNV",
      ],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: {
      ordinal: "A",
      fullName: "B",
      partyPost: "C",
      governmentPost: "D",
      partyCell: "E",
      unit: "F",
      score: "I",
      proposedRating: "J",
      rating: "L",
    },
  },
  {
    name: "a count of ballots, with those issued and returned in columns of their own",
    cells: [
      [
        "STT",
        "Họ và tên",
        "Chức vụ",
        "Số phiếu đề nghị xếp loại",
        _,
        _,
        _,
        "Phát ra",
        "Thu vào",
        "Hợp lệ",
        "Mức xếp loại",
      ],
      [_, _, _, "HTXS", "HTT", "HTNV", "KHTNV", _, _, _, _],
      [1, "Lê Thị Mai An", "Trưởng phòng Nội vụ", 10, 5, 0, 0, 15, 15, 15, "HTTNV"],
      [2, "Trần Văn Bình", "Phó Trưởng phòng Nội vụ", 9, 6, 0, 0, 15, 15, 15, "HTTNV"],
    ],
    facts: { merges: [..."ABCHIJK"].map((letter) => area(`${letter}1:${letter}2`)).concat(area("D1:G1")) },
    kind: "individuals",
    headerRows: [1, 2],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "C", votes: "D E F G H I J", rating: "K" },
  },
  {
    name: "a commune's export with a note in a heading and grades in its levels",
    cells: [
      [
        "STT",
        "Họ và tên cán bộ",
        "Chức vụ / Vị trí việc làm",
        "Phòng ban / Bộ phận",
        "Kết quả xếp loại (NĐ 335)",
        "Ghi chú / Đánh giá",
      ],
      [1, "Vi Thị Hoa", "Công chức", "Văn phòng", "Hoàn thành xuất sắc nhiệm vụ (Loại A)", _],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "C", unit: "D", rating: "E", note: "F" },
  },
  {
    name: "a small unit's list",
    cells: [
      [
        "STT",
        "Tên nhân sự",
        "Vị trí",
        "Điểm tự đánh giá",
        "Điểm lãnh đạo duyệt",
        "Tự xếp loại",
        "Lãnh đạo xếp",
      ],
      [1, "Hồ Văn Long", "Cán bộ kỹ thuật", 95, 96, "HTT", "HTT"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "C", score: "E", selfRating: "F", rating: "G" },
  },
  {
    name: "marks under a merged heading, column numbers below it",
    cells: [
      ["TT", "Họ và tên", "Chức vụ", "Mức xếp loại", _, _, _, _, "Ghi chú"],
      [_, _, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV", "Không xếp loại", _],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"],
      [1, "Trần Văn Cường", "Chuyên viên", _, "x"],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:H1", "I1:I2"].map(area) },
    kind: "individuals",
    headerRows: [1, 2],
    stage: "rating",
    columns: {
      ordinal: "A",
      fullName: "B",
      post: "C",
      rating: "D=excellent E=good F=completed G=notCompleted H=notRated",
      note: "I",
    },
  },
  {
    name: "the same marks centred across without a merge",
    cells: [
      ["TT", "Họ và tên", "Chức vụ", "Mức xếp loại", _, _, _, "Ghi chú"],
      [_, _, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV", _],
      [1, "Trần Văn Cường", "Chuyên viên", _, "x"],
    ],
    kind: "individuals",
    headerRows: [1, 2],
    stage: "rating",
    columns: {
      ordinal: "A",
      fullName: "B",
      post: "C",
      rating: "D=excellent E=good F=completed G=notCompleted",
      note: "H",
    },
  },
  {
    name: "levels as headings of their own",
    cells: [
      ["TT", "Họ tên", "Đơn vị", "HT xuất sắc", "HT tốt", "Hoàn thành", "Không HT"],
      [1, "Trần Văn Cường", "Phòng Tư pháp", "x", _, _, _],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: {
      ordinal: "A",
      fullName: "B",
      unit: "C",
      rating: "D=excellent E=good F=completed G=notCompleted",
    },
  },
  {
    name: "not rated outside the heading of the four levels",
    cells: [
      ["TT", "Họ và tên", "Mức xếp loại", _, _, _, "Không xếp loại", "Ghi chú"],
      [_, _, "HTXSNV", "HTTNV", "HTNV", "KHTNV", _, _],
      [1, "Trần Văn Cường", _, "x", _, _, _, _],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2"].map(area) },
    kind: "individuals",
    headerRows: [1, 2],
    stage: "rating",
    columns: {
      ordinal: "A",
      fullName: "B",
      rating: "C=excellent D=good E=completed F=notCompleted G=notRated",
      note: "H",
    },
  },
  {
    name: "a proposal and a decision under one heading",
    cells: [
      ["TT", "Họ và tên", "Mức xếp loại", _, _],
      [_, _, "Cá nhân tự nhận", "Đề xuất", "Cấp có thẩm quyền"],
      [1, "Trần Văn Cường", "HTXSNV", "HTTNV", "HTTNV"],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:E1"].map(area) },
    kind: "individuals",
    headerRows: [1, 2],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", selfRating: "C", proposedRating: "D", rating: "E" },
  },
  {
    name: "sections that sum up the marks below them",
    cells: [
      ["TT", "Đơn vị", "HTXSNV", "HTTNV", "HTNV", "KHTNV"],
      ["I", "KHỐI ĐẢNG", 1, 2, 0, 0],
      [1, "Ban Tổ chức Huyện ủy", "x", _, _, _],
      [2, "Ban Dân vận Huyện ủy", _, "x", _, _],
      [3, "Cấp ủy xã Sơn Trà", _, "x", _, _],
    ],
    kind: "collectives",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", unit: "B", rating: "C=excellent D=good E=completed F=notCompleted" },
  },
  {
    name: "a section for every person",
    cells: [
      ["TT", "Họ và tên", "Mức xếp loại"],
      ["I", "Phòng Nội vụ", _],
      [1, "Trần Văn Cường", "HTTNV"],
      ["II", "Phòng Tư pháp", _],
      ["III", "Phòng Dân tộc", _],
      [1, "Lê Thị Mai", "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", rating: "C" },
  },
  {
    name: "party and civil ratings side by side, posts divided in three",
    cells: [
      ["TT", "Họ và tên", "Chức vụ", _, _, "Kết quả xếp loại", _],
      [_, _, "Đảng", "Chính quyền", "Đoàn thể", "CBCCVC", "Đảng viên"],
      [1, "Lê Văn An", "Bí thư", "Chủ tịch", _, "HTT", "HTXS"],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1"].map(area) },
    kind: "individuals",
    headerRows: [1, 2],
    stage: "civilRating",
    columns: {
      ordinal: "A",
      fullName: "B",
      partyPost: "C",
      governmentPost: "D",
      massPost: "E",
      civilRating: "F",
      partyRating: "G",
    },
  },
  {
    name: "three rows of header, two sets of marks",
    cells: [
      ["TT", "Họ và tên", "Đánh giá, xếp loại năm 2023", _, _, _],
      [_, _, "Cá nhân tự xếp loại", _, "Mức xếp loại", _],
      [_, _, "HTXSNV", "HTTNV", "HTXSNV", "HTTNV"],
      [1, "Lê Văn An", "x", _, _, "x"],
    ],
    facts: { merges: ["A1:A3", "B1:B3", "C1:F1", "C2:D2", "E2:F2"].map(area) },
    kind: "individuals",
    headerRows: [1, 3],
    stage: "rating",
    columns: {
      ordinal: "A",
      fullName: "B",
      selfRating: "C=excellent D=good",
      rating: "E=excellent F=good",
    },
  },
  {
    name: "collectives with dates under one heading",
    cells: [
      ["DANH SÁCH TẬP THỂ", _, _, _, _],
      ["Số TT", "Tên tập thể", "Ngày", _, "Số ngày họp", "Có gợi ý kiểm điểm", "Xếp loại tập thể"],
      [_, _, "gửi dự thảo", "họp kiểm điểm", _, _, _],
      [1, "Phòng Nội vụ", day(45250), day(45255), 1.5, "x", "HTTNV"],
    ],
    facts: { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3"].map(area) },
    kind: "collectives",
    headerRows: [2, 3],
    stage: "rating",
    columns: {
      ordinal: "A",
      unit: "B",
      draftSentOn: "C",
      reviewedOn: "D",
      reviewDays: "E",
      prompted: "F",
      rating: "G",
    },
  },
  {
    name: "party cells, rated as such",
    cells: [
      ["STT", "Chi bộ", "Họ và tên bí thư", "Mức xếp loại"],
      [1, "Chi bộ Quân sự", "Lê Văn An", "HTTNV"],
    ],
    kind: "collectives",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", unit: "B", rating: "D" },
  },
  {
    name: "communes by their bare names",
    cells: [
      ["STT", "Đơn vị", "Mức xếp loại"],
      [1, "Sơn Trà", "HTTNV"],
      [2, "Suối Vàng", "HTTNV"],
      [3, "Bình Minh", "HTNV"],
    ],
    kind: "collectives",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", unit: "B", rating: "C" },
  },
  {
    name: "dates to check and no rating yet",
    cells: [
      ["STT", "Đơn vị", "Ngày họp kiểm điểm", "Ngày nộp hồ sơ"],
      [1, "Phòng Nội vụ", day(45250), _],
    ],
    kind: "collectives",
    headerRows: [1, 1],
    stage: null,
    columns: { ordinal: "A", unit: "B", reviewedOn: "C", dossierSentOn: "D" },
  },
  {
    name: "a list of this year and the last",
    cells: [
      ["STT", "Họ và tên", "Xếp loại năm 2022", "Xếp loại năm 2023"],
      [1, "Lê Văn An", "HTTNV", "HTXSNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", rating: "D" },
  },
  {
    name: "marks of the last year and of this one",
    cells: [
      ["STT", "Họ và tên", "Xếp loại năm 2022", _, "Xếp loại năm 2023", _],
      [_, _, "HTXSNV", "HTTNV", "HTXSNV", "HTTNV"],
      [1, "Lê Văn An", "x", _, _, "x"],
    ],
    facts: { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"].map(area) },
    kind: "individuals",
    headerRows: [1, 2],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", rating: "E=excellent F=good" },
  },
  {
    name: "the meeting of the collective and that of the person: a person's row has its own",
    cells: [
      ["STT", "Họ và tên", "Ngày họp kiểm điểm tập thể", "Ngày họp kiểm điểm cá nhân", "Xếp loại"],
      [1, "Lê Văn An", day(45_250), day(45_251), "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", reviewedOn: "D", rating: "E" },
  },
  {
    name: "ratings that are all unknown, under a heading that cannot mean anything else",
    cells: [
      ["STT", "Họ và tên", "Mức xếp loại"],
      ...["Lê Văn An", "Hồ Thị Bích", "Đỗ Văn Cường", "Vũ Thị Dung", "Cao Văn Em"].map((name, index) => [
        index + 1,
        name,
        "Đạt yêu cầu",
      ]),
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", rating: "C" },
  },
  {
    name: "headings with slips of the finger",
    cells: [
      ["Số TT", "Họ và tne", "Chứcc vụ", "Mức xêp loaị", "Ngàyy họp kiểm điểm"],
      [1, "Lê Văn An", "Trưởng phòng", "HTTNV", day(45250)],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "C", rating: "D", reviewedOn: "E" },
  },
  {
    name: "a heading that nobody knows over values that are levels",
    cells: [
      ["STT", "Họ và tên", "Ý kiến sau cùng"],
      [1, "Lê Văn An", "HTTNV"],
      [2, "Trần Thị Bích", "Hoàn thành nhiệm vụ"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", rating: "C" },
  },
  {
    name: "a heading of two meanings is what its values say: days",
    cells: [
      ["STT", "Đơn vị", "Thời gian kiểm điểm", "Xếp loại"],
      [1, "Phòng Nội vụ", 1.5, "HTTNV"],
    ],
    kind: "collectives",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", unit: "B", reviewDays: "C", rating: "D" },
  },
  {
    name: "a heading of two meanings is what its values say: a date",
    cells: [
      ["STT", "Đơn vị", "Thời gian kiểm điểm", "Xếp loại"],
      [1, "Phòng Nội vụ", "15/12/2023", "HTTNV"],
    ],
    kind: "collectives",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", unit: "B", reviewedOn: "C", rating: "D" },
  },
  {
    name: "names over two columns under one heading, given names in the second",
    cells: [
      ["TT", "Họ và tên", _, "Chức vụ", "Xếp loại"],
      [1, "Lê Thị", "An", "Trưởng phòng", "HTTNV"],
      [2, "Lê Thị", "Ngọc Bích", "Phó Trưởng phòng", "HTTNV"],
      [3, "Trần Văn", "Cường", "Chuyên viên", "HTTNV"],
    ],
    facts: { merges: [area("B1:C1")] },
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B C", post: "D", rating: "E" },
  },
  {
    name: "names over two columns, the second without a heading",
    cells: [
      ["TT", "Họ và tên", _, "Chức vụ", "Xếp loại"],
      [1, "Lê Thị", "An", "Trưởng phòng", "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B C", post: "D", rating: "E" },
  },
  {
    name: "family and given names under headings of their own",
    cells: [
      ["TT", "Họ và tên đệm", "Tên", "Chức vụ", "Xếp loại"],
      [1, "Lê Thị", "An", "Trưởng phòng", "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B C", post: "D", rating: "E" },
  },
  {
    name: "whole names in cells merged across two columns",
    cells: [
      ["TT", "Họ và tên", _, "Chức vụ", "Xếp loại"],
      [1, "Lê Thị An", _, "Trưởng phòng", "HTTNV"],
      [2, "Trần Văn Bình", _, "Chuyên viên", "HTTNV"],
    ],
    facts: { merges: [area("B1:C1"), area("B2:C2"), area("B3:C3")] },
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "D", rating: "E" },
  },
  {
    name: "a list of party members with one rating, which is that of members",
    cells: [
      ["DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
      ["TT", "Họ và tên", "Chức vụ", "Mức xếp loại"],
      [1, "Lê Thị An", "Bí thư Chi bộ", "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [2, 2],
    stage: "partyRating",
    columns: { ordinal: "A", fullName: "B", post: "C", partyRating: "D" },
  },
  {
    name: "a list of cadres and party members with one rating, which may be either",
    cells: [
      ["DANH SÁCH XẾP LOẠI CÁN BỘ, ĐẢNG VIÊN NĂM 2023"],
      ["TT", "Họ và tên", "Chức vụ", "Mức xếp loại"],
      [1, "Lê Thị An", "Trưởng phòng", "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [2, 2],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "C", rating: "D" },
  },
  {
    name: "the list of a school, with the group of subjects as unit and the headmaster's rating",
    cells: [
      ["STT", "Họ và tên", "Chức vụ", "Tổ chuyên môn", "Tự xếp loại", "Hiệu trưởng xếp loại"],
      [1, "Lê Thị An", "Tổ trưởng", "Tổ Toán - Lý", "HTTNV", "HTXSNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "rating",
    columns: { ordinal: "A", fullName: "B", post: "C", unit: "D", selfRating: "E", rating: "F" },
  },
  {
    name: "a list of party members with the stages of the form: themselves, the cell, the committee",
    cells: [
      ["DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023"],
      ["TT", "Họ và tên", "Chi bộ", "Tự nhận mức xếp loại", "Chi bộ đề xuất", "Đảng ủy xếp loại"],
      [1, "Lê Thị An", "Chi bộ thôn 1", "HTTNV", "HTTNV", "HTXSNV"],
    ],
    kind: "individuals",
    headerRows: [2, 2],
    stage: "partyRating",
    columns: {
      ordinal: "A",
      fullName: "B",
      partyCell: "C",
      selfRating: "D",
      proposedRating: "E",
      partyRating: "F",
    },
  },
  {
    name: "a party cell's list with abbreviated ratings of office and of membership",
    cells: [
      ["TT", "Họ và tên", "Thời gian họp (ngày)", "Kết quả XL cán bộ, công chức", "XL đảng viên"],
      [1, "Lê Thị An", 1, "HTTNV", "HTTNV"],
    ],
    kind: "individuals",
    headerRows: [1, 1],
    stage: "civilRating",
    columns: { ordinal: "A", fullName: "B", reviewDays: "C", civilRating: "D", partyRating: "E" },
  },
];

test.each(LAYOUTS)("$name", ({ cells, facts, kind, columns, headerRows, stage }) => {
  const { tables, unread } = detectTables([sheet(cells, facts)]);

  expect(tables).toHaveLength(1);
  expect(lettersOf(tables[0])).toEqual(columns);
  expect(tables[0]).toMatchObject({
    kind,
    headerRows: headerRows.map((row) => row - 1),
    governingStage: stage,
  });
  expect(tables[0]?.confidence).toBeGreaterThan(0.7);
  expect(unread).toEqual([]);
});

test("each choice keeps its heading, its column and how sure it is", () => {
  const [table] = detectTables([
    sheet([
      ["STT", "Họ và tên (*)", "Mức xếp loạii", "Mức xếp loại"],
      [1, "Lê Văn An", _, "HTTNV"],
    ]),
  ]).tables;

  expect(table?.evidence).toContainEqual({
    kind: "heading",
    field: "fullName",
    column: 1,
    text: "Họ và tên (*)",
    score: 1,
  });
  // the heading that lost stays in evidence
  expect(table?.evidence).toContainEqual(expect.objectContaining({ field: "rating", column: 2 }));
  expect(lettersOf(table)).toMatchObject({ rating: "D" });
});

test("two tables on one sheet are two, each with its own title", () => {
  const { tables, unread } = detectTables([
    sheet([
      ["I. TẬP THỂ"],
      ["TT", "Tên tập thể", "Mức xếp loại"],
      [1, "Phòng Nội vụ", "HTTNV"],
      [2, "Phòng Tư pháp", "HTTNV"],
      ["Cộng", _, 2],
      ["II. CÁ NHÂN"],
      ["TT", "Họ và tên", "Đơn vị", "Mức xếp loại"],
      [1, "Lê Văn An", "Phòng Nội vụ", "HTTNV"],
      [_, "NGƯỜI LẬP BIỂU"],
    ]),
  ]);

  expect(tables.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ["collectives", 2],
    ["individuals", 1],
  ]);
  expect(tables[1]?.title).toEqual(["II. CÁ NHÂN"]);
  expect(unread).toEqual([]);
});

test("a list whose sections part collectives from individuals is a table of each", () => {
  for (const heading of ["Họ và tên", "Tên tập thể, họ và tên cá nhân", "Tên tập thể"]) {
    const { tables, unread } = detectTables([
      sheet([
        ["TT", heading, "Chức vụ, đơn vị", "Mức xếp loại"],
        ["I", "TẬP THỂ"],
        [1, "Đảng ủy xã Sơn Trà", _, "HTTNV"],
        [2, "Phòng Nội vụ", _, "HTTNV"],
        ["II", "CÁ NHÂN"],
        [1, "Lê Văn An", "Bí thư Đảng ủy xã Sơn Trà", "HTTNV"],
        [2, "Lê Thị Bình", "Trưởng phòng Nội vụ", "HTTNV"],
        [3, "Lê Thị Ca", "Phó Trưởng phòng Nội vụ", "HTTNV"],
        [_, "Tổng cộng", 5],
      ]),
    ]);

    expect(tables.map((table) => [table.kind, linesOf(table), lettersOf(table)])).toEqual([
      ["collectives", ["3", "4"], { ordinal: "A", unit: "B", post: "C", rating: "D" }],
      ["individuals", ["6", "7", "8"], { ordinal: "A", fullName: "B", post: "C", rating: "D" }],
    ]);
    expect(unread).toEqual([]);
  }
});

test("a sheet of ours is passed over", () => {
  const cells = LAYOUTS[0]?.cells ?? [];
  expect(detectTables([sheet(cells, { own: "findings" })]).tables).toEqual([]);
});
