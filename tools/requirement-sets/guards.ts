import ts from "typescript";
import type { RequirementSet } from "./sets";

/**
 * The sets that are sure to be there where a node stands: those that an `isSetSupported` around it, or one before it
 * that ends the function without them, has asked for.
 */
export function setsAskedFor(node: ts.Node, checker: ts.TypeChecker): RequirementSet[] {
  const sets: RequirementSet[] = [];
  for (let child = node, parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && child === parent.thenStatement)
      sets.push(...setsOfCondition(parent.expression, checker));
    if (ts.isConditionalExpression(parent) && child === parent.whenTrue)
      sets.push(...setsOfCondition(parent.condition, checker));
    if (ts.isBinaryExpression(parent) && child === parent.right && isAnd(parent))
      sets.push(...setsOfCondition(parent.left, checker));
    if (ts.isBlock(parent))
      for (const statement of parent.statements.slice(0, parent.statements.indexOf(child as ts.Statement)))
        sets.push(...setsOfEnding(statement, checker));
  }
  return sets;
}

function isAnd({ operatorToken }: ts.BinaryExpression): boolean {
  return operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

/** The sets without which `if (!isSetSupported(…)) return;` has ended the function. */
function setsOfEnding(statement: ts.Statement, checker: ts.TypeChecker): RequirementSet[] {
  if (!ts.isIfStatement(statement) || !ts.isPrefixUnaryExpression(statement.expression)) return [];
  const { operator, operand } = statement.expression;
  const { thenStatement: then } = statement;
  const last = ts.isBlock(then) ? then.statements.at(-1) : then;
  const ends = last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
  return ends && operator === ts.SyntaxKind.ExclamationToken ? setsOfCondition(operand, checker) : [];
}

/** The sets that are there where a condition holds. Follows a constant to what it is. */
function setsOfCondition(condition: ts.Expression, checker: ts.TypeChecker): RequirementSet[] {
  if (ts.isParenthesizedExpression(condition)) return setsOfCondition(condition.expression, checker);
  if (ts.isBinaryExpression(condition) && isAnd(condition))
    return [condition.left, condition.right].flatMap((side) => setsOfCondition(side, checker));
  if (ts.isIdentifier(condition)) {
    const declaration = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const isConstant =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    return isConstant && declaration.initializer !== undefined
      ? setsOfCondition(declaration.initializer, checker)
      : [];
  }
  if (!ts.isCallExpression(condition) || !/\bisSetSupported$/.test(condition.expression.getText())) return [];
  const [name, version] = condition.arguments.map((argument) => {
    const type = checker.getTypeAtLocation(argument);
    return type.isStringLiteral() ? type.value : "";
  });
  return name === undefined || version === undefined ? [] : [{ name, version }];
}
