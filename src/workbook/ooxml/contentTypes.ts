import { CONTENT_TYPES } from "./namespaces";
import type { Package } from "./package";
import { readXml } from "./xml";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What each part is: by its name, else by its extension; both in lower case. */
export interface ContentTypes {
  readonly byExtension: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
}

/** @throws WorkbookError DAMAGED_WORKBOOK */
export function contentTypes(package_: Package): ContentTypes {
  const byExtension = new Map<string, string>();
  const byName = new Map<string, string>();
  readXml(package_.text(CONTENT_TYPES_PART), CONTENT_TYPES_PART, {
    open(tag) {
      if (tag.namespace !== CONTENT_TYPES) return;
      const type = tag.attribute("ContentType") ?? "";
      if (tag.name === "Default") byExtension.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
      if (tag.name === "Override") byName.set(nameKey(tag.attribute("PartName") ?? ""), type);
    },
  });
  return { byExtension, byName };
}

/** The content type of a part, or undefined where the file tells none. */
export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return types.byName.get(nameKey(part)) ?? types.byExtension.get(extension);
}

function nameKey(name: string): string {
  return name.replace(/^\//, "").toLowerCase();
}
