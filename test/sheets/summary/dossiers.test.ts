import { dossierSummary } from "../../../src/sheets/summary/dossiers";
import { type TestRow, tableOf } from "../../roster/table";
import { reportOnTables, valuesIn } from "./reports";

/** Under the plan that carries out 245-KH/TU: (1) report, (2) own reviews, (3) residence, (4) "nếu có". */
const PLAN = "huyen-uy-245kh-2023";
const HEADINGS = {
  dossierItems: ["Báo cáo kiểm điểm tập thể (Mẫu 01)", "Bản kiểm điểm cá nhân (Mẫu 02)"],
  residenceComment: ["Phiếu xin ý kiến chi ủy nơi cư trú (Mẫu 3-213)"],
};

function paperOf(rows: readonly TestRow[], { asOf = "2023-12-10", headings = HEADINGS as object } = {}) {
  return dossierSummary(reportOnTables([tableOf("collectives", rows, { headings })], PLAN, asOf));
}

const unit = (name: string, items: readonly string[], residence: string, more: TestRow = {}): TestRow => ({
  unit: name,
  rating: "HTTNV",
  dossierItems: [...items],
  residenceComment: residence,
  ...more,
});

/** The papers of each row: (1) to (4), how many are missing, how many to be looked at. */
const shown = (...asked: Parameters<typeof paperOf>) =>
  valuesIn(paperOf(...asked)).flatMap(({ who, item1, item2, item3, item4, missing, doubtful }) =>
    who === undefined ? [] : [[who, item1, item2, item3, item4, missing, doubtful]],
  );

describe("each dossier", () => {
  test("shows each paper: there, wanting, or not to be asked for", () => {
    expect(
      shown([
        unit("Phòng Nội vụ", ["x", "x"], "x"),
        unit("Phòng Tư pháp", ["", "x"], "x"),
        unit("Phòng Y tế", ["thiếu", ""], "không áp dụng"),
      ]),
    ).toEqual([
      ["Phòng Nội vụ", "✓", "✓", "✓", "?", 0, 0],
      ["Phòng Tư pháp", "thiếu", "✓", "✓", "?", 1, 0],
      ["Phòng Y tế", "thiếu", "thiếu", "–", "?", 2, 0],
      ["Số hồ sơ thiếu thành phần này", 2, 1, 0, 0, 3, 0],
    ]);
  });

  test("asks for nothing before its day, unless it was sent", () => {
    const rows = [
      unit("Phòng Nội vụ", ["", "x"], "x", { dossierSentOn: "" }),
      unit("Phòng Tư pháp", ["", "x"], "x", { dossierSentOn: "20/11/2023" }),
    ];
    expect(shown(rows, { asOf: "2023-11-22" }).slice(0, 2)).toEqual([
      ["Phòng Nội vụ", "chưa", "✓", "✓", "?", 0, 0],
      ["Phòng Tư pháp", "thiếu", "✓", "✓", "?", 1, 0],
    ]);
  });

  test("kept in one cell that does not tell which paper is wanting says what the cell says", () => {
    const rows = ["3/4", "gần xong", "đủ"].map((dossierItems, at) => ({
      unit: `Phòng ${at + 1}`,
      rating: "HTTNV",
      dossierItems,
    }));
    const written = valuesIn(paperOf(rows, { headings: { dossierItems: ["Thành phần hồ sơ"] } }));
    expect(written.flatMap(({ who, written, missing }) => (who ? [[who, written, missing]] : []))).toEqual([
      ["Phòng 1", "3/4: thiếu 1, không ghi thành phần nào", null],
      ["Phòng 2", "“gần xong”: không rõ gồm những thành phần nào", null],
      ["Phòng 3", null, 0],
      ["Số hồ sơ thiếu thành phần này", undefined, 0],
    ]);
  });

  test("of which the list keeps no paper is left out, and not called complete", () => {
    const headings = { dossierItems: ["Biên bản kiểm phiếu", "Danh sách ký nhận"] };
    const row = { unit: "Phòng Nội vụ", rating: "HTTNV", dossierItems: ["x", "x"] };
    expect(paperOf([row], { headings })).toBeNull();
  });

  test("of those who are not rated is not asked for", () => {
    expect(paperOf([unit("Phòng Nội vụ", ["", ""], "", { rating: "KXL" })])).toBeNull();
  });
});

test("the dossiers of a unit are counted with those of its people", () => {
  const report = reportOnTables(
    [
      tableOf("collectives", [unit("Phòng Nội vụ", ["x", "x"], "x")], { headings: HEADINGS }),
      tableOf(
        "individuals",
        [
          {
            fullName: "Lê Thị Ánh",
            unit: "Phòng Nội vụ",
            rating: "HTTNV",
            dossierItems: "x",
            residenceComment: "",
          },
          {
            fullName: "Trần Văn Bình",
            unit: "Phòng Y tế",
            rating: "HTTNV",
            dossierItems: "",
            residenceComment: "x",
          },
        ],
        { headings: { ...HEADINGS, dossierItems: ["Bản kiểm điểm cá nhân (Mẫu 02)"] } },
      ),
    ],
    PLAN,
    "2023-12-10",
  );
  expect(valuesIn(dossierSummary(report), 0)).toEqual([
    { unit: "Phòng Nội vụ", complete: 1, incomplete: 1, toLookAt: 0, notDue: 0 },
    { unit: "Phòng Y tế", complete: 0, incomplete: 1, toLookAt: 0, notDue: 0 },
  ]);
});

describe("a list of the office's own", () => {
  const own = (items: readonly { number: number; title: string }[]) => {
    const headings = { dossierItems: items.map(({ title }) => title) };
    const row = {
      unit: "Phòng Nội vụ",
      rating: "HTTNV",
      dossierItems: items.map((_, at) => (at === 0 ? "x" : "")),
    };
    const report = reportOnTables([tableOf("collectives", [row], { headings })], PLAN, "2023-12-10");
    const dossiers = [{ id: "own", title: "hồ sơ", who: [{ kind: "collective" as const }], items }];
    return dossierSummary({ ...report, plan: report.plan && { ...report.plan, dossiers } });
  };

  test("of one paper has room for its counts", () => {
    const paper = own([{ number: 1, title: "Báo cáo thành tích" }]);
    for (const { columns } of paper?.blocks ?? []) {
      expect(columns.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(paper?.widths.length);
      expect(columns.every(({ span = 1 }) => span > 0)).toBe(true);
    }
  });

  test("that gives two papers one number shows the one that is wanting, and counts it once", () => {
    const paper = own([
      { number: 1, title: "Báo cáo thành tích" },
      { number: 1, title: "Biên bản bình xét" },
    ]);
    expect(valuesIn(paper)[1]).toMatchObject({ item1: "thiếu", missing: 1 });
  });
});

test("conditional papers are named with their condition", () => {
  const remarks = paperOf([unit("Phòng Nội vụ", ["x", "x"], "x")])?.remarks ?? [];
  expect(remarks.join("\n")).toMatch(
    /\(3\) Phiếu xin ý kiến chi ủy nơi cư trú \(Mẫu 3-213\) – trừ người được miễn/,
  );
});
