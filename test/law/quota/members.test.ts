import fc from "fast-check";
import type { Plan } from "../../../src/law/plan";
import { quotaMembers } from "../../../src/law/quota/members";
import { anyRows, reportOf } from "../../check/rosters";

test("those counted in a group are those whom its figures count", () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom("huyen-uy-245kh-2023", "mac-dinh-2023"), (rows, plan) => {
      const { roster, quotas, plan: applied } = reportOf(rows, plan);
      if (!applied) throw new Error("a built-in plan of the year applies");
      const members = quotaMembers(roster, applied.quota);
      for (const { key, size, rated, excellent, good } of quotas) {
        const ratings = (members.get(key) ?? []).map(({ rating }) => rating);
        const levels = ratings.flatMap((rating) => (rating.state === "rated" ? [rating.level] : []));
        expect(ratings).toHaveLength(size);
        expect(levels).toHaveLength(rated);
        expect(levels.filter((level) => level === "excellent")).toHaveLength(excellent);
        expect(levels.filter((level) => level === "good")).toHaveLength(good);
      }
    }),
  );
});

test("a person is counted with the rating of each group: as staff, among similar posts, and as a member", () => {
  const rows = {
    collectives: [],
    individuals: [
      {
        ordinal: 1,
        fullName: "Lê Thị Ánh",
        post: "Chuyên viên",
        group: "Chuyên viên",
        partyCell: "Chi bộ 1",
        civilRating: "HTTNV",
        partyRating: "HTXSNV",
      },
      { ordinal: 2, fullName: "Trần Văn Bình", post: "Chuyên viên", civilRating: "KXL", partyRating: "KXL" },
    ],
  };
  const { roster, quotas, plan } = reportOf(rows);
  const members = quotaMembers(roster, (plan as Plan).quota);
  expect(
    quotas.map(({ scope, part, key }) => [
      scope,
      part,
      members.get(key)?.map(({ row, rating }) => `${row.name}: ${rating.state === "rated" && rating.level}`),
    ]),
  ).toEqual([
    ["staff", false, ["Lê Thị Ánh: good"]],
    ["staff", true, ["Lê Thị Ánh: good"]],
    ["members", false, ["Lê Thị Ánh: excellent"]],
  ]);
});
