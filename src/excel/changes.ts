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
  const tell = (id: string, change: Omit<Change, "sheet">) => {
    const sheet = names.get(id);
    if (sheet !== undefined) listener({ sheet, ...change });
  };
  const told = await inExcel("reading", async (context) => {
    const { worksheets } = context.workbook;
    const events: Told[] = [
      worksheets.onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
        if (triggerSource !== "ThisLocalAddin") tell(worksheetId, changeOf(changeType, address));
      }),
      // Excel tells of rows that were sorted by events of their own:
      // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
      worksheets.onRowSorted.add(async ({ worksheetId, address }) =>
        tell(worksheetId, { area: parseArea(address) }),
      ),
      worksheets.onColumnSorted.add(async ({ worksheetId, address }) =>
        tell(worksheetId, { area: parseArea(address) }),
      ),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        const own = await ownerOf(worksheetId, names);
        if (own === null) tell(worksheetId, { area: null });
      }),
      worksheets.onDeleted.add(async ({ worksheetId }) => tell(worksheetId, { area: null })),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      events.push(
        worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) => {
          names.set(worksheetId, nameAfter);
          tell(worksheetId, { area: null });
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

/** What a change of cells is, of the kinds that Excel tells apart (`Excel.DataChangeType`). */
function changeOf(kind: `${Excel.DataChangeType}`, address: string): Omit<Change, "sheet"> {
  if (kind === "RangeEdited") return { area: parseArea(address) };
  const moved = movedBy(kind, address);
  return moved === undefined ? { area: null } : { area: null, moved };
}

/** Whole rows ("3:5") or columns ("B:C") that came or went; undefined where a part of them did, or where it is not told. */
function movedBy(kind: `${Excel.DataChangeType}`, address: string): Change["moved"] {
  const isRows = kind.startsWith("Row");
  const whole = isRows ? /^A?(\d+):(?:XFD)?(\d+)$/ : /^([A-Z]+)1?:([A-Z]+)(?:1048576)?$/;
  const [, first, last] = whole.exec(address.replaceAll("$", "")) ?? [];
  if (kind.startsWith("Cell") || first === undefined) return undefined;
  const area = parseArea(isRows ? `A${first}:A${last}` : `${first}1:${last}1`);
  if (area === null) return undefined;
  const from = isRows ? area.top : area.left;
  const count = (isRows ? area.bottom : area.right) - from + 1;
  return { what: isRows ? "rows" : "columns", from, count: kind.endsWith("Inserted") ? count : -count };
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
