import { quotaData } from "../../../src/pane/quota/data";
import { type Rows, reportOf } from "../../check/rosters";

const ROWS: Rows = {
  collectives: [{ ordinal: 0, unit: "Phòng Nội vụ", rating: "HTTNV" }],
  individuals: [
    {
      ordinal: 1,
      fullName: "Lê Thị Ánh",
      post: "Trưởng phòng",
      unit: "Phòng Nội vụ",
      civilRating: "HTXSNV",
      partyRating: "HTTNV",
      partyCell: "Chi bộ 1",
      score: "92,5",
      votes: ["7", ""],
    },
    {
      ordinal: 2,
      fullName: "Trần Văn Bình",
      post: "Chuyên viên",
      unit: "Phòng Nội vụ",
      civilRating: "HTSXNV",
      partyRating: "",
    },
    {
      ordinal: 3,
      fullName: "Vũ Thị Cúc",
      post: "Chuyên viên",
      unit: "Phòng Nội vụ",
      civilRating: "KXL",
      partyRating: "KXL",
    },
    {
      ordinal: 4,
      fullName: "Đỗ Văn Dũng",
      post: "Chuyên viên",
      unit: "Phòng Nội vụ",
      civilRating: "HTTNV",
      partyRating: "",
    },
  ],
};

describe("the quotas of a small roster", () => {
  const report = reportOf(ROWS);
  const data = quotaData(report, "vi");

  test("have one card a group, with what it is limited by and who is in it", () => {
    const shown = data.groups.map(({ scope, name, size, tally, limit, members }) => [
      `${scope} ${name}`,
      size,
      `${tally.excellent}/${tally.good}/${tally.rated}`,
      limit.small?.allowed ?? `${limit.share.percent}% ${limit.share.base}`,
      members.map((index) => `${data.people[index]?.name}: ${data.people[index]?.level}`),
    ]);
    expect(shown).toEqual([
      ["leaders Phòng Nội vụ", 1, "1/0/1", 1, ["Lê Thị Ánh: excellent"]],
      ["staff individuals", 2, "0/1/1", "20% good", ["Trần Văn Bình: null", "Đỗ Văn Dũng: good"]],
      ["members Chi bộ 1", 1, "0/1/1", "20% good", ["Lê Thị Ánh: good"]],
      ["collectives collectives", 1, "0/1/1", "20% good", ["Phòng Nội vụ: good"]],
    ]);
  });

  test("hold somebody with two ratings twice, each by its cell", () => {
    const [one, other] = data.people.filter(({ name }) => name === "Lê Thị Ánh");
    expect(one?.cell.row).toBe(other?.cell.row);
    expect(one?.id).not.toBe(other?.id);
  });

  test("say of a person what the roster says: unit, post, score and ballots, but no empty cell", () => {
    expect(data.people[0]).toMatchObject({
      unit: "Phòng Nội vụ",
      post: "Trưởng phòng",
      known: "score: 92,5 · votes: 7",
    });
  });

  test("name the clause that sets the share, and how well its text is known", () => {
    expect(data.basis[0]).toContain("245-KH/TU");
    expect(quotaData(reportOf(ROWS, "mac-dinh-2023"), "vi").basis[0]).toBe(
      "Quy định 124-QĐ/TW, Điều 12 (theo báo chí dẫn lại)",
    );
  });

  test("cross to another thread unchanged", () => {
    expect(structuredClone(data)).toEqual(data);
  });
});

test("no group is shown where no plan covers the year", () => {
  const data = quotaData(reportOf(ROWS, "huyen-uy-245kh-2023", 2019), "vi");
  expect(data).toEqual({ plan: null, year: 2019, basis: [], groups: [], people: [] });
});
