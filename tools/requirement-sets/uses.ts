import ts from "typescript";

/** A place in our sources that names a member of Office.js. */
export interface Use {
  readonly at: ts.Node;
  readonly name: string;
  readonly declaration: ts.Declaration;
}

/**
 * Every use of Office.js in a file: by name, by taking an object apart, by a key of what is handed over, and by the
 * text of a `load`. What is reached through `any`, or loaded by a text that is put together, is not seen.
 */
export function usesIn(file: ts.SourceFile, checker: ts.TypeChecker): Use[] {
  const uses: Use[] = [];
  const add = (at: ts.Node, name: string, symbol: ts.Symbol | undefined) => {
    const declaration = symbol?.declarations?.find(isOfOffice);
    if (declaration !== undefined) uses.push({ at, name, declaration });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node) && node.propertyName === undefined && ts.isIdentifier(node.name)) {
      const { name } = node;
      add(name, name.text, property(checker.getTypeAtLocation(node.parent), name.text));
    } else if (ts.isObjectLiteralElement(node) && node.name !== undefined && ts.isIdentifier(node.name)) {
      const asked = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
      if (asked !== undefined) add(node.name, node.name.text, property(asked, node.name.text));
    } else if (ts.isCallExpression(node)) for (const use of loadedBy(node, checker)) add(...use);
    else if (ts.isIdentifier(node)) add(node, node.text, checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** Whether something is declared by the typings of Office.js. */
function isOfOffice(declaration: ts.Declaration): boolean {
  return /@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName);
}

function property(type: ts.Type, name: string): ts.Symbol | undefined {
  return type.getNonNullableType().getProperty(name);
}

/** What `range.load("rowIndex,format/fill/color")` names. A step that the typings do not know ends its path. */
function loadedBy(
  call: ts.CallExpression,
  checker: ts.TypeChecker,
): [ts.Node, string, ts.Symbol | undefined][] {
  const [text] = call.arguments;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return [];
  if (text === undefined || !ts.isStringLiteralLike(text)) return [];
  const loaded = checker.getTypeAtLocation(call.expression.expression);
  return text.text.split(",").flatMap((path) => {
    const found: [ts.Node, string, ts.Symbol | undefined][] = [];
    let type: ts.Type | undefined = loaded;
    for (const step of path.trim().split("/")) {
      const symbol: ts.Symbol | undefined = type && property(type, step);
      if (symbol === undefined) break;
      found.push([text, step, symbol]);
      const next: ts.Type = checker.getTypeOfSymbolAtLocation(symbol, text);
      type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
    return found;
  });
}
