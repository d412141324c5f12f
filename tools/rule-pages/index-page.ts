import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation } from "../../src/law/citation";
import { clausesOf, plansOf } from "../../src/law/clauses";
import { DISTRICT_PLAN_UNDER_245, DOCUMENTS, PROVINCIAL_OFFICE_PLAN_2023 } from "../../src/law/documents";
import type { Rule } from "../../src/law/rule";
import { RULES } from "../../src/law/rules/registry.generated";
import { documentName } from "../../src/sheets/citations";
import { textIn } from "../../src/text/text";
import { GENERATED, table } from "./markdown";
import { severityOf, yearsOf } from "./rule-page";

/** The plans on which the built-in ones rest: their paragraphs come first. */
const SEEDS: readonly (readonly [document: string, title: string])[] = [
  ["128-KH/HU", "Kế hoạch 128-KH/HU của Ban Thường vụ Huyện ủy"],
  ["01-KH/ĐĐ", "Kế hoạch 01-KH/ĐĐ của Đảng đoàn Liên đoàn Lao động tỉnh"],
  [PROVINCIAL_OFFICE_PLAN_2023, "Kế hoạch năm 2023 của Văn phòng UBND tỉnh"],
  [DISTRICT_PLAN_UNDER_245, "Kế hoạch của Ban Thường vụ Huyện ủy thực hiện 245-KH/TU"],
];

/** docs/rules/README.md: every rule, the paragraphs that they rest on, and what no rule can check. */
export function indexPage(): string {
  const seeds = SEEDS.map(([document]) => document);
  const others = DOCUMENTS.map(({ number }) => number).filter((number) => !seeds.includes(number));
  const blocks = [
    "# Các quy tắc",
    GENERATED,
    `Chương trình có ${RULES.length} quy tắc. Mỗi trang nói: kiểm tra gì, dựa vào văn bản nào và chắc đến đâu, một ví dụ, và điều chương trình không biết được. Chương trình chỉ nêu ra để người xem xét, không quyết định thay ai.`,
    "## Tất cả các quy tắc",
    ruleTable(),
    "## Theo từng mục của các kế hoạch",
    ...SEEDS.flatMap(([document, title]) => [`### ${title}`, clauseTable(document)]),
    "## Theo các văn bản khác",
    ...others
      .filter((number) => clausesIn(number).length > 0)
      .flatMap((number) => [`### ${documentName(number, "vi")}`, clauseTable(number)]),
    readFileSync(join(__dirname, "limits.vi.md"), "utf8").trim(),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function ruleTable(): string {
  return table(
    ["Quy tắc", "Mã", "Mức độ", "Năm", "Kế hoạch"],
    RULES.map((rule) => [
      `[${rule.text.vi.title}](${rule.id}.md)`,
      `\`${rule.id}\``,
      severityOf(rule),
      yearsOf(rule),
      rule.parameters
        ? plansOf(rule)
            .map(({ plan }) => `\`${plan.id}\``)
            .join("\n") || "chỉ kế hoạch riêng"
        : "mọi kế hoạch",
    ]),
  );
}

interface Clause {
  readonly citation: Citation;
  readonly rule: Rule;
}

function clausesIn(document: string): readonly Clause[] {
  return RULES.flatMap((rule) =>
    clausesOf(rule)
      .filter((citation) => citation.document === document)
      .map((citation) => ({ citation, rule })),
  );
}

/** One row a place and wording, in the order of the document, with the rules that rest on it. */
function clauseTable(document: string): string {
  const rows = new Map<string, { readonly citation: Citation; readonly rules: Set<Rule> }>();
  for (const { citation, rule } of clausesIn(document)) {
    const { article, part, quote } = citation;
    const key = JSON.stringify([article, part, quote]);
    const row = rows.get(key) ?? { citation, rules: new Set<Rule>() };
    rows.set(key, row);
    row.rules.add(rule);
  }
  const { article: articleName, part: partName, quote: quoted } = textIn("vi");
  return table(
    ["Điều, mục", "Câu chữ", "Quy tắc"],
    [...rows.values()]
      .sort((a, b) => byPlace(a.citation, b.citation))
      .map(({ citation: { article, part, quote }, rules }) => [
        [article && articleName(article), part && partName(part)].filter(Boolean).join(", ") || "cả văn bản",
        quote ? quoted(quote) : "",
        [...rules].map(({ id }) => `[${id}](${id}.md)`).join(", "),
      ]),
  );
}

/** "II.4.2" before "II.4.10", "IV" after "III". */
function byPlace(a: Citation, b: Citation): number {
  return sortKey(a).localeCompare(sortKey(b), "vi");
}

function sortKey({ article = "", part = "" }: Citation): string {
  return [article, part]
    .flatMap((place) => place.split("."))
    .map((piece) => {
      const [, figures = "", letter = ""] = /^(\d*)(.*)$/.exec(piece) ?? [];
      const roman = ROMAN.indexOf(letter) + 1;
      return roman > 0 ? String(roman).padStart(4, "0") : figures.padStart(4, "0") + letter;
    })
    .join(".");
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
