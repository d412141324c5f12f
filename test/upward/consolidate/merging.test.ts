import { fitted } from "../../../src/sheets/height";
import { levelName } from "../../../src/text/words";
import { listDraft } from "../../../src/upward/consolidate/draft";
import { HEAD_ROWS } from "../../../src/upward/consolidate/lists";
import { WorkbookError } from "../../../src/workbook/errors";
import { collectives, column, consolidated, incoming, LIST, notices, people, sheet } from "./files";

const A = [
  collectives(LIST, [1, "UBND xã Suối Vàng", "HTTNV"]),
  people(
    LIST,
    [1, "Lê Thị Ánh", "12/03/1985", "Chủ tịch", "UBND xã Suối Vàng", "HTTNV"],
    [2, "Trần Văn Bình", "20/11/1990", "Công chức", "UBND xã Suối Vàng", "HTSXNV"],
  ),
];
const B = [
  sheet(
    "Danh sách",
    [LIST],
    ["TT", "Họ tên", "Đơn vị", "HTXSNV", "HTTNV", "HTNV", "KHTNV", "Ghi chú"],
    [1, "Vũ Thị Cúc", "UBND xã Đồi Mơ", null, "x", null, null, null],
    [2, "Đỗ Văn Dũng", "UBND xã Đồi Mơ", null, null, null, null, "Nghỉ thai sản"],
    [3, "Bùi Thị Én", "UBND xã Đồi Mơ", "x", "x", null, null, null],
  ),
];

test("every row says from which file, sheet and cell it comes", async () => {
  const outcome = await consolidated(incoming({ "a.xlsx": A, "b.xlsx": B }));
  expect(column(outcome, "individuals", "Họ và tên")).toEqual([
    "Lê Thị Ánh",
    "Trần Văn Bình",
    "Vũ Thị Cúc",
    "Đỗ Văn Dũng",
    "Bùi Thị Én",
  ]);
  expect(column(outcome, "individuals", "Tệp")).toEqual(["a.xlsx", "a.xlsx", "b.xlsx", "b.xlsx", "b.xlsx"]);
  expect(column(outcome, "individuals", "Trang")[2]).toBe("Danh sách");
  expect(column(outcome, "individuals", "Ô")).toEqual(["B3", "B4", "B3", "B4", "B5"]);
});

test("marks under levels become words; two of them stay two", async () => {
  const outcome = await consolidated(incoming({ "b.xlsx": B }));
  expect(column(outcome, "individuals", "Mức xếp loại")).toEqual([
    "Hoàn thành tốt nhiệm vụ",
    null,
    "Hoàn thành xuất sắc nhiệm vụ; Hoàn thành tốt nhiệm vụ",
  ]);
  expect(outcome.report.ratings.individuals).toMatchObject({ good: 1, notRated: 1, unrecognised: 1 });
});

test("signs become the words that their own legend gives them; without one they stay no levels", async () => {
  const list = (name: string, first: string, second: string, legend: string) =>
    sheet(
      name,
      [LIST],
      ["STT", "Họ và tên", "Chức vụ", "Mức xếp loại"],
      [1, "Vũ Thị Cúc", "Chuyên viên", first],
      [2, "Đỗ Văn Dũng", "Chuyên viên", second],
      [legend],
    );
  const outcome = await consolidated(
    incoming({
      "a.xlsx": [list("Một", "A", "B", "Ghi chú: A: KHTNV; B: HTXSNV")],
      "b.xlsx": [list("Hai", "A1", "B", "Hết")],
    }),
  );
  expect(column(outcome, "individuals", "Mức xếp loại")).toEqual([
    "Không hoàn thành nhiệm vụ",
    "Hoàn thành xuất sắc nhiệm vụ",
    "A1",
    "B",
  ]);
  expect(outcome.report.ratings.individuals).toMatchObject({
    excellent: 1,
    good: 0,
    notCompleted: 1,
    unrecognised: 2,
  });
});

test("where a person has a row for every stage, each level stays with its own", async () => {
  const stages = sheet(
    "Danh sách",
    [LIST],
    ["STT", "Họ và tên", "Chức vụ", "Nội dung", "Mức xếp loại"],
    [1, "Vũ Thị Cúc", "Chuyên viên", "Cá nhân tự xếp loại", "HTXSNV"],
    [null, null, null, "Cấp có thẩm quyền xếp loại", "HTTNV"],
    [2, "Đỗ Văn Dũng", "Chuyên viên", "Cá nhân tự xếp loại", "HTTNV"],
    [null, null, null, "Cấp có thẩm quyền xếp loại", "HTNV"],
  );
  const outcome = await consolidated(incoming({ "a.xlsx": [stages] }));
  expect(column(outcome, "individuals", "Mức xếp loại")).toEqual([
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
  ]);
  expect(column(outcome, "individuals", "Cá nhân tự xếp loại")).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
  ]);
});

test("a column that a file lacks is not an empty one", async () => {
  const outcome = await consolidated(incoming({ "a.xlsx": A, "b.xlsx": B }));
  expect(column(outcome, "individuals", "Ngày sinh")).toEqual([
    "12/03/1985",
    "20/11/1990",
    "(–)",
    "(–)",
    "(–)",
  ]);
  const [ofA, ofB] = outcome.report.roster.tables.filter(({ kind }) => kind === "individuals");
  expect(ofA?.columns.has("note")).toBe(false);
  expect(ofB?.columns.has("birthDate")).toBe(false);
  expect(ofB?.source).toEqual({ file: "b.xlsx", sheet: "Danh sách" });
});

test("findings point into the merged lists, and each leads back to its file", async () => {
  const outcome = await consolidated(incoming({ "a.xlsx": A, "b.xlsx": B }));
  const finding = outcome.report.findings.find(({ rule }) => rule === "rating-unrecognised");
  expect(finding?.cell?.sheet).toBe("Danh sách cá nhân");
  expect(finding?.cell && outcome.origin(finding.cell)).toEqual({
    file: "a.xlsx",
    sheet: "Cá nhân",
    cell: "B4",
  });
});

test("a file that cannot be read is told and stops no other", async () => {
  const outcome = await consolidated([
    ...incoming({ "a.xlsx": A, "so.xlsx": [sheet("Lương", ["Họ tên", "Lương"], ["Lê Thị Ánh", 5])] }),
    {
      name: "hong.xlsx",
      open: async () => {
        throw new WorkbookError("DAMAGED_WORKBOOK", { part: "xl/workbook.xml" });
      },
    },
    {
      name: "loi.xlsx",
      open: async () => {
        throw new TypeError("a fault of the program");
      },
    },
    ...incoming({ "b.xlsx": B }),
  ]);
  expect(outcome.files.map((file) => (file.state === "failed" ? file.code : file.individuals))).toEqual([
    2,
    "NOT_A_ROSTER",
    "DAMAGED_WORKBOOK",
    "INTERNAL_ERROR",
    3,
  ]);
  expect(notices(outcome).filter((notice) => notice.startsWith("file-unread"))).toEqual([
    "file-unread so.xlsx",
    "file-unread hong.xlsx",
    "file-unread loi.xlsx",
  ]);
});

test("files are opened one after another, and each is let go before the next", async () => {
  let open = 0;
  let most = 0;
  const files = incoming({ "a.xlsx": A, "b.xlsx": B }).map(({ name, open: opened }) => ({
    name,
    async open() {
      open += 1;
      most = Math.max(most, open);
      const workbook = await opened();
      return {
        ...workbook,
        read: () => workbook.read(),
        apply: () => Promise.reject(new Error("nothing is written into what was sent")),
        clear: () => Promise.reject(new Error("nothing is written into what was sent")),
        async part(namespace: string) {
          const part = await workbook.part(namespace);
          if (namespace.includes("seal")) open -= 1;
          return part;
        },
      };
    },
  }));
  await consolidated(files);
  expect(most).toBe(1);
});

test("the year is the one that most files name; another is told", async () => {
  const other = [
    people("DANH SÁCH XẾP LOẠI NĂM 2022", [1, "Hồ Văn Giang", "1970", "Công chức", "UBND xã C", "HTTNV"]),
  ];
  const outcome = await consolidated(incoming({ "cu.xlsx": other, "a.xlsx": A, "b.xlsx": B }));
  expect(outcome.year).toBe(2023);
  expect(notices(outcome)).toContain("year-differs cu.xlsx");
});

test("a list of a month or a quarter is told: it was merged as that of the year", async () => {
  const march = "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÁN BỘ, CÔNG CHỨC THÁNG 3 NĂM 2023";
  const outcome = await consolidated(
    incoming({
      "thang.xlsx": [people(march, [1, "Hồ Văn Giang", "1970", "Công chức", "UBND xã C", "HTTNV"])],
    }),
  );
  expect(outcome.notices).toContainEqual({
    id: "part-of-year",
    severity: "warning",
    file: "thang.xlsx",
    facts: { title: march },
  });
});

test("lists of a file that was itself merged keep the names of the files before it", async () => {
  const district = await consolidated(incoming({ "a.xlsx": A, "b.xlsx": B }));
  const { memoryWorkbook } = await import("../../../src/workbook/memory/workbook");
  const again = await consolidated([
    { name: "huyen.xlsx", open: async () => memoryWorkbook({ sheets: [...district.snapshots] }) },
  ]);
  expect(new Set(column(again, "individuals", "Tệp"))).toEqual(
    new Set(["huyen.xlsx › a.xlsx", "huyen.xlsx › b.xlsx"]),
  );
  expect(again.report.ratings).toEqual(district.report.ratings);
});

test("the title of a list is cut at the edge of its cell: nothing is printed beyond the table", async () => {
  const { sheets } = await consolidated(incoming({ "a.xlsx": A, "b.xlsx": B }));
  for (const draft of sheets.map(listDraft)) {
    for (const { cells } of [...draft.rows].slice(HEAD_ROWS)) {
      expect(cells.at(-1)).toMatchObject({ value: LIST, style: { horizontal: "fill" } });
    }
  }
});

test("a level stands in its column whole", async () => {
  const { sheets } = await consolidated(incoming({ "a.xlsx": A, "b.xlsx": B }));
  for (const sheet of sheets) {
    const at = sheet.fields.indexOf("rating");
    const whole = { cells: [{ value: levelName.vi.excellent, style: { size: 11, wrap: true } }] };
    const width = listDraft(sheet).columnWidths[at] ?? 0;
    expect(fitted(whole, [width]).height).toBe(fitted(whole, [1_000]).height);
  }
});
