import fc from "fast-check";
import { arrange } from "../../../src/pane/findings/arrange";
import type { ListedFinding } from "../../../src/pane/findings/data";
import { FIRST_FILTERS, type FindingFilters } from "../../../src/pane/state/state";
import { fold } from "../../../src/roster/fold";

const RULES = ["Ghi rõ mức xếp loại", "Không vượt tỷ lệ", "Đúng thời hạn"];
const UNITS = ["Phòng Nội vụ", "Phòng Tư pháp", ""];
const NAMES = ["Lê Thị Ánh", "Trần Văn Bình", "Đỗ Văn Dũng"];

const anyFinding: fc.Arbitrary<ListedFinding> = fc
  .record({
    key: fc.string(),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
    outcome: fc.constantFrom("violation" as const, "needsReview" as const),
    rule: fc.constantFrom(...RULES),
    subject: fc.constantFrom(...NAMES),
    unit: fc.constantFrom(...UNITS),
    message: fc.constant("Chưa đúng."),
  })
  .map((finding) => ({
    ...finding,
    cell: null,
    folded: fold(`${finding.subject} ${finding.unit} ${finding.message} ${finding.rule}`),
  }));
const findings = fc.array(anyFinding, { maxLength: 40 });
const filters: fc.Arbitrary<FindingFilters> = fc.record({
  by: fc.constantFrom("rule" as const, "unit" as const),
  severities: fc.subarray(["error", "warning", "info"] as const),
  search: fc.constantFrom("", "nội vụ", "noi vu", "DŨNG", "tư pháp ánh", "không có"),
});

test("each finding that is let through stands in one group, and no other in any", () => {
  fc.assert(
    fc.property(findings, filters, (list, chosen) => {
      const { groups, shown } = arrange(list, chosen);
      const places = groups.flatMap((group) => group.places);
      expect(new Set(places).size).toBe(places.length);
      expect(places).toHaveLength(shown);
      const words = fold(chosen.search).split(" ").filter(Boolean);
      for (const [place, finding] of list.entries()) {
        const isThrough =
          chosen.severities.includes(finding.severity) &&
          words.every((word) => finding.folded.includes(word));
        expect(places.includes(place)).toBe(isThrough);
      }
    }),
  );
});

test("a group counts its findings, names what they share, and has the worst of them first", () => {
  const rank = { error: 0, warning: 1, info: 2 };
  fc.assert(
    fc.property(findings, filters, (list, chosen) => {
      for (const { name, totals, places } of arrange(list, chosen).groups) {
        const held = places.map((place) => list[place]);
        expect(held.every((finding) => finding?.[chosen.by] === name)).toBe(true);
        const severities = held.map((finding) => finding?.severity ?? "info");
        expect(severities).toEqual([...severities].sort((a, b) => rank[a] - rank[b]));
        expect(totals.error).toBe(severities.filter((severity) => severity === "error").length);
      }
    }),
  );
});

test("groups with errors come before those with warnings alone", () => {
  const [finding] = fc.sample(anyFinding, 1);
  const list = (["info", "warning", "error"] as const).map((severity, index) => ({
    ...(finding as ListedFinding),
    severity,
    rule: RULES[index] ?? "",
  }));
  expect(arrange(list, FIRST_FILTERS).groups.map(({ name }) => name)).toEqual([...RULES].reverse());
});

test.each(["lê thị ánh", "le thi anh", "ÁNH nội vụ", "anh  phong noi vu"])(
  "%p finds Lê Thị Ánh of Phòng Nội vụ",
  (search) => {
    const [finding] = fc.sample(anyFinding, 1);
    const one = { ...(finding as ListedFinding), folded: fold("Lê Thị Ánh Phòng Nội vụ Chưa đúng.") };
    expect(arrange([one], { ...FIRST_FILTERS, search }).shown).toBe(1);
  },
);
