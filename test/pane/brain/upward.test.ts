import type { FileGiven } from "../../../src/pane/brain/brain";
import { localBrain } from "../../../src/pane/brain/local";
import { withCorrections } from "../../../src/pane/reading/corrections";
import { openFile } from "../../../src/tasks/files";
import { SEAL_NAMESPACE } from "../../../src/upward/seal/document";
import { verifySeal } from "../../../src/upward/seal/verify";
import { FAULTLESS, OFFICE, withInstead } from "../../cli/files";
import { type Fixture, xlsx } from "../../workbook/fixture";
import { checkedBrain, SETTINGS } from "../checkedBrain";

describe("what a workbook was taken for", () => {
  test("can be corrected where nothing was understood, and the correction stays with the workbook", async () => {
    const { brain, workbook, check } = await checkedBrain({
      sheets: [
        {
          name: "Trang 1",
          rows: [
            ["Alpha", "Beta", "Gamma"],
            ["Trần Văn Thử", "Phòng Nội vụ", "loại khá"],
            ["Lê Thị Mẫu", "Phòng Nội vụ", "loại giỏi"],
          ],
        },
      ],
    });
    expect(await check()).toBeNull();
    const before = await brain.reading(null);
    expect(before).toMatchObject({ isRoster: false, said: { sheets: [] } });
    expect(before.sheets[0]?.name).toBe("Trang 1");

    const columns = ["Alpha", "Beta", "Gamma"].map((heading, index) => ({ index, heading: [heading] }));
    const table = { sheet: "Trang 1", headerRows: [0, 0] as const, columns };
    const mapping = withCorrections(before.said, [
      { what: "header", sheet: "Trang 1", row: 0, kind: "individuals" },
      { what: "column", table, index: 0, field: "fullName", level: null },
      { what: "column", table, index: 1, field: "unit", level: null },
      { what: "column", table, index: 2, field: "rating", level: null },
    ]);
    await workbook.apply(await brain.edits({ what: "columns", mapping }));
    expect((await check())?.overview.individuals).toBe(2);
    const after = await brain.reading(null);
    expect(after.isRoster).toBe(true);
    expect(after.said.sheets[0]?.tables[0]?.columns.map(({ field }) => field)).toEqual([
      "fullName",
      "unit",
      "rating",
    ]);
  });

  test("names the fields in use and what each heading was taken for", async () => {
    const { brain } = await checkedBrain(OFFICE);
    const { sheets, year, fields } = await brain.reading(null);
    expect(year).toBe(2023);
    expect(fields).toContainEqual({ field: "fullName", level: null, name: "Họ và tên" });
    const [collectives, individuals] = sheets;
    expect(collectives?.tables[0]).toMatchObject({ kind: "collectives", rows: 2, asks: false });
    expect(
      individuals?.tables[0]?.columns.map(({ letter, heading, taken }) => [
        letter,
        heading.join(" "),
        taken.map(({ field }) => field).join(),
      ]),
    ).toEqual([
      ["A", "STT", "ordinal"],
      ["B", "Họ và tên", "fullName"],
      ["C", "Chức vụ", "post"],
      ["D", "Đơn vị", "unit"],
      ["E", "Mức xếp loại", "rating"],
    ]);
  });

  test("asks of a column that is not understood, and of which there is a guess", async () => {
    const { brain } = await checkedBrain({
      sheets: [
        {
          name: "Cá nhân",
          rows: [
            ["DANH SÁCH CÁ NHÂN NĂM 2023"],
            ["Họ và tên", "Đơn vị", "Mức", "Kết quả", "Ý kiến"],
            ["Trần Văn Thử", "Phòng Nội vụ", "HTTNV", "HTTNV", "nhất trí"],
            ["Lê Thị Mẫu", "Phòng Nội vụ", "HTXSNV", "HTTNV", "nhất trí"],
          ],
        },
      ],
    });
    const { sheets } = await brain.reading(null);
    const asked = sheets[0]?.tables[0]?.columns.filter(({ asks }) => asks);
    expect(asked?.map(({ heading, likely }) => [heading[0], likely[0]?.name])).toEqual([
      ["Mức", "Mức xếp loại"],
    ]);
  });
});

test("fixes are written one by one or all, and change no rating", async () => {
  const { brain, workbook, check } = await checkedBrain(OFFICE);
  const first = await check();
  const data = await brain.fixes(null);
  expect(data.groups.map(({ before, after, cells }) => [before, after, cells.length])).toEqual([
    ["HTTNV", "Hoàn thành tốt nhiệm vụ", 5],
    ["HTXSNV", "Hoàn thành xuất sắc nhiệm vụ", 1],
  ]);
  const head = data.groups[1]?.cells[0];
  await workbook.apply(await brain.edits({ what: "fixes", cells: head ? [head] : [] }));
  await check();
  expect((await brain.fixes(null)).count).toBe(5);
  await workbook.apply(await brain.edits({ what: "fixes", cells: null }));
  const after = await check();
  expect((await brain.fixes(null)).count).toBe(0);
  expect(after?.overview.ratings).toEqual(first?.overview.ratings);
});

test("the summaries that there would be are those that are written", async () => {
  const { brain, workbook } = await checkedBrain(OFFICE);
  const data = await brain.summaries({ frame: "administrative" });
  expect(data.frame).toBe("administrative");
  expect(data.written.length).toBeGreaterThan(2);
  expect(data.absent).toContainEqual({
    title: expect.stringContaining("Thi đua") as string,
    why: expect.stringContaining("không có cột") as string,
  });
  await workbook.apply(await brain.edits({ what: "summaries", frame: "administrative" }));
  const own = (await workbook.read()).flatMap((one) => one.own ?? []);
  expect(own).toEqual(data.written.map(({ id }) => id));
});

describe("the copy for the level above", () => {
  const PRIVATE: Fixture = {
    sheets: OFFICE.sheets.map(({ name, rows }) => ({
      name,
      rows:
        name === "Tập thể"
          ? rows
          : rows.map((row, at) => [
              ...row,
              [null, "Ngày sinh", "01/02/1980"][at] ?? null,
              [null, "Điện thoại", "0901234567"][at] ?? null,
            ]),
    })),
  };

  test("is told of before it is made, and is made without what was to be emptied, sealed", async () => {
    const { brain } = await checkedBrain(PRIVATE);
    const told = await brain.sending(null);
    expect(told.errors).toBeGreaterThan(0);
    expect(told.rules[0]).toMatchObject({ totals: { error: expect.any(Number) } });
    expect(told.rules[0]?.totals.error).toBeGreaterThan(0);
    expect(told.columns).toContainEqual({ word: "birthDate", name: "Ngày sinh" });
    expect(told.columns).toContainEqual({ word: "Điện thoại", name: "Điện thoại" });
    expect(told.columns.map(({ word }) => word)).not.toContain("fullName");

    const made = await brain.share({
      bytes: xlsx(PRIVATE),
      empty: ["birthDate", "Điện thoại"],
      keepMarks: false,
    });
    expect(made.name).toBe("danh-sach (gửi cấp trên).xlsx");
    expect(made.told.code).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4})+$/);
    expect(made.told.emptied).toHaveLength(2);
    const copy = openFile(made.bytes);
    const sheets = await copy.read();
    const values = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(values).not.toContain("0901234567");
    expect(values).toContain("Điện thoại");
    expect(verifySeal(sheets, await copy.part(SEAL_NAMESPACE)).state).toBe("intact");
  });

  test("is not made where nobody could be read in it, which is said in words", async () => {
    const { brain } = await checkedBrain(OFFICE);
    const asked = { bytes: xlsx(OFFICE), empty: ["fullName"], keepMarks: false };
    await expect(brain.share(asked)).rejects.toMatchObject({
      code: "PEOPLE_LOST",
      message: expect.stringContaining("Họ và tên") as string,
    });
  });
});

describe("merging many files", () => {
  const other = withInstead(FAULTLESS, "Phòng Nội vụ", "Phòng Tài chính");
  const FILES: readonly FileGiven[] = [
    { name: "a.xlsx", bytes: xlsx(OFFICE) },
    { name: "b.xlsx", bytes: xlsx(other) },
    { name: "b.xlsx", bytes: new Uint8Array([1, 2, 3]) },
  ];
  const asked = { name: "Tổng hợp.xlsx", files: FILES, expected: null, settings: SETTINGS };

  test("tells of every file, by a name of its own, and gives a workbook", async () => {
    const progress: string[] = [];
    const made = await localBrain().merge(asked, { progress: (done, of) => progress.push(`${done}/${of}`) });
    expect(progress).toEqual(["1/3", "2/3", "3/3"]);
    expect(made.told.files.map(({ name, isRead }) => [name, isRead])).toEqual([
      ["a.xlsx", true],
      ["b.xlsx", true],
      ["b (2).xlsx", false],
    ]);
    expect(made.told.notices[0]).toMatchObject({ severity: "error", file: "b (2).xlsx" });
    expect(made.told.notices[0]?.text).not.toContain("--");
    const sheets = await openFile(made.bytes).read();
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Đối chiếu", "Danh sách cá nhân"]),
    );
  });

  test("tells who has not sent", async () => {
    const units: Fixture = {
      sheets: [{ name: "Đơn vị", rows: [["Đơn vị"], ["Phòng Nội vụ"], ["Phòng Y tế"]] }],
    };
    const expected = { name: "don-vi.xlsx", bytes: xlsx(units) };
    const { told } = await localBrain().merge({ ...asked, expected });
    expect(told.missing?.map(({ name }) => name)).toEqual(["Phòng Y tế"]);
  });

  test("names the list of units where that is what cannot be read", async () => {
    const expected = { name: "don-vi.xlsx", bytes: new Uint8Array([1, 2, 3]) };
    await expect(localBrain().merge({ ...asked, expected })).rejects.toMatchObject({
      code: "NOT_A_WORKBOOK",
      message: expect.stringContaining("“don-vi.xlsx”") as string,
    });
  });

  test("stops where nobody waits any more", async () => {
    const stop = new AbortController();
    const work = localBrain().merge(asked, { signal: stop.signal, progress: () => stop.abort() });
    await expect(work).rejects.toMatchObject({ name: "AbortError" });
  });

  test("of files that cannot be read makes nothing, and says so", async () => {
    const files = [{ name: "x.xlsx", bytes: new Uint8Array([1]) }];
    await expect(localBrain().merge({ ...asked, files })).rejects.toMatchObject({ code: "NOTHING_READ" });
  });
});
