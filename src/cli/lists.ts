import Table from "cli-table3";
import { clausesOf } from "../law/clauses";
import type { Plan } from "../law/plan";
import { PLANS } from "../law/plans";
import { RULES } from "../law/rules/registry.generated";
import { citationName } from "../sheets/citations";
import { textIn } from "../text/text";
import { baseName, type Language, severityName } from "../text/words";
import { citationJson, quotaJson } from "./report";
import { tableOptions } from "./terminal";

/** `xep-loai/plans@1`, of the built-in plans or of those given. */
export function plansJson(plans: readonly Plan[] = PLANS): object {
  return {
    schema: "xep-loai/plans@1",
    plans: plans.map(planJson),
  };
}

function planJson(plan: Plan): object {
  const { id, title, years, documents } = plan;
  return { id, title, years, documents, quota: quotaJson(plan) };
}

/**
 * `xep-loai/rules@1`; the titles are Vietnamese whatever the language, as in a report. The citations are those of the
 * rule and those of the built-in plans that give it its figures.
 */
export function rulesJson(): object {
  return {
    schema: "xep-loai/rules@1",
    rules: RULES.map((rule) => ({
      id: rule.id,
      title: rule.text.vi.title,
      severity: rule.severity,
      citations: clausesOf(rule).map(citationJson),
      validity: { from: rule.validity?.from ?? null, to: rule.validity?.to ?? null },
    })),
  };
}

/** The built-in plans for people. */
export function plansText(language: Language, width: number | undefined): string {
  const { columns, from } = textIn(language).terminal;
  const table = new Table(
    tableOptions([columns.id, columns.title, columns.years, columns.quota], [26, null, 11, 28], width),
  );
  for (const { id, title, years, quota } of PLANS) {
    const span =
      years.to === null ? from({ year: years.from }) : [...new Set([years.from, years.to])].join("–");
    table.push([id, title, span, `${quota.percent}% ${baseName[language][quota.base]}`]);
  }
  return `${table.toString()}\n`;
}

/** The rules for people: what holds, how bad a breach is, and what it rests on. */
export function rulesText(language: Language, width: number | undefined): string {
  const { columns, byPlan } = textIn(language).terminal;
  const table = new Table(
    tableOptions([columns.id, columns.title, columns.severity, columns.basis], [31, null, 11, 44], width),
  );
  for (const { id, text, severity, citations, parameters } of RULES) {
    const basis = citations.map((citation) => citationName(citation, language));
    if (parameters) basis.push(byPlan);
    table.push([id, text[language].title, severityName[language][severity], basis.join("\n")]);
  }
  return `${table.toString()}\n`;
}
