/** Every namespace of ours is one of two: of the Transitional format, which Excel writes, and of the Strict one. */
export type Namespaces = readonly [transitional: string, strict: string];

export const SPREADSHEET: Namespaces = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** Of the attribute `r:id`, and the beginning of relationship types. */
export const RELATIONSHIPS: Namespaces = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

/** Of the properties of a custom XML part. */
export const CUSTOM_XML: Namespaces = [
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  "http://purl.oclc.org/ooxml/officeDocument/customXml",
];

/** Of drawings: on a sheet, in general, and of charts. */
export const SHEET_DRAWING: Namespaces = [
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
];
export const DRAWING: Namespaces = [
  "http://schemas.openxmlformats.org/drawingml/2006/main",
  "http://purl.oclc.org/ooxml/drawingml/main",
];
export const CHART: Namespaces = [
  "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "http://purl.oclc.org/ooxml/drawingml/chart",
];
