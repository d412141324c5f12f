import { noticeText } from "../../../src/sheets/reconciliation/notices";
import { unitsIn } from "../../../src/upward/consolidate/expectedList";
import { WorkbookError } from "../../../src/workbook/errors";
import { memoryContent } from "../../workbook/fixture";
import { collectives, consolidated, incoming, LIST, notices, people, sheet } from "./files";

const unitsOf = (...sheets: ReturnType<typeof sheet>[]) => unitsIn(memoryContent({ sheets }).sheets);

const FILES = incoming({
  "suoi-vang.xlsx": [people(LIST, [1, "Lê Thị Ánh", "1985", "Chủ tịch", "UBND xã Suối Vàng", "HTTNV"])],
  "bao-cao.xlsx": [
    people("ỦY BAN NHÂN DÂN XÃ ĐỒI MƠ", [1, "Trần Văn Bình", "1990", "Công chức", "Văn phòng", "HTTNV"]),
  ],
  "Đảng ủy xã Bến Lau.xlsx": [people(LIST, [1, "Vũ Thị Cúc", "1990", "Công chức", "Văn phòng", "HTTNV"])],
});

test("a list of collectives says who should send; a plain column of names does too", () => {
  const listed = unitsOf(collectives(LIST, [1, "UBND xã Suối Vàng", "HTTNV"], [2, "UBND xã Đồi Mơ", ""]));
  const plain = unitsOf(
    sheet(
      "Sheet1",
      ["Danh sách đơn vị phải gửi"],
      ["STT", "Đơn vị"],
      [1, "UBND xã Suối Vàng"],
      [2, "UBND xã Đồi Mơ"],
    ),
  );
  const names = ["UBND xã Suối Vàng", "UBND xã Đồi Mơ"];
  expect(listed.map(({ name }) => name)).toEqual(names);
  expect(plain.map(({ name }) => name)).toEqual(names);
});

test("whose a file is, is told by its people, by what stands above its list, or by its name", async () => {
  const units = unitsOf(
    sheet(
      "Sheet1",
      ["Đơn vị"],
      ["UBND xã Suối Vàng"],
      ["UBND xã Đồi Mơ"],
      ["Đảng ủy xã Bến Lau"],
      ["UBND xã Nà Lim"],
    ),
  );
  const { expected } = await consolidated(FILES, { units });
  expect(expected?.map(({ file, by }) => [file, by])).toEqual([
    ["suoi-vang.xlsx", "people"],
    ["bao-cao.xlsx", "title"],
    ["Đảng ủy xã Bến Lau.xlsx", "fileName"],
    [null, null],
  ]);
});

test("a place is told from the bodies that send for it, and from no other body there", async () => {
  const units = unitsOf(sheet("Sheet1", ["Đơn vị"], ["Xã Suối Vàng"], ["Xã Nà Lim"], ["Phường Bến Lau"]));
  const listed = (unit: string) => [people(LIST, [1, "Lê Thị Ánh", "1985", "Công chức", unit, "HTTNV"])];
  const files = incoming({
    "a.xlsx": listed("Trạm Y tế xã Suối Vàng"),
    "b.xlsx": listed("Ủy ban nhân dân xã Suối Vàng"),
    "c.xlsx": [collectives(LIST, [1, "Đảng ủy phường Bến Lau", "HTTNV"])],
    "d.xlsx": listed("Trường Tiểu học xã Nà Lim"),
  });
  const { expected } = await consolidated(files, { units });
  expect(expected?.map(({ file, by }) => [file, by])).toEqual([
    ["b.xlsx", "people"],
    [null, null],
    ["c.xlsx", "collective"],
  ]);
});

test("a unit is told by the name that it has at home, where it can be no other of the list", async () => {
  const units = unitsOf(
    sheet(
      "Sheet1",
      ["Đơn vị"],
      ["UBND xã Suối Vàng, huyện Vân Khê"],
      ["UBND xã Tân Lập, huyện Vân Khê"],
      ["UBND xã Tân Lập, huyện Nà Lim"],
      ["UBND huyện Vân Khê"],
      ["Xã Đồi Mơ, tỉnh Mẫu"],
      ["Phòng Nội vụ huyện Vân Khê"],
    ),
  );
  const listed = (unit: string) => [people(LIST, [1, "Lê Thị Ánh", "1985", "Công chức", unit, "HTTNV"])];
  const outcome = await consolidated(
    incoming({
      "a.xlsx": listed("UBND xã Suối Vàng"),
      "b.xlsx": listed("UBND xã Tân Lập"),
      "c.xlsx": listed("UBND"),
      "d.xlsx": listed("Ủy ban nhân dân xã Đồi Mơ"),
      "e.xlsx": listed("Phòng Nội vụ huyện Nà Lim"),
    }),
    { units },
  );
  expect(outcome.expected?.map(({ file }) => file)).toEqual(["a.xlsx", null, null, null, "d.xlsx", null]);
  expect(notices(outcome).filter((one) => one.startsWith("sender"))).toEqual([
    "sender-unexpected b.xlsx",
    "sender-unexpected c.xlsx",
    "sender-unexpected e.xlsx",
  ]);
});

test("a file of nobody who should send is told: it counts in all figures", async () => {
  const units = unitsOf(sheet("Sheet1", ["Đơn vị"], ["UBND xã Suối Vàng"], ["Đảng ủy xã Bến Lau"]));
  const told = async (asked: typeof units | null) =>
    notices(await consolidated(FILES, { units: asked })).filter((one) => one.startsWith("sender"));
  expect(await told(units)).toEqual(["sender-unexpected bao-cao.xlsx"]);
  // nobody said who should send
  expect(await told(null)).toEqual([]);
});

const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

test.each([
  ["Đảng ủy xã Suối Vàng", [["ĐẢNG ỦY XÃ SUỐI VÀNG", "ĐẢNG CỘNG SẢN VIỆT NAM"]]],
  ["UBND xã Suối Vàng", [["UBND HUYỆN VÂN KHÊ", COUNTRY], ["UBND XÃ SUỐI VÀNG"]]],
  [
    "UBND xã Suối Vàng",
    [
      ["ỦY BAN NHÂN DÂN", COUNTRY],
      ["XÃ SUỐI VÀNG", "Độc lập - Tự do - Hạnh phúc"],
    ],
  ],
])("%s is told from what stands beside it in the head of its list", async (unit, head) => {
  const list = sheet(
    "Cá nhân",
    ...head,
    [LIST],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
    [1, "Lê Thị Ánh", "Công chức", "Văn phòng", "HTTNV"],
  );
  const units = unitsOf(sheet("Sheet1", ["Đơn vị phải gửi"], [unit]));
  const { expected } = await consolidated(incoming({ "a.xlsx": [list] }), { units });
  expect(expected).toMatchObject([{ name: unit, file: "a.xlsx", by: "title" }]);
});

test.each(["", ", huyện Vân Khê"])(
  "a file that lists several places%s was sent by none of them",
  async (of) => {
    const units = unitsOf(sheet("Sheet1", ["Đơn vị"], [`UBND xã Suối Vàng${of}`], [`UBND xã Nà Lim${of}`]));
    const { expected } = await consolidated(
      incoming({
        "huyen.xlsx": [collectives(LIST, [1, "UBND xã Suối Vàng", "HTTNV"], [2, "UBND xã Nà Lim", "HTNV"])],
      }),
      { units },
    );
    expect(expected?.map(({ file }) => file)).toEqual([null, null]);
  },
);

test("a unit that did not send is told with the day by which it had to", async () => {
  const units = unitsOf(sheet("Sheet1", ["Đơn vị"], ["UBND xã Nà Lim"]));
  const { expected, notices } = await consolidated(FILES, { units });
  const deadlines = expected?.[0]?.deadlines ?? [];
  expect(deadlines.length).toBeGreaterThan(0);
  expect(notices).toContainEqual({
    id: "unit-missing",
    severity: deadlines[0]?.isPast ? "error" : "warning",
    file: null,
    facts: {
      unit: "UBND xã Nà Lim",
      unread: null,
      title: deadlines[0]?.title,
      lastDay: deadlines[0]?.lastDay.toString(),
      isPast: deadlines[0]?.isPast,
    },
  });
});

test("a unit whose file could not be read is told by what the file is called, and by no shorter name", async () => {
  const units = unitsOf(
    sheet("Sheet1", ["Đơn vị"], ["Xã Nà Lim"], ["Xã Nà"], ["UBND xã Suối Vàng"], ["Xã Đồi Mơ"]),
  );
  const damaged = (name: string) => ({
    name,
    open: async () => {
      throw new WorkbookError("DAMAGED_WORKBOOK");
    },
  });
  const names = ["Xa_Na_Lim (ban 2).xlsx", "UBND xã Suối Vàng.xlsx", "tong-hop.xlsx"];
  const outcome = await consolidated([...FILES, ...names.map(damaged)], { units });
  expect(outcome.expected?.map(({ file, unread }) => [file, unread])).toEqual([
    [null, "Xa_Na_Lim (ban 2).xlsx"],
    [null, null],
    ["suoi-vang.xlsx", null],
    ["bao-cao.xlsx", null],
  ]);
  const told = outcome.notices.flatMap((one) =>
    one.id === "unit-missing" ? [noticeText(one, "vi").split(";")[0]] : [],
  );
  expect(told).toEqual([
    "Tệp “Xa_Na_Lim (ban 2).xlsx”, theo tên là của Xã Nà Lim, không đọc được nên chưa có danh sách của đơn vị này",
    "Chưa nhận được tệp của Xã Nà",
  ]);
});

test("a unit that is listed twice is expected once", () => {
  const units = unitsOf(
    sheet(
      "Sheet1",
      ["Mã", "Tên đơn vị"],
      ["H1", "Xã Nà Lim"],
      ["H1", "Xã  Nà Lim"],
      [null, null],
      ["H2", "Xã Đồi Mơ"],
    ),
  );
  expect(units.map(({ name }) => name)).toEqual(["Xã Nà Lim", "Xã Đồi Mơ"]);
});

test("of two files of a unit that of the year is the one that was due", async () => {
  const units = unitsOf(sheet("Sheet1", ["Đơn vị"], ["Sở Y tế"], ["Sở Nội vụ"]));
  const list = (unit: string, year: number) => [
    people(`DANH SÁCH XẾP LOẠI NĂM ${year}`, [1, `Lê Thị ${unit}`, "1985", "Công chức", unit, "HTTNV"]),
  ];
  const { expected } = await consolidated(
    incoming({
      "y-te 2022.xlsx": list("Sở Y tế", 2022),
      "y-te 2023.xlsx": list("Sở Y tế", 2023),
      "noi-vu.xlsx": list("Sở Nội vụ", 2022),
    }),
    { units, year: 2023 },
  );
  expect(expected?.map(({ file }) => file)).toEqual(["y-te 2023.xlsx", "noi-vu.xlsx"]);
});

test("a unit is known without what stands in brackets behind it, and by the name that it had before", async () => {
  const units = unitsOf(
    sheet(
      "Sheet1",
      ["Đơn vị"],
      ["Xã Mới (xã Cũ Một, xã Cũ Hai)"],
      ["Xã Sơn Trà (trước đây là xã Sơn Hà)"],
      ["Trường Mầm non Hoa (điểm 1)"],
      ["Trường Mầm non Hoa (điểm 2)"],
    ),
  );
  const of = (unit: string) => [people(LIST, [1, `Lê Thị ${unit}`, "1985", "Công chức", unit, "HTTNV"])];
  const { expected, notices: told } = await consolidated(
    incoming({
      "a.xlsx": of("UBND xã Mới"),
      "b.xlsx": of("UBND xã Sơn Hà"),
      "c.xlsx": of("Trường Mầm non Hoa"),
    }),
    { units },
  );
  expect(expected?.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", null, null]);
  expect(told.flatMap(({ id, file }) => (id === "sender-unexpected" ? [file] : []))).toEqual(["c.xlsx"]);
});
