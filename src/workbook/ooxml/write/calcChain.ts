import { CONTENT_TYPES_PART } from "../contentTypes";
import { relationsPartOf } from "../relations";
import type { Changes } from "./changes";
import { attributes, children, documentElement } from "./elements";
import { removeEntries } from "./listings";

/**
 * Excel's list of the order in which to calculate asks for repair where it names a cell that holds no formula any
 * more. So where it names cells of a sheet of ours that is written anew, the list is taken out; Excel makes it again.
 *
 * @param sheetId the sheet's number in the workbook, which the list goes by.
 */
export function forgetCalculationOrder(changes: Changes, sheetId: number): void {
  const chain = changes.related("calcChain");
  if (!chain || !names(changes.text(chain.target), sheetId)) return;
  const relations = relationsPartOf(changes.workbook.partName);
  changes.remove(chain.target);
  changes.replace(
    relations,
    removeEntries(changes.text(relations), "Id", (id) => id === chain.id),
  );
  const part = `/${encodeURI(chain.target)}`.toLowerCase();
  const isChain = (name: string) => name.toLowerCase() === part;
  changes.replace(CONTENT_TYPES_PART, removeEntries(changes.text(CONTENT_TYPES_PART), "PartName", isChain));
}

/** An entry without a sheet's number (`i`) is of the same sheet as the one before it. */
function names(chain: string, sheetId: number): boolean {
  return children(chain, documentElement(chain)).some(
    (entry) => Number(attributes(chain, entry).get("i")?.raw) === sheetId,
  );
}
