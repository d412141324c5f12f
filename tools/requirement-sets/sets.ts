import ts from "typescript";

/** "ExcelApi 1.14" as two; the version is "" where the typings give none, as of members still in preview. */
export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/** The sets that a manifest asks for. @param manifest the text of an add-in-only manifest. */
export function setsOfManifest(manifest: string): RequirementSet[] {
  const least = /<Sets\s+DefaultMinVersion="([\d.]+)"/.exec(manifest)?.[1] ?? "1.1";
  return [...manifest.matchAll(/<Set\s+Name="(\w+)"(?:\s+MinVersion="([\d.]+)")?/g)].map(
    ([, name = "", version = least]) => ({ name, version }),
  );
}

/** The sets of which any one is enough for a member of Office.js, as its typings say; none where they say nothing. */
export function setsOfDeclaration(declaration: ts.Node): RequirementSet[] {
  for (let node: ts.Node = declaration; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((tag) => tag.getText())
      .join("\n");
    const said = [...comment.matchAll(/\[Api set:\s*([A-Za-z]+)\s*([\d.]*)/g)];
    if (said.length > 0) return said.map(([, name = "", version = ""]) => ({ name, version }));
  }
  return [];
}

/** Whether one of the sets needed is among those given, in the same version or a later one. */
export function isWithin(needed: readonly RequirementSet[], given: readonly RequirementSet[]): boolean {
  return needed.some((need) =>
    given.some(
      ({ name, version }) => name === need.name && need.version !== "" && isUpTo(need.version, version),
    ),
  );
}

function isUpTo(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}
