import type { QuotaSettings } from "../../../src/law/plan";
import { quotaGroups } from "../../../src/law/quota/groups";
import { buildRoster } from "../../../src/roster/build";
import type { TableKind } from "../../../src/roster/model";
import { address } from "../../../src/workbook/cell";
import { type TestRow, type TestTableOptions, tableOf } from "../../roster/table";

const LITERAL: QuotaSettings = {
  percent: 20,
  base: "good",
  rounding: "floor",
  smallCollective: null,
  staffOver: "list",
  byScope: {},
  citations: [],
};
const SMALL: QuotaSettings = { ...LITERAL, smallCollective: { atMost: 5, allowed: 1 } };

type Given = readonly [TableKind, readonly TestRow[], TestTableOptions?];

function groupsOf(settings: QuotaSettings, ...tables: readonly Given[]) {
  return quotaGroups(
    buildRoster(
      tables.map((table) => tableOf(...table)),
      [],
    ),
    settings,
  );
}

/** "scope name: excellent/good/rated" of every group. */
function figures(settings: QuotaSettings, ...tables: readonly Given[]): string[] {
  return groupsOf(settings, ...tables).map(
    ({ scope, name, excellent, good, rated }) => `${scope} ${name}: ${excellent}/${good}/${rated}`,
  );
}

const leader = (unit: string, rating: string, post = "Phó Trưởng phòng"): TestRow => ({
  fullName: "Lê Thị Ánh",
  post,
  unit,
  rating,
});
const member = (unit: string, rating: string, more: TestRow = {}): TestRow => ({
  fullName: "Trần Văn Bình",
  post: "Chuyên viên",
  unit,
  rating,
  ...more,
});

test("leaders are counted by the collective they lead, others over their list, and nobody twice", () => {
  expect(
    figures(LITERAL, [
      "individuals",
      [
        leader("Phòng Nội vụ", "HTXSNV", "Trưởng phòng"),
        leader("Phòng Nội vụ", "HTTNV"),
        member("Phòng Nội vụ", "HTTNV"),
        leader("Phòng Tư pháp", "HTNV", "Trưởng phòng"),
        member("Phòng Tư pháp", "HTXSNV"),
      ],
      { title: ["HUYỆN ỦY BÌNH AN", "DANH SÁCH", "Xếp loại cán bộ năm 2023", "(Kèm theo Tờ trình)"] },
    ]),
  ).toEqual([
    "leaders Phòng Nội vụ: 1/1/2",
    "leaders Phòng Tư pháp: 0/0/1",
    "staff DANH SÁCH Xếp loại cán bộ năm 2023: 1/1/2",
  ]);
});

test("the leaders of one collective are one group, on however many sheets they stand", () => {
  expect(
    figures(
      LITERAL,
      ["collectives", [{ unit: "Phòng Nội vụ" }]],
      ["individuals", [leader("Phòng Nội vụ", "HTXSNV", "Trưởng phòng")], { sheet: "Trưởng" }],
      ["individuals", [leader("PHÒNG NỘI VỤ", "HTTNV")], { sheet: "Phó" }],
    ),
  ).toEqual(["leaders Phòng Nội vụ: 1/1/2"]);
});

test("a plan may count staff unit by unit", () => {
  const rows = [member("Phòng Nội vụ", "HTXSNV"), member("Phòng Tư pháp", "HTTNV")];
  expect(figures({ ...LITERAL, staffOver: "unit" }, ["individuals", rows])).toEqual([
    "staff Phòng Nội vụ: 1/0/1",
    "staff Phòng Tư pháp: 0/1/1",
  ]);
});

test("posts of similar duties are counted a second time, within their list", () => {
  const rows = [
    member("Phòng Nội vụ", "HTXSNV", { group: "Chuyên viên" }),
    member("Phòng Tư pháp", "HTTNV", { group: "CHUYÊN VIÊN" }),
    member("Phòng Tư pháp", "HTTNV", { group: "" }),
  ];
  expect(figures(LITERAL, ["individuals", rows])).toEqual([
    "staff individuals: 1/2/3",
    "staff CHUYÊN VIÊN: 1/1/2",
  ]);
});

describe("party-member ratings", () => {
  test("are counted by the cell, leaders among them", () => {
    const rows: TestRow[] = [
      { fullName: "Lê Thị Ánh", post: "Bí thư", partyCell: "Chi bộ 1", partyRating: "HTXSNV" },
      { fullName: "Trần Văn Bình", partyCell: "Chi bộ 1", partyRating: "HTTNV" },
      { fullName: "Vũ Thị Cúc", partyCell: "Chi bộ 2", partyRating: "HTTNV" },
    ];
    expect(figures(LITERAL, ["individuals", rows])).toEqual([
      "members Chi bộ 1: 1/1/2",
      "members Chi bộ 2: 0/1/1",
    ]);
  });

  test("are counted by the cell that a section of the list names", () => {
    const rows: TestRow[] = [
      { section: "Chi bộ 1", fullName: "Lê Thị Ánh", partyRating: "HTXSNV" },
      { section: "Chi bộ 2", fullName: "Trần Văn Bình", partyRating: "HTTNV" },
    ];
    expect(figures(LITERAL, ["individuals", rows])).toEqual([
      "members Chi bộ 1: 1/0/1",
      "members Chi bộ 2: 0/1/1",
    ]);
  });

  test("are counted over the list where no cell is named", () => {
    const rows: TestRow[] = [{ fullName: "Lê Thị Ánh", unit: "Phòng Nội vụ", partyRating: "HTXSNV" }];
    const title = ["DANH SÁCH ĐẢNG VIÊN CHI BỘ VĂN PHÒNG NĂM 2023"];
    expect(figures(LITERAL, ["individuals", rows, { title }])).toEqual([
      "members DANH SÁCH ĐẢNG VIÊN CHI BỘ VĂN PHÒNG NĂM 2023: 1/0/1",
    ]);
  });

  test("have a quota of their own beside civil-service ratings", () => {
    const both = (civilRating: string, partyRating: string): TestRow => ({
      fullName: "Lê Thị Ánh",
      post: "Chuyên viên",
      partyCell: "Chi bộ 1",
      civilRating,
      partyRating,
    });
    const rows = [both("HTXSNV", "HTTNV"), both("HTTNV", "HTXSNV"), both("HTTNV", "")];
    expect(figures(LITERAL, ["individuals", rows])).toEqual([
      "staff individuals: 1/2/3",
      "members Chi bộ 1: 1/1/2",
    ]);
  });
});

test("collectives are counted by their kind, or over their list", () => {
  const rows: TestRow[] = [
    { unit: "Phòng Nội vụ", unitKind: "Phòng", rating: "HTXSNV" },
    { unit: "Phòng Tư pháp", unitKind: "phòng", rating: "HTTNV" },
    { unit: "UBND xã Suối Vàng", unitKind: "Xã", rating: "HTTNV" },
    { unit: "Ban Dân vận", unitKind: "", rating: "HTNV" },
  ];
  expect(figures(LITERAL, ["collectives", rows])).toEqual([
    "collectives Phòng: 1/1/2",
    "collectives Xã: 0/1/1",
    "collectives collectives: 0/0/1",
  ]);
});

test("who is not rated, by a word or by a reason, is in no group; nobody rated makes no group", () => {
  const rows = [member("Phòng Nội vụ", "KXL"), member("Phòng Nội vụ", "", { note: "Nghỉ thai sản" })];
  expect(figures(LITERAL, ["individuals", rows])).toEqual([]);
});

test("a rating that is missing, unread or in conflict is in no base, and belongs to the group", () => {
  const rows = ["HTXSNV", "HTTNV", "", "HTSXNV"].map((rating) => leader("Phòng Nội vụ", rating));
  const [group] = groupsOf(LITERAL, ["individuals", rows]);
  expect(group).toMatchObject({ excellent: 1, good: 1, rated: 2, size: 4 });
});

test("a blank beside a civil-service rating is no member's, unless the roster says so", () => {
  const both = (partyRating: string, isPartyMember = ""): TestRow => ({
    fullName: "Lê Thị Ánh",
    isPartyMember,
    civilRating: "HTTNV",
    partyRating,
  });
  const groups = groupsOf(LITERAL, ["individuals", [both("HTTNV", "x"), both("", "x"), both("")]]);
  expect(groups.find(({ scope }) => scope === "members")).toMatchObject({ rated: 1, size: 2 });
});

describe("in a leading collective of five", () => {
  const five = ["HTXSNV", "HTXSNV", "HTTNV", "HTTNV", "HTTNV"].map((rating) =>
    leader("Phòng Nội vụ", rating),
  );

  test("the small-collective rule takes the place of all three bases", () => {
    const [group] = groupsOf(SMALL, ["individuals", five]);
    expect(group).toMatchObject({
      name: "Phòng Nội vụ",
      over: "collective",
      allowed: 1,
      excess: 1,
      allowedByBase: { good: 1, goodOrBetter: 1, rated: 1 },
      small: true,
    });
    expect(group?.cells.map(address)).toEqual(["individuals!D2", "individuals!D3"]);
  });

  test("without it the letter leaves nobody", () => {
    const [group] = groupsOf(LITERAL, ["individuals", five]);
    expect(group).toMatchObject({
      allowed: 0,
      excess: 2,
      allowedByBase: { good: 0, goodOrBetter: 1, rated: 1 },
      small: false,
    });
  });

  test("a sixth who is not rated does not make it larger; one who has no rating yet does", () => {
    const notRated = [...five, leader("Phòng Nội vụ", "KXL")];
    const missing = [...five, leader("Phòng Nội vụ", "")];
    expect(groupsOf(SMALL, ["individuals", notRated])[0]).toMatchObject({ small: true, allowed: 1 });
    expect(groupsOf(SMALL, ["individuals", missing])[0]).toMatchObject({ small: false, allowed: 0 });
  });
});

test("the small-collective rule is for leaders only", () => {
  const rows = [member("Phòng Nội vụ", "HTXSNV"), member("Phòng Nội vụ", "HTTNV")];
  expect(groupsOf(SMALL, ["individuals", rows])[0]).toMatchObject({
    scope: "staff",
    small: false,
    allowed: 0,
  });
});

test("a scope may have a share of its own", () => {
  const rows = ["HTXSNV", "HTTNV", "HTTNV", "HTTNV"].map((rating) => ({ unit: "Phòng Nội vụ", rating }));
  const settings: QuotaSettings = {
    ...LITERAL,
    byScope: { collectives: { percent: 25, base: "goodOrBetter" } },
  };
  expect(groupsOf(settings, ["collectives", rows])[0]).toMatchObject({
    allowed: 1,
    excess: 0,
    allowedByBase: { good: 0, goodOrBetter: 1, rated: 1 },
  });
});
