import type { Plan } from "../../../law/plan";
import { fact, type Page } from "../block";
import { type Codec, text, year } from "../codecs";
import type { Values } from "../layout";
import { type FactId, type Reading, valueCell } from "../reading";

/** Which plan it is; each is undefined where it cannot be read. */
export interface General {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly years: Plan["years"] | undefined;
}

export const general = {
  id: "general",
  write({ id, title, years }: Plan, page: Page): readonly Values[] {
    return [
      fact("id", text, id, page),
      fact("title", text, title, page),
      fact("from", year, years.from, page),
      fact("to", year, years.to, page),
    ];
  },
  read(reading: Reading): General {
    const facts = reading.facts("general");
    const ask = <T>(id: FactId, codec: Codec<T>): T | null | undefined => {
      const line = facts?.get(id);
      return line ? reading.value(valueCell(line), codec, "builtIn") : null;
    };
    const [from, to] = [ask("from", year), ask("to", year)];
    const isSpan = typeof from === "number" && to !== undefined && (to === null || from <= to);
    return {
      id: ask("id", text) ?? undefined,
      title: ask("title", text) ?? undefined,
      years: isSpan ? { from, to } : undefined,
    };
  },
} as const;
