import ts from "typescript";
import type { RequirementSet } from "./sets";

/**
 * The sets that are sure to be there where a node stands: those that an `isSetSupported` around it, or one before it
 * that ends the function without them, has asked for.
 */
export function setsAskedFor(node: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  const sets: RequirementSet[] = [];
  for (let child = node, parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && child !== parent.expression)
      sets.push(...setsIf(child === parent.thenStatement, parent.expression, checker));
    if (ts.isConditionalExpression(parent) && child !== parent.condition)
      sets.push(...setsIf(child === parent.whenTrue, parent.condition, checker));
    if (ts.isBinaryExpression(parent) && child === parent.right && isOf(parent, AND))
      sets.push(...setsIf(true, parent.left, checker));
    if (ts.isBlock(parent))
      for (const statement of parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement)))
        if (ts.isIfStatement(statement) && ends(statement.thenStatement))
          sets.push(...setsIf(false, statement.expression, checker));
  }
  return sets;
}

const AND = ts.SyntaxKind.AmpersandAmpersandToken;
const OR = ts.SyntaxKind.BarBarToken;

function isOf({ operatorToken }: ts.BinaryExpression, kind: ts.SyntaxKind): boolean {
  return operatorToken.kind === kind;
}

/** Whether a function goes no further than this. */
function ends(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** The sets that are there where a condition is true, or where it is false. Follows a constant to what it is. */
function setsIf(isTrue: boolean, condition: ts.Expression, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return setsIf(isTrue, condition.expression, checker);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return setsIf(!isTrue, condition.operand, checker);
  if (ts.isBinaryExpression(condition) && isOf(condition, isTrue ? AND : OR))
    return [condition.left, condition.right].flatMap((side) => setsIf(isTrue, side, checker));
  if (ts.isIdentifier(condition)) {
    const constant = constantBehind(condition, checker);
    return constant === undefined ? [] : setsIf(isTrue, constant, checker);
  }
  return isTrue && ts.isCallExpression(condition) ? setsOfCall(condition, checker) : [];
}

function constantBehind(name: ts.Identifier, checker: ts.TypeChecker): ts.Expression | undefined {
  const declaration = checker.getSymbolAtLocation(name)?.valueDeclaration;
  const isConstant =
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant ? declaration.initializer : undefined;
}

/** The set that `isSetSupported` asks for, called as it is or by a function that does nothing else. */
function setsOfCall(call: ts.CallExpression, checker: ts.TypeChecker): RequirementSet[] {
  if (/\bisSetSupported$/.test(call.expression.getText())) return setOf([...call.arguments], checker);
  const declared = checker.getResolvedSignature(call)?.declaration;
  if (declared === undefined || !ts.isFunctionDeclaration(declared)) return [];
  const [only, ...others] = declared.body?.statements ?? [];
  if (only === undefined || others.length > 0 || !ts.isReturnStatement(only)) return [];
  const inner = only.expression;
  if (inner === undefined || !ts.isCallExpression(inner)) return [];
  if (!/\bisSetSupported$/.test(inner.expression.getText())) return [];
  const given = inner.arguments.map((argument) => {
    const parameter = checker.getSymbolAtLocation(argument)?.valueDeclaration;
    return call.arguments[declared.parameters.indexOf(parameter as ts.ParameterDeclaration)] ?? argument;
  });
  return setOf(given, checker);
}

function setOf(given: readonly ts.Expression[], checker: ts.TypeChecker): RequirementSet[] {
  const [name, version] = given.map((argument) => {
    const type = checker.getTypeAtLocation(argument);
    return type.isStringLiteral() ? type.value : "";
  });
  return name === undefined || version === undefined ? [] : [{ name, version }];
}
