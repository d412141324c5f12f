import type { Mapping } from "./mapping";
import { MappingError, mappingDocument, parseMapping } from "./mappingFile";
import { MAPPING_NAMESPACE } from "./namespace";

/**
 * A mapping as the custom XML part that a workbook keeps. Its text is JSON in which no character is one that XML
 * writes otherwise, so that whoever saves the workbook leaves it as it is.
 */
export function mappingXml(mapping: Mapping): string {
  const json = JSON.stringify(mappingDocument(mapping)).replace(
    /[<>&\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<columns xmlns="${MAPPING_NAMESPACE}">${json}</columns>`;
}

/** The mapping of such a part; "unreadable" where somebody else wrote it, or a later version of this program. */
export function mappingInXml(xml: string): Mapping | "unreadable" {
  const [, json] = /^\s*(?:<\?xml[^>]*\?>)?\s*<columns(?:\s[^>]*)?>([^<]*)<\/columns>\s*$/.exec(xml) ?? [];
  if (json === undefined) return "unreadable";
  try {
    return parseMapping(JSON.parse(json.replaceAll("&quot;", '"')));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof MappingError) return "unreadable";
    throw error;
  }
}
