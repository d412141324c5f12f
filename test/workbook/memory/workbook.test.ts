import { type MemoryContent, memoryWorkbook } from "../../../src/workbook/memory/workbook";
import { type Opened, workbookContract } from "../contract";
import { memoryContent } from "../fixture";

function opened(content: MemoryContent): Opened {
  const workbook = memoryWorkbook(content);
  return {
    workbook,
    formats: async () => workbook.content().formats,
    whole: () => workbook.content(),
    async reopen(renamed) {
      const { sheets, ...rest } = workbook.content();
      const titled = sheets.map((sheet) =>
        sheet.name === renamed?.from ? { ...sheet, name: renamed.to } : sheet,
      );
      return opened({ ...rest, sheets: titled });
    },
  };
}

workbookContract("memory", async (fixture) => opened(memoryContent(fixture)));

test("the draft that a sheet was written from can be asked for", async () => {
  const workbook = memoryWorkbook({});
  const draft = {
    id: "findings",
    title: "Kết quả",
    columnWidths: [],
    rows: [],
    merges: [],
    frozenRows: 0,
    print: { landscape: true },
  };
  await workbook.apply({ marks: [], sheets: [draft] });
  expect(workbook.draft("findings")).toBe(draft);
  expect(workbook.draft("plan")).toBeUndefined();
});
