import { keptMapping } from "../roster/mapping/kept";
import type { Mapping } from "../roster/mapping/mapping";
import { MAPPING_NAMESPACE } from "../roster/mapping/namespace";
import { mappingInXml, mappingXml } from "../roster/mapping/stored";
import type { CustomPart, SheetSnapshot, Workbook } from "../workbook/port";

/** The mapping that a workbook keeps. @throws WorkbookError */
export async function storedMapping(workbook: Workbook): Promise<Mapping | "unreadable" | null> {
  return mappingIn(await workbook.part(MAPPING_NAMESPACE));
}

/** The mapping of the custom XML part of a workbook; null where it has none. */
export function mappingIn(part: string | null): Mapping | "unreadable" | null {
  return part === null ? null : mappingInXml(part);
}

/** The part in which a workbook keeps what of a mapping is worth keeping; none where nothing is. */
export function keptPart(
  mapping: Mapping | "unreadable" | null,
  sheets: readonly SheetSnapshot[],
): CustomPart {
  const kept = mapping === null || mapping === "unreadable" ? null : keptMapping(mapping, sheets);
  const isAny = kept !== null && kept.sheets.length > 0;
  return { namespace: MAPPING_NAMESPACE, xml: isAny ? mappingXml(kept) : null };
}
