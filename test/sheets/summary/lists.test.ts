import { collectiveList, individualList } from "../../../src/sheets/summary/lists";
import { tableOf } from "../../roster/table";
import { reportOnTables, valuesIn } from "./reports";

const PLAN = "huyen-uy-245kh-2023";
const DAY = "2023-12-26";

const individuals = (...args: Parameters<typeof tableOf> extends [unknown, ...infer Rest] ? Rest : never) =>
  individualList(reportOnTables([tableOf("individuals", ...args)], PLAN, DAY));

const PEOPLE = [
  {
    fullName: "Lê Thị Ánh",
    post: "Trưởng phòng",
    unit: "Phòng Nội vụ",
    selfRating: "HTXSNV",
    rating: "HTTNV",
  },
  { fullName: "Trần Văn Bình", post: "Chuyên viên", unit: "Phòng Nội vụ", selfRating: "HTTNV", rating: "" },
  { fullName: "Vũ Thị Cúc", post: "Chuyên viên", unit: "phòng nội vụ", selfRating: "", rating: "HTSXNV" },
  {
    fullName: "Đỗ Văn Dũng",
    post: "Trưởng phòng",
    unit: "Phòng Tư pháp",
    selfRating: "HTTNV",
    rating: "HTTNV",
  },
  {
    fullName: "Bùi Thị Én",
    post: "Chuyên viên",
    unit: "Phòng Tư pháp",
    selfRating: "HTTNV",
    rating: "HTTNV",
  },
  {
    fullName: "Hồ Văn Gấm",
    post: "Chuyên viên",
    unit: "Phòng Tư pháp",
    selfRating: "HTTNV",
    rating: "HTTNV",
  },
];

describe("Biểu số 02", () => {
  test("lists people in the order of the roster under their units, a level by stage", () => {
    expect(
      valuesIn(individuals(PEOPLE)).map(
        ({ section, name, selfRating, rating }) => section ?? [name, selfRating, rating],
      ),
    ).toEqual([
      "Phòng Nội vụ",
      ["Lê Thị Ánh", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
      ["Trần Văn Bình", "Hoàn thành tốt nhiệm vụ", "Chưa ghi"],
      ["Vũ Thị Cúc", null, "“HTSXNV” (không rõ mức)"],
      "Phòng Tư pháp",
      ["Đỗ Văn Dũng", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
      ["Bùi Thị Én", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
      ["Hồ Văn Gấm", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
    ]);
  });

  test("names units beside people where those of one unit do not stand together", () => {
    const [a, b, c, d, ...others] = PEOPLE;
    const mixed = [a, d, b, c, ...others].flatMap((row) => row ?? []);
    const lines = valuesIn(individuals(mixed));
    expect(lines.map(({ unit }) => unit)).toEqual(mixed.map(({ unit }) => unit));
  });

  test("has only the columns that the roster has something for", () => {
    const ids = (rows: Parameters<typeof individuals>[0]) =>
      individuals(rows)?.blocks[0]?.columns.map(({ id }) => id);
    expect(ids([{ fullName: "Lê Thị Ánh", rating: "HTTNV", reason: "" }])).toEqual([
      "ordinal",
      "name",
      "rating",
      "note",
    ]);
    expect(
      ids([
        {
          fullName: "Lê Thị Ánh",
          civilRating: "HTTNV",
          partyRating: "HTTNV",
          reason: "Sáng kiến cấp tỉnh",
          decidedBy: "Ban Thường vụ",
          decidedOn: "20/12/2023",
        },
      ]),
    ).toEqual(["ordinal", "name", "civilRating", "partyRating", "reason", "decidedBy", "decidedOn", "note"]);
  });

  test("says where nothing is decided yet", () => {
    expect(individuals([{ fullName: "Lê Thị Ánh", proposedRating: "HTTNV" }])?.remarks).toContain(
      "Danh sách chưa có cột mức quyết định.",
    );
  });

  test("a mark under two levels is told as it stands", () => {
    const table = individuals([{ fullName: "Lê Thị Ánh", rating: ["x", "x"] }], {
      marks: { rating: ["excellent", "good"] },
    });
    expect(valuesIn(table)[0]?.rating).toBe(
      "Ghi nhiều mức: Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ",
    );
  });
});

describe("Biểu số 01", () => {
  test("lists collectives under the sections of the roster", () => {
    const report = reportOnTables(
      [
        tableOf("collectives", [
          { section: "Khối Đảng", unit: "Văn phòng Huyện ủy", rating: "HTTNV" },
          { section: "Khối chính quyền", unit: "Phòng Nội vụ", rating: "HTXSNV" },
        ]),
      ],
      PLAN,
      DAY,
    );
    expect(
      valuesIn(collectiveList(report)).map(({ section, name, rating }) => section ?? [name, rating]),
    ).toEqual([
      "Khối Đảng",
      ["Văn phòng Huyện ủy", "Hoàn thành tốt nhiệm vụ"],
      "Khối chính quyền",
      ["Phòng Nội vụ", "Hoàn thành xuất sắc nhiệm vụ"],
    ]);
  });

  test("is not written for a roster of people alone", () => {
    expect(collectiveList(reportOnTables([tableOf("individuals", PEOPLE)], PLAN, DAY))).toBeNull();
  });
});
