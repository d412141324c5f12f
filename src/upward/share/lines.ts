import type { Text } from "../../text/text";
import type { Shared } from "./shared";

type Words = Text["share"];

/** What was left out, one line a kind and sheet. */
export function removalLines({ copy, findings }: Pick<Shared, "copy" | "findings">, words: Words): string[] {
  return [
    ...copy.removals.map(({ kind, sheet, count }) =>
      words.where({ sheet, what: words.removed[kind](count) }),
    ),
    ...(findings && findings.leftOut > 0 ? [words.findingsLeftOut({ count: findings.leftOut })] : []),
  ];
}

/** What is still in the copy and easily overlooked. */
export function staysLines(
  { sharing, copy, uncalculated }: Pick<Shared, "sharing" | "copy" | "uncalculated">,
  words: Words,
): string[] {
  return [
    ...sharing.tellingNames.map((sheet) => words.tellingName({ sheet })),
    ...sharing.hidden.map(words.hidden),
    ...(sharing.secrets.notSought > 0 ? [words.notSought({ count: sharing.secrets.notSought })] : []),
    ...(copy.pictures > 0 ? [words.pictures({ count: copy.pictures })] : []),
    ...(uncalculated > 0 ? [words.uncalculated({ count: uncalculated })] : []),
  ];
}
