import type { Awards, Plan, Remediation } from "../../../law/plan";
import { type Block, fact } from "../block";
import { cited } from "../cited";
import { type Codec, yesNo } from "../codecs";
import { type FactId, valueCell } from "../reading";
import { bindings } from "../who";

/** What is asked of those proposed for awards, and who draws up a plan to remedy faults. */
export const followUp: Block<Pick<Plan, "awards" | "remediation">> = {
  id: "followUp",
  write: ({ awards, remediation }, page) => [
    fact("awards", yesNo, awards?.registration, page, [awards?.citation]),
    fact("remediation", bindings, remediation?.who, page, [remediation?.citation]),
  ],
  read(reading, base) {
    const facts = reading.facts("followUp");
    if (!facts) return { awards: base.awards, remediation: base.remediation };
    /** What was read, `fallback` where it could not be, null where nothing is set. */
    const ask = <T, V>(id: FactId, codec: Codec<T>, fallback: V, made: (value: T) => V): V | null => {
      const line = facts.get(id);
      const value = line ? reading.value(valueCell(line), codec, "builtIn") : null;
      if (value === undefined) return fallback;
      return value === null ? null : made(value);
    };
    return {
      awards: ask<boolean, Awards | null>("awards", yesNo, base.awards, (registration) =>
        cited({ registration }, facts.get("awards"), ({ awards }) => awards),
      ),
      remediation: ask<Remediation["who"], Remediation | null>(
        "remediation",
        bindings,
        base.remediation,
        (who) => cited({ who }, facts.get("remediation"), ({ remediation }) => remediation),
      ),
    };
  },
};
