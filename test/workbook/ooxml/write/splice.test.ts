import fc from "fast-check";
import { insertion, splice, type TextEdit } from "../../../../src/workbook/ooxml/write/splice";

/** Edits of a text that do not overlap: cut points in order, each stretch between two of them replaced or kept. */
const edited = fc
  .tuple(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(), fc.string(), fc.boolean())),
  )
  .map(([text, cuts]) => {
    const points = cuts.map(([at]) => at % (text.length + 1)).sort((a, b) => a - b);
    const edits = points.map((start, at): TextEdit => {
      const [, inserted = "", removes] = cuts[at] ?? [];
      const next = points[at + 1] ?? text.length;
      return { start, end: removes ? next : start, text: inserted };
    });
    return { text, edits };
  });

/** The same, one edit at a time from the end: slow, and plainly right. */
function oneByOne(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .map((edit, at) => ({ edit, at }))
    .sort((a, b) => b.edit.start - a.edit.start || b.edit.end - a.edit.end || b.at - a.at)
    .reduce((done, { edit }) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}

test("edits that do not overlap, in any order, give what making them one by one gives", () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      expect(splice(text, edits)).toBe(oneByOne(text, edits));
    }),
  );
});

test("insertions at one place come out in the order given, before what replaces the characters there", () => {
  expect(
    splice("<row/>", [
      { start: 0, end: 6, text: "C" },
      insertion(0, "A"),
      insertion(0, "B"),
      insertion(6, "D"),
    ]),
  ).toBe("ABCD");
});

test.each([
  [
    "overlap",
    [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ],
  ],
  ["an insertion inside a removed stretch", [{ start: 0, end: 3, text: "" }, insertion(1, "x")]],
  ["an end before the start", [{ start: 3, end: 2, text: "" }]],
  ["an end past the text", [{ start: 3, end: 9, text: "" }]],
])("%s is refused", (_, edits) => {
  expect(() => splice("abcdef", edits)).toThrow(RangeError);
});
