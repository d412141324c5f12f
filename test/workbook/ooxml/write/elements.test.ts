import fc from "fast-check";
import { attributes, children, descendants, outlineOf } from "../../../../src/workbook/ooxml/write/elements";

/** What may stand between elements, and looks like elements to a careless eye. */
const noise = fc.constantFrom(
  "",
  " \n",
  "text",
  "<!-- <a> </root> -->",
  "<![CDATA[</a><b>]]>",
  "<?p </a>?>",
  "&gt;",
);
const names = fc.constantFrom("a", "b", "x:a");
const written = fc
  .array(
    fc.tuple(
      fc.constantFrom("k", "x:k", "ref"),
      fc.constantFrom("", "v", "a>b", "/", "it's", "<".replace("<", "&lt;")),
    ),
  )
  .map((pairs) => [...new Map(pairs)].map(([name, value]) => ` ${name} = "${value}"`).join(""));

const { element, inside } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: "small" },
    fc.tuple(names, written).map(([name, more]) => `<${name}${more}/>`),
    fc
      .tuple(names, written, tie("inside"))
      .map(([name, more, inside]) => `<${name}${more}>${inside}</${name}>`),
  ),
  inside: fc
    .array(fc.tuple(noise, tie("element")), { maxLength: 3 })
    .map((parts) => `${parts.flat().join("")}`),
}));

/** Cells are passed over in one step: they lie at the top of a sheet, and hold no others. */
const cells = fc
  .tuple(fc.constantFrom("sheetData", "x:sheetData"), written, inside)
  .map(([name, more, content]) => `<${name}${more}>${content}</${name}>`);

test("the children of the root are found where they stand, whatever lies in and between them", () => {
  fc.assert(
    fc.property(noiseAround(fc.array(fc.oneof(element, cells), { maxLength: 5 })), ({ text, elements }) => {
      const { root, children: found } = outlineOf(text);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(elements);
      expect(text.slice(root.start, root.end)).toMatch(/^<root>.*<\/root>$/s);
      for (const one of found) {
        expect(text.slice(one.start).startsWith(`<${one.prefix}${one.name}`)).toBe(true);
        if (!one.selfClosing) expect(text.slice(one.closeStart, one.end)).toBe(`</${one.prefix}${one.name}>`);
      }
    }),
    { numRuns: 300 },
  );
});

function noiseAround(elements: fc.Arbitrary<string[]>): fc.Arbitrary<{ text: string; elements: string[] }> {
  return fc.tuple(elements, noise, noise).map(([some, before, after]) => ({
    elements: some,
    text: `<?xml version="1.0"?><!-- <root> --><root>${before}${some.join(after)}${after}</root>\n`,
  }));
}

test("attributes are told with the place of their value", () => {
  const { text, children: found } = outlineOf(`<r><c r="A1"\n t = 's' x:d="a>b"/></r>`);
  const [cell] = found;
  if (!cell) throw new Error("no element");
  const told = [...attributes(text, cell)].map(([name, { raw, start, end }]) => [
    name,
    raw,
    text.slice(start, end),
  ]);
  expect(told).toEqual([
    ["r", "A1", "A1"],
    ["t", "s", "s"],
    ["x:d", "a>b", "a>b"],
  ]);
});

test("descendants are found at any depth, in their order, also inside one another", () => {
  const { text, root } = outlineOf("<r><a n='1'><b><a n='2'/></b></a><x:a n='3'/></r>");
  expect(descendants(text, root, "a").map((one) => attributes(text, one).get("n")?.raw)).toEqual([
    "1",
    "2",
    "3",
  ]);
  expect(children(text, root)).toHaveLength(2);
});

test("depth costs nothing: elements a hundred thousand deep are found", () => {
  const deep = 100_000;
  const { text, root } = outlineOf(`<r>${"<e>".repeat(deep)}<a/>${"</e>".repeat(deep)}</r>`);
  expect(descendants(text, root, "a")).toHaveLength(1);
});
