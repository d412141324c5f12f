import fc from "fast-check";
import { isPartyMember } from "../../../src/law/subjects/membership";
import { partySummary } from "../../../src/sheets/summary/party";
import { partyFigures } from "../../../src/sheets/summary/partyFigures";
import { anyRows } from "../../check/rosters";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOnTables, valuesIn } from "./reports";

const PLAN = "mac-dinh-2023";
const report = (...lists: readonly (readonly TestRow[])[]) =>
  reportOnTables(
    lists.map((rows, at) => tableOf("individuals", rows, { sheet: `Chi bộ ${at + 1}` })),
    PLAN,
    "2023-12-26",
  );

const member = (fullName: string, partyRating: string, more: TestRow = {}): TestRow => ({
  fullName,
  unit: "Chi bộ 1",
  isPartyMember: "x",
  partyRating,
  ...more,
});

/** The lines of the sheet, as "ordinal content" with their counts. */
function lines(rows: readonly TestRow[]): readonly (readonly [string, unknown])[] {
  const paper = partySummary(report(rows));
  return valuesIn(paper).map(({ ordinal, content, count }) => [`${ordinal} ${content}`, count]);
}

describe("the statistics of party members", () => {
  const rows = [
    member("Lê Thị Ánh", "HTXSNV"),
    member("Trần Văn Bình", "HTTNV"),
    member("Vũ Thị Cúc", "HTTNV"),
    member("Đỗ Văn Dũng", "HTNV", { reason: "Chậm tiến độ công việc" }),
    member("Bùi Thị Én", "KHTNV", { reason: "Bị kỷ luật cảnh cáo" }),
    member("Hoàng Văn Giang", "KHTNV"),
    member("Ngô Thị Hạnh", "", { note: "Được miễn công tác, sinh hoạt đảng" }),
    member("Phan Văn Khoa", "", { note: "Đảng viên mới kết nạp" }),
    member("Đặng Thị Lan", "", { note: "Đang bị đình chỉ sinh hoạt" }),
    member("Trịnh Văn Minh", "KXL", { note: "Nghỉ ốm dài hạn" }),
    member("Mai Thị Ngân", "KXL"),
    member("Cao Văn Oanh", ""),
    member("Lý Thị Phương", "HTSXNV"),
    member("Tạ Văn Quân", "HTTNV", { isPartyMember: "không" }),
  ];

  test("count each member in one place, with the reasons that the roster gives", () => {
    expect(lines(rows)).toEqual([
      ["1 Tổng số đảng viên (= 2 + 3)", 13],
      ["2 Không thuộc diện đánh giá, xếp loại", 5],
      ["a) Được miễn công tác và sinh hoạt đảng", 1],
      ["b) Bị đình chỉ sinh hoạt đảng", 1],
      ["c) Mới kết nạp, chưa đủ 6 tháng", 1],
      ["d) Lý do khác: Nghỉ ốm dài hạn", 1],
      ["đ) Không ghi lý do (mục 2)", 1],
      ["3 Thuộc diện đánh giá, xếp loại (= 3.1 + 3.2)", 8],
      ["3.1 Đã đánh giá, xếp loại", 6],
      ["3.2 Chưa đánh giá, xếp loại", 2],
      ["a) Chưa ghi mức xếp loại", 1],
      ["b) Ghi không rõ mức xếp loại", 1],
      ["4 Kết quả đánh giá, xếp loại", 6],
      ["4.1 Hoàn thành xuất sắc nhiệm vụ", 1],
      ["4.2 Hoàn thành tốt nhiệm vụ", 2],
      ["4.3 Hoàn thành nhiệm vụ", 1],
      ["a) Chậm tiến độ công việc", 1],
      ["4.4 Không hoàn thành nhiệm vụ", 2],
      ["a) Bị kỷ luật cảnh cáo", 1],
      ["b) Không ghi lý do (mục 4.4)", 1],
    ]);
  });

  test("give shares that add up to what they are parts of, as they print", () => {
    const shares = new Map(
      valuesIn(partySummary(report(rows))).map(({ ordinal, ofMembers, ofRated }) => [
        ordinal,
        { ofMembers, ofRated },
      ]),
    );
    const of = (ordinal: string, column: "ofMembers" | "ofRated") =>
      Math.round(1000 * Number(shares.get(ordinal)?.[column]));
    expect([of("2", "ofMembers"), of("3.1", "ofMembers"), of("3.2", "ofMembers")]).toEqual([385, 461, 154]);
    expect([of("3", "ofMembers"), of("1", "ofMembers")]).toEqual([615, 1000]);
    expect(["4.1", "4.2", "4.3", "4.4"].map((line) => of(line, "ofRated"))).toEqual([167, 333, 167, 333]);
    expect(of("4", "ofRated")).toBe(1000);
  });

  test.each([
    ["Được miễn sinh hoạt đảng", "exempt"],
    ["Đình chỉ sinh hoạt đảng từ 01/9", "suspended"],
    ["Đảng viên dự bị, chưa đủ 6 tháng", "newlyAdmitted"],
    ["Kết nạp dưới 06 tháng", "newlyAdmitted"],
  ] as const)("know by “%s” who is not reviewed", (note, cause) => {
    const figures = partyFigures(report([member("Lê Thị Ánh", "KXL", { note })]));
    expect(figures?.notDue).toMatchObject({ [cause]: 1, otherwise: { told: [], none: 0 } });
  });

  test("know by the day of admission who is not reviewed, and keep other words as they stand", () => {
    const admitted = partyFigures(report([member("Lê Thị Ánh", "KXL", { admittedOn: "15/09/2023" })]));
    expect(admitted?.notDue).toMatchObject({ newlyAdmitted: 1 });
    const otherwise = partyFigures(report([member("Lê Thị Ánh", "KXL", { note: "Miễn kiểm điểm" })]));
    expect(otherwise?.notDue.otherwise.told).toEqual([{ text: "Miễn kiểm điểm", count: 1 }]);
  });

  test("tell full from probationary members only where the roster does", () => {
    const told = [
      member("Lê Thị Ánh", "HTTNV", { isPartyMember: "Chính thức" }),
      member("Trần Văn Bình", "HTTNV", { isPartyMember: "Dự bị" }),
      member("Vũ Thị Cúc", "HTTNV"),
    ];
    expect(lines(told).slice(1, 4)).toEqual([
      ["a) Đảng viên chính thức", 1],
      ["b) Đảng viên dự bị", 1],
      ["c) Danh sách không ghi chính thức hay dự bị", 1],
    ]);
    expect(
      lines(rows)
        .map(([text]) => text)
        .join(),
    ).not.toContain("dự bị");
  });

  test("name the four most frequent reasons, and add up the others", () => {
    const reasons = ["Một", "Hai", "Hai", "Ba", "Ba", "Ba", "Bốn", "Bốn", "Năm", "Năm", "Sáu"];
    const completed = reasons.map((reason, at) => member(`Lê Thị ${at}`, "HTNV", { reason }));
    expect(lines(completed).slice(-6)).toEqual([
      ["a) Ba", 3],
      ["b) Hai", 2],
      ["c) Bốn", 2],
      ["d) Năm", 2],
      ["đ) Các lý do khác (mục 4.3)", 2],
      ["4.4 Không hoàn thành nhiệm vụ", 0],
    ]);
  });

  test("count somebody who stands in two lists once, and namesakes of one list twice", () => {
    const first = [member("Lê Thị Ánh", "HTTNV"), member("Lê Thị Ánh", "HTNV")];
    const figures = partyFigures(report(first, [member("Lê Thị Ánh", "HTTNV")]));
    expect(figures?.rated).toMatchObject({ good: 1, completed: 1 });
  });

  test("leave out, and say so, those of whom nothing tells whether they are members", () => {
    const mixed = [
      { fullName: "Lê Thị Ánh", unit: "Phòng Nội vụ", civilRating: "HTTNV", partyRating: "HTTNV" },
      { fullName: "Trần Văn Bình", unit: "Phòng Nội vụ", civilRating: "HTTNV", partyRating: "" },
    ];
    expect(partyFigures(report(mixed))).toMatchObject({ rated: { good: 1 }, blank: 0, untold: 1 });
    expect(partySummary(report(mixed))?.remarks).toContainEqual(expect.stringMatching(/^1 người để trống/));
  });

  test("are not written where no list keeps party ratings", () => {
    expect(
      partySummary(report([{ fullName: "Lê Thị Ánh", isPartyMember: "x", rating: "HTTNV" }])),
    ).toBeNull();
  });
});

test("1 = 2 + 3, 3 = 3.1 + 3.2 and 3.1 = the levels, whatever the roster", () => {
  fc.assert(
    fc.property(anyRows, ({ individuals }) => {
      const { roster } = report(individuals);
      const counts = new Map(
        lines(individuals).map(([text, count]) => [text.split(" ")[0] ?? "", Number(count)] as const),
      );
      const of = (ordinal: string) => counts.get(ordinal) ?? Number.NaN;
      expect(of("1")).toBe(roster.individuals.filter((person) => isPartyMember(person)).length);
      expect(of("1")).toBe(of("2") + of("3"));
      expect(of("3")).toBe(of("3.1") + of("3.2"));
      expect(of("3.1")).toBe(of("4.1") + of("4.2") + of("4.3") + of("4.4"));
      expect(of("4")).toBe(of("3.1"));
    }),
    { numRuns: 60 },
  );
});
