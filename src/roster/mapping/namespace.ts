/** Of the custom XML part in which a mapping travels with its workbook. */
export const MAPPING_NAMESPACE = "urn:xep-loai:columns:1";
