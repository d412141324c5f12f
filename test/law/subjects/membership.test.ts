import { isPartyMember } from "../../../src/law/subjects/membership";
import { buildRoster } from "../../../src/roster/build";
import { type TestRow, tableOf } from "../../roster/table";

const members = (rows: readonly TestRow[]) =>
  buildRoster([tableOf("individuals", rows)], []).individuals.map(isPartyMember);

test.each<[string, boolean | null, TestRow]>([
  ["as the row says", true, { isPartyMember: "x" }],
  [
    "as the row denies, whatever stands beside it",
    false,
    { isPartyMember: "Quần chúng", partyCell: "Chi bộ 1" },
  ],
  ["a probationary member", true, { isPartyMember: "Dự bị" }],
  ["by the card", true, { partyCardNumber: "12.345678" }],
  ["by a post in the Party", true, { partyPost: "Chi ủy viên" }],
  ["by the rating as a member", true, { rating: "HTTNV", partyRating: "HTTNV" }],
  ["a list of members only", true, { partyRating: "" }],
  ["told by nothing", null, { post: "Chuyên viên" }],
])("%s: %s", (_, expected, row) => {
  expect(members([{ fullName: "Lê Thị A", ...row }])).toEqual([expected]);
});

test("a blank says no where anybody is ticked, and nothing where nobody is", () => {
  expect(members([{ isPartyMember: "x" }, { isPartyMember: null }])).toEqual([true, false]);
  expect(members([{ isPartyMember: null }, { isPartyMember: null }])).toEqual([null, null]);
});
