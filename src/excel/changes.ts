import type { Change } from "../pane/host";
import { learn } from "../workbook/excel/survey";
import { inExcel } from "../workbook/excel/workbook";
import { parseArea } from "../workbook/ooxml/sheet/references";

/** Something that Excel was asked to tell, and can be asked no longer to tell. */
interface Told {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Tells of every change that a person makes, or somebody who has the workbook open elsewhere; not of our own.
 *
 * @returns how to stop
 * @throws WorkbookError
 */
export async function onChange(listener: (change: Change) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const tell = (id: string, address: string | null) => {
    const sheet = names.get(id);
    if (sheet !== undefined) listener({ sheet, area: address === null ? null : parseArea(address) });
  };
  const told = await inExcel("reading", async (context) => {
    const { worksheets } = context.workbook;
    const events: Told[] = [
      worksheets.onChanged.add(async ({ worksheetId, address, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") tell(worksheetId, address);
      }),
      // Excel tells of rows that were sorted by events of their own:
      // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
      worksheets.onRowSorted.add(async ({ worksheetId, address }) => tell(worksheetId, address)),
      worksheets.onColumnSorted.add(async ({ worksheetId, address }) => tell(worksheetId, address)),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        const own = await ownerOf(worksheetId, names);
        if (own === null) tell(worksheetId, null);
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => tell(worksheetId, null)),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      events.push(
        worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) => {
          names.set(worksheetId, nameAfter);
          tell(worksheetId, null);
        }),
      );
    }
    for (const { id, name } of (await learn(context, [])).sheets) names.set(id, name);
    return events;
  });
  return async () => {
    for (const event of told) event.remove();
    await told[0]?.context.sync();
  };
}

/**
 * Which draft an added sheet was written from: Excel does not say who added it, but ours have names of their own. A
 * sheet that Excel tells nothing of just now counts as ours; the next change tells of it.
 */
async function ownerOf(id: string, names: Map<string, string>): Promise<string | null> {
  const list = await inExcel("reading", (context) => learn(context, [])).catch(() => null);
  for (const sheet of list?.sheets ?? []) names.set(sheet.id, sheet.name);
  const added = list?.sheets.find((sheet) => sheet.id === id);
  return added === undefined ? "" : added.own;
}
