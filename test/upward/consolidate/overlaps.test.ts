import { noticeText } from "../../../src/sheets/reconciliation/notices";
import { collectives, consolidated, incoming, LIST, type Outcome, people } from "./files";

const NAMES = ["Lê Thị Ánh", "Trần Văn Bách", "Hồ Thị Chi", "Mai Văn Dự", "Đỗ Thị Én"];
const UNIT = "UBND xã Suối Vàng";

/** People of one unit, all of one level but for those named. */
function unitOf(
  names: readonly string[],
  { unit = UNIT, title = LIST, levels = {} as Record<string, string> } = {},
) {
  return people(
    title,
    ...names.map((name, at) => [
      at + 1,
      name,
      `0${at + 1}/03/1985`,
      "Công chức",
      unit,
      levels[name] ?? "HTTNV",
    ]),
  );
}

const told = ({ notices }: Outcome) =>
  notices.flatMap(({ id, file }) => (id.startsWith("seal") ? [] : [`${id} ${file}`]));

test("a list that was sent twice is told once, and not person by person", async () => {
  const outcome = await consolidated(incoming({ "a.xlsx": [unitOf(NAMES)], "b.xlsx": [unitOf(NAMES)] }));
  expect(told(outcome)).toEqual(["files-overlap b.xlsx"]);
  const notice = outcome.notices.find(({ id }) => id === "files-overlap");
  expect(notice && noticeText(notice, "vi")).toBe(
    "Cả 5 tên so được của tệp này đều có trong “a.xlsx”, nên được đếm hai lần. Có lẽ một danh sách được gửi hai lần: bỏ tệp thừa ra rồi gộp lại.",
  );
  expect(outcome.repeated).toHaveLength(NAMES.length);
});

test("of one that was sent again with corrections, who has two levels is told besides", async () => {
  const outcome = await consolidated(
    incoming({
      "a.xlsx": [unitOf(NAMES)],
      "a-sua.xlsx": [unitOf(NAMES, { levels: { "Mai Văn Dự": "HTNV" } })],
    }),
  );
  expect(told(outcome)).toEqual(["level-conflict null", "files-overlap a-sua.xlsx"]);
});

test("the shorter one is named, whichever came first", async () => {
  const outcome = await consolidated(
    incoming({ "xa.xlsx": [unitOf(NAMES.slice(0, 4))], "huyen.xlsx": [unitOf(NAMES)] }),
  );
  expect(outcome.notices).toContainEqual(
    expect.objectContaining({
      id: "files-overlap",
      file: "xa.xlsx",
      facts: { other: "huyen.xlsx", same: 4, of: 4 },
    }),
  );
});

test.each([
  ["three people in both", NAMES.slice(0, 3), NAMES.slice(0, 3), { same: 3, of: 3 }],
  ["four of five in both", NAMES, [...NAMES.slice(0, 4), "Vũ Văn Gấm"], { same: 4, of: 5 }],
])("%s are as few as are told as one list", async (_, a, b, facts) => {
  const outcome = await consolidated(incoming({ "a.xlsx": [unitOf(a)], "b.xlsx": [unitOf(b)] }));
  expect(told(outcome)).toEqual(["files-overlap b.xlsx"]);
  expect(outcome.notices).toContainEqual(expect.objectContaining({ facts: { other: "a.xlsx", ...facts } }));
});

test("three copies are told two by two", async () => {
  const files = { "a.xlsx": [unitOf(NAMES)], "b.xlsx": [unitOf(NAMES)], "c.xlsx": [unitOf(NAMES)] };
  expect(told(await consolidated(incoming(files)))).toEqual([
    "files-overlap b.xlsx",
    "files-overlap c.xlsx",
    "files-overlap c.xlsx",
  ]);
});

test.each([
  ["two people in both", [unitOf(NAMES.slice(0, 2))], [unitOf(NAMES.slice(0, 2))], 2],
  [
    "half of them in both",
    [unitOf(NAMES.slice(0, 4))],
    [unitOf([...NAMES.slice(0, 2), "Vũ Văn Gấm", "Ngô Thị Hạnh"])],
    2,
  ],
])("%s are told one by one", async (_, a, b, count) => {
  const outcome = await consolidated(incoming({ "a.xlsx": a, "b.xlsx": b }));
  expect(told(outcome)).toEqual(Array.from({ length: count }, () => "duplicate null"));
});

test("the bodies that every commune has, and those whom their party cell rates too, make no list the same", async () => {
  const bodies = [
    [1, "Văn phòng", "HTTNV"],
    [2, "Phòng Kinh tế", "HTTNV"],
    [3, "Phòng Văn hóa - Xã hội", "HTTNV"],
  ];
  const outcome = await consolidated(
    incoming({
      "suoi-vang.xlsx": [collectives(LIST, ...bodies), unitOf(NAMES)],
      "doi-mo.xlsx": [collectives(LIST, ...bodies)],
      "chi-bo.xlsx": [unitOf(NAMES, { title: "DANH SÁCH XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN NĂM 2023" })],
    }),
  );
  expect(told(outcome)).toEqual([]);
});
