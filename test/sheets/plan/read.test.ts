import { planById } from "../../../src/law/plans";
import { PLAN_ID, planSheet, readPlanSheet, withPlanSheets } from "../../../src/sheets/plan";
import { address } from "../../../src/workbook/cell";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/port";
import { place, planOf, typed, written } from "./sheet";

const MILESTONES = "Mốc thời hạn";
const MEETINGS = "Đăng ký, gửi dự thảo, thời gian và chủ trì kiểm điểm";
const SHARES = "Chỉ tiêu xếp loại “Hoàn thành xuất sắc nhiệm vụ”";
const REPORT = "Gửi báo cáo kết quả kiểm điểm về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy)";

let sheet: SheetSnapshot;
beforeAll(async () => {
  const plan = planById("huyen-uy-245kh-2023");
  if (!plan) throw new Error("the plan of the district is gone");
  sheet = await written(planSheet(plan, "vi"));
});

/** The sheet with one cell typed over. */
function withCell(block: string, row: string, column: string, value: CellValue): SheetSnapshot {
  return typed(sheet, place(sheet, block, row, column), value);
}

/** What cannot be read in a sheet: where, what stands there, what it takes. */
function unread(of: SheetSnapshot) {
  return readPlanSheet(of).unread.map(({ cell, text, expected, instead }) => ({
    at: address(cell),
    text,
    expected,
    instead,
  }));
}

const report = (of: SheetSnapshot) => planOf(of).milestones.find(({ id }) => id === "report");

describe("a clerk changes", () => {
  test("a date: the milestone keeps its column and whom it binds, and takes leave of the clause of the other date", () => {
    const before = report(sheet);
    const after = report(withCell(MILESTONES, REPORT, "Ngày", "8/12/2023"));
    expect(before?.citation?.quote).toContain("trước ngày 05/12/2023");
    expect(after).toEqual({ ...before, date: "2023-12-08", citation: undefined });
  });

  test("“trước ngày” to “đến hết ngày”", () => {
    expect(report(withCell(MILESTONES, REPORT, "Hạn", "Đến hết ngày"))).toMatchObject({ strict: false });
    expect(report(withCell(MILESTONES, REPORT, "Hạn", "đúng ngày"))).toMatchObject({
      strict: false,
      exact: true,
    });
  });

  test("a title: the clause stays, for its date does", () => {
    const renamed = report(withCell(MILESTONES, REPORT, "Việc phải làm", "Nộp báo cáo"));
    expect(renamed).toMatchObject({ title: "Nộp báo cáo", citation: report(sheet)?.citation });
  });

  test("the basis: it is the office's own document, which nobody has compared", () => {
    const own = report(withCell(MILESTONES, REPORT, "Căn cứ", "Kế hoạch 05-KH/HU, mục III"));
    expect(own?.citation).toEqual({ document: "Kế hoạch 05-KH/HU, mục III", verified: "unverified" });
  });

  test("the column that proves it, in the words of the roster's own heading", () => {
    const plan = report(withCell(MILESTONES, REPORT, "Cột chứng minh", "Ngày nộp hồ sơ"));
    expect(plan?.column).toBe("dossierSentOn");
  });

  test("the share, also as Excel keeps a percentage", () => {
    for (const [share, percent] of [
      [25, 25],
      [0.25, 25],
      ["25%", 25],
      ["25", 25],
      [0.07, 7],
    ] as const) {
      const { quota } = planOf(withCell(SHARES, "Chung", "Tỷ lệ tối đa (%)", share));
      expect(quota).toMatchObject({ percent, smallCollective: { atMost: 5, allowed: 1 }, citations: [] });
    }
  });

  test("the share of one scope only", () => {
    const { quota } = planOf(withCell(SHARES, "Tập thể", "Làm tròn", "đến số gần nhất"));
    expect(quota).toMatchObject({ rounding: "floor", byScope: { collectives: { rounding: "nearest" } } });
  });

  test("working days to days", () => {
    const { leadTime } = planOf(withCell(MEETINGS, "Số ngày gửi trước tính theo", "Quy định", "ngày"));
    expect(leadTime).toEqual({ days: 3, working: false });
  });

  test("an hour, as Excel keeps what is typed as 15:00", () => {
    const day = withCell(MEETINGS, "Đăng ký lịch họp trong tuần trước, vào", "Quy định", "thứ 5");
    const hour = place(sheet, MEETINGS, "Đăng ký trước giờ", "Quy định");
    for (const three of [{ serial: 0.625 }, 0.625, "15h", "15:00", "15 giờ"]) {
      expect(planOf(typed(day, hour, three)).registration).toEqual({ weekday: 4, before: "15:00" });
    }
  });

  test("an order that is no longer asked for", () => {
    const none = withCell(
      "Trình tự kiểm điểm, xếp loại",
      "Người đứng đầu trước, cấp phó và thành viên sau",
      "Áp dụng",
      "không",
    );
    expect(planOf(none).orders).not.toContain("head-first");
    expect(planOf(none).orders).toContain("collective-first");
  });

  test("whom a milestone binds", () => {
    const schools = withCell(
      MILESTONES,
      REPORT,
      "Ai",
      "Tập thể\nĐơn vị: Trường; Trung tâm\nTrừ khối: Đảng; và Loại đơn vị: Trường học",
    );
    expect(report(schools)?.who).toEqual({
      kind: "collective",
      unit: ["Trường", "Trung tâm"],
      except: [{ block: ["Đảng"], unitKind: ["Trường học"] }],
    });
  });
});

describe("a clerk", () => {
  /** Rows from one on moved down by as many as are put in. */
  function withRows(at: number, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
    const moved = sheet.rows.map((row) =>
      row.index < at ? row : { ...row, index: row.index + rows.length },
    );
    const put = rows.map((cells, index) => ({ index: at + index, cells, hidden: false }));
    return { ...sheet, rows: [...moved, ...put].sort((a, b) => a.index - b.index) };
  }

  test("adds a milestone without a code", () => {
    const { row } = place(sheet, MILESTONES, REPORT, "Việc phải làm");
    const added = withRows(row, [
      [null, "Họp tổng kết", "Tập thể", "Ngày tổng kết", "trong ngày", { serial: 45290 }],
    ]);
    expect(planOf(added).milestones.find(({ id }) => id === "hop-tong-ket")).toEqual({
      id: "hop-tong-ket",
      title: "Họp tổng kết",
      who: { kind: "collective" },
      column: "summedUpOn",
      date: "2023-12-30",
      strict: false,
    });
    expect(planOf(added).milestones).toHaveLength(planOf(sheet).milestones.length + 1);
  });

  test("copies a row with its code: it is a milestone of its own", () => {
    const { row } = place(sheet, MILESTONES, REPORT, "Việc phải làm");
    const cells = sheet.rows.find(({ index }) => index === row)?.cells ?? [];
    const ids = planOf(withRows(row, [cells])).milestones.map(({ id }) => id);
    expect(ids).toContain("report");
    expect(ids).toContain("report-2");
  });

  test("deletes a row", () => {
    const { row } = place(sheet, MILESTONES, REPORT, "Việc phải làm");
    const rest = { ...sheet, rows: sheet.rows.filter(({ index }) => index !== row) };
    expect(report(rest)).toBeUndefined();
  });

  test("adds a holiday", () => {
    const { row } = place(sheet, "Ngày nghỉ thêm", "Ngày", "Ngày");
    const added = withRows(row + 1, [[1, "02/01/2024"]]);
    expect(planOf(added).holidays).toEqual(["2024-01-02"]);
  });

  test("clears a rule: it is asked for no more", () => {
    const days = withCell(MEETINGS, "Gửi dự thảo trước cuộc họp ít nhất", "Quy định", null);
    const cleared = typed(days, place(sheet, MEETINGS, "Số ngày gửi trước tính theo", "Quy định"), null);
    expect(planOf(cleared).leadTime).toBeNull();
  });

  test("signs below the plan: that is no part of it", () => {
    const last = sheet.rows.at(-1)?.index ?? 0;
    const signed = withRows(last + 1, [
      [null, null, null, null, null, null, null, null, "NGƯỜI LẬP BIỂU"],
      [null, null, null, null, null, null, null, null, "Trần Văn Thử"],
    ]);
    expect(planOf(signed)).toEqual(planOf(sheet));
  });

  test("puts a column in, and moves what stands right of it", () => {
    const moved = sheet.rows.map((row) => ({
      ...row,
      cells: [row.cells[0] ?? null, null, ...row.cells.slice(1)],
    }));
    expect(planOf({ ...sheet, rows: moved })).toEqual(planOf(sheet));
  });
});

describe("what cannot be read is told, cell by cell, and nothing is guessed", () => {
  test.each([
    [MILESTONES, REPORT, "Ngày", "sau Tết", "dateOrYearly"],
    [MILESTONES, REPORT, "Ngày", "31/11/2023", "dateOrYearly"],
    [MILESTONES, REPORT, "Ngày", null, "dateOrYearly"],
    [MILESTONES, REPORT, "Hạn", "khoảng", "choice"],
    [MILESTONES, REPORT, "Cột chứng minh", "Họ và tên", "column"],
    [MILESTONES, REPORT, "Ai", "Mọi người", "who"],
    [MILESTONES, REPORT, "Ai", "Tập thể\nChức danh: Trưởng phòng", "who"],
    [MILESTONES, REPORT, "Ai", "Tập thể\nĐơn vị: “Phòng", "who"],
    [MILESTONES, REPORT, "Ai", "Tập thể\nLà đảng viên: nhiều", "who"],
    [MILESTONES, REPORT, "Ai", { error: "#REF!" }, "who"],
  ] as const)("%s, %s, %s: %j leaves the row out", (block, row, column, value, expected) => {
    const broken = withCell(block, row, column, value);
    expect(unread(broken)).toEqual([
      {
        at: address(place(sheet, block, row, column)),
        text: value === null ? "" : typeof value === "string" ? value.replaceAll("\n", " ") : value.error,
        expected,
        instead: "rowLeftOut",
      },
    ]);
    expect(readPlanSheet(broken).plan?.milestones.map(({ id }) => id)).toEqual(
      planOf(sheet)
        .milestones.map(({ id }) => id)
        .filter((id) => id !== "report"),
    );
  });

  test.each([
    [SHARES, "Chung", "Tỷ lệ tối đa (%)", "hai mươi", "percent"],
    [SHARES, "Chung", "Tỷ lệ tối đa (%)", 120, "percent"],
    [SHARES, "Chung", "Tỷ lệ tối đa (%)", null, "percent"],
    [SHARES, "Chung", "Tính trên", "số Tốt", "choice"],
    [MEETINGS, "Gửi dự thảo trước cuộc họp ít nhất", "Quy định", "vài", "wholeNumber"],
    [MEETINGS, "Gửi dự thảo trước cuộc họp ít nhất", "Quy định", null, "wholeNumber"],
    [MEETINGS, "Số ngày kiểm điểm ít nhất", "Quy định", "nhiều", "days"],
    ["Thông tin chung", "Áp dụng từ năm xếp loại", "Quy định", "năm nay", "year"],
  ] as const)("%s, %s, %s: %j leaves what the built-in plan says", (block, row, column, value, expected) => {
    const broken = withCell(block, row, column, value);
    expect(unread(broken)).toEqual([
      {
        at: address(place(sheet, block, row, column)),
        text: String(value ?? ""),
        expected,
        instead: "builtIn",
      },
    ]);
    const { plan } = readPlanSheet(broken);
    expect([plan?.quota, plan?.leadTime, plan?.reviewDays, plan?.years]).toEqual(
      (({ quota, leadTime, reviewDays, years }) => [quota, leadTime, reviewDays, years])(planOf(sheet)),
    );
  });

  test("a label that is not known", () => {
    const label = place(sheet, MEETINGS, "Số ngày kiểm điểm ít nhất", "Nội dung");
    const renamed = typed(sheet, label, "Số buổi");
    expect(unread(renamed)).toContainEqual({
      at: address(label),
      text: "Số buổi",
      expected: "label",
      instead: "rowLeftOut",
    });
  });

  test("a note that somebody typed beside a table", () => {
    const { row } = place(sheet, "Ngày nghỉ thêm", "Ngày", "Ngày");
    const note = { index: row + 1, cells: [null, null, null, null, null, "hỏi lại"], hidden: false };
    const noted = { ...sheet, rows: [...sheet.rows, note].sort((one, other) => one.index - other.index) };
    expect(unread(noted)).toEqual([
      { at: `Kế hoạch!F${row + 2}`, text: "hỏi lại", expected: "heading", instead: "rowLeftOut" },
    ]);
  });

  test("a block or a column that is gone: what the built-in plan says holds there", () => {
    const { row, column } = place(sheet, MILESTONES, "Hạn", "Hạn");
    const headless = typed(sheet, { row, column }, "Khi nào");
    expect(unread(headless)).toMatchObject([{ expected: "heading", instead: "builtIn" }]);
    expect(readPlanSheet(headless).plan?.milestones).toEqual(planOf(sheet).milestones);

    const without = {
      ...sheet,
      rows: sheet.rows.filter(({ cells }) => !String(cells[0]).endsWith("Ngày nghỉ thêm")),
    };
    expect(unread(without)).toContainEqual({
      at: "Kế hoạch!A1",
      text: "",
      expected: "heading",
      instead: "builtIn",
    });
  });

  test("a sheet from before there was a column for those who hand in: everything else is read", () => {
    const block = "Nơi gửi hồ sơ của từng nhóm";
    const routes = planOf(sheet).routing?.routes ?? [];
    let older = typed(sheet, place(sheet, block, "Qua", "Qua"), null);
    for (const { title } of routes) {
      older = typed(older, { ...place(sheet, block, title, "Qua") }, null);
    }
    expect(unread(older)).toEqual([]);
    expect(planOf(older).routing?.routes.map(({ to }) => to)).toEqual(routes.map(({ to }) => to));
  });

  test("a paper of a dossier that the plan does not have", () => {
    const code = withCell("Thành phần của từng hồ sơ", "unit", "Của hồ sơ có mã", "ho-so-la");
    expect(unread(code)).toContainEqual({
      at: address(place(sheet, "Thành phần của từng hồ sơ", "unit", "Của hồ sơ có mã")),
      text: "ho-so-la",
      expected: "code",
      instead: "rowLeftOut",
    });
  });

  test("without years the sheet is no plan", () => {
    const id = withCell("Thông tin chung", "Mã kế hoạch", "Quy định", "rieng");
    const yearless = typed(id, place(sheet, "Thông tin chung", "Áp dụng từ năm xếp loại", "Quy định"), "?");
    expect(readPlanSheet(yearless).plan).toBeNull();
    expect(unread(yearless)).toHaveLength(1);
  });
});

describe("the plan sheet is known", () => {
  const lost = () => ({ ...sheet, own: null });

  test("by our name, whatever it is called", () => {
    expect(withPlanSheets([{ ...sheet, name: "KH 2023" }])[0]?.own).toBe(PLAN_ID);
  });

  test.each(["Kế hoạch", "KẾ HOẠCH", "Kế hoạch (2)"])(
    "as “%s” by its layout, where the name is lost",
    (name) => {
      expect(withPlanSheets([{ ...lost(), name }])[0]?.own).toBe(PLAN_ID);
    },
  );

  test("and no other sheet is taken for it", () => {
    const other = { ...lost(), rows: [{ index: 0, cells: ["Kế hoạch công tác tháng 12"], hidden: false }] };
    const [renamed, plain] = withPlanSheets([{ ...lost(), name: "Biểu 3" }, other]);
    expect([renamed?.own, plain?.own]).toEqual([null, null]);
  });
});
