import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation } from "../../src/law/citation";
import { plansOf } from "../../src/law/clauses";
import { documentNumbered } from "../../src/law/documents";
import type { Rule, SubjectKind } from "../../src/law/rule";
import { canonicalHeading } from "../../src/roster";
import { documentName } from "../../src/sheets/citations";
import { SEVERITIES } from "../../src/sheets/wording";
import { textIn } from "../../src/text/text";
import { severityName, vietnameseDate } from "../../src/text/words";
import { GENERATED, table } from "./markdown";

const RULES_FOLDER = join(__dirname, "../../src/law/rules");

/** The page of a rule: its explanation, and what its data say. */
export function rulePage(rule: Rule): string {
  const { id } = rule;
  const [title = "", ...explanation] = readFileSync(join(RULES_FOLDER, id, "rule.vi.md"), "utf8").split("\n");
  const blocks = [
    title,
    GENERATED,
    factsOf(rule),
    explanation.join("\n").trim(),
    "## Điều khoản",
    citationTable(rule.citations),
    ...(rule.parameters ? ["## Theo từng kế hoạch", planTable(rule)] : []),
    `Nguồn: \`src/law/rules/${id}/\` (trong đó \`cases.yaml\` là các tình huống mẫu). [Tất cả các quy tắc](README.md)`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** "Lỗi", or "Lỗi; có trường hợp: cảnh báo" where its cases show milder findings too. */
export function severityOf({ id, severity }: Rule): string {
  const cases = readFileSync(join(RULES_FOLDER, id, "cases.yaml"), "utf8");
  const others = SEVERITIES.filter((one) => one !== severity && cases.includes(`severity: ${one}`));
  const names = others.map((one) => severityName.vi[one].toLowerCase());
  return [
    severityName.vi[severity],
    ...(names.length > 0 ? [`có trường hợp: ${names.join(", ")}`] : []),
  ].join("; ");
}

/** "từ năm 2023 đến năm 2025". */
export function yearsOf({ validity }: Rule): string {
  const { from, to } = validity ?? {};
  if (from !== undefined && from === to) return `năm ${from}`;
  const span = [from && `từ năm ${from}`, to && `đến năm ${to}`].filter(Boolean).join(" ");
  return span || "mọi năm";
}

const SUBJECTS: Readonly<Record<SubjectKind, string>> = {
  individual: "từng cá nhân",
  collective: "từng tập thể",
  entry: "từng cá nhân và từng tập thể",
  group: "từng nhóm tính tỷ lệ",
  roster: "cả danh sách, so các dòng với nhau",
};

function factsOf(rule: Rule): string {
  const needs = rule.needs.map((field) => `“${canonicalHeading(field)}”`).join(", ");
  return table(
    ["Mã", `\`${rule.id}\``],
    [
      ["Mức độ", severityOf(rule)],
      ["Năm xếp loại", yearsOf(rule)],
      ["Xét", SUBJECTS[rule.subject]],
      ["Chỉ chạy khi có cột", needs || "không đòi cột nào; phần nào thiếu cột thì được nói rõ"],
    ],
  );
}

function citationTable(citations: readonly Citation[]): string {
  if (citations.length === 0) return "Quy tắc không dẫn điều khoản nào của riêng mình.";
  return table(
    ["Văn bản", "Điều, mục", "Hiệu lực từ", "Câu chữ", "Mức chắc chắn"],
    citations.map(citationRow),
  );
}

function citationRow({ document, article, part, quote, verified }: Citation): string[] {
  const { article: articleName, part: partName, quote: quoted } = textIn("vi");
  const from = documentNumbered(document)?.inForce.from ?? null;
  return [
    documentName(document, "vi"),
    [article && articleName(article), part && partName(part)].filter(Boolean).join(", "),
    from ? vietnameseDate(from) : "bản có trong tay không in ngày",
    quote ? quoted(quote) : "",
    SURE[verified],
  ];
}

const SURE: Readonly<Record<Citation["verified"], string>> = {
  quoted: "trích nguyên văn",
  paraphrased: "theo báo chí dẫn lại",
  unverified: "chưa đối chiếu được văn bản gốc",
};

function planTable(rule: Rule): string {
  const under = plansOf(rule);
  if (under.length === 0) {
    return "Không kế hoạch có sẵn nào quy định nội dung này; quy tắc chỉ chạy với kế hoạch riêng của cơ quan.";
  }
  const rows = under.flatMap(({ plan, clauses }) =>
    (clauses.length > 0 ? clauses.map(citationRow) : [["kế hoạch không dẫn điều khoản", "", "", "", ""]]).map(
      (row, index) => [index === 0 ? `\`${plan.id}\`` : "", ...row],
    ),
  );
  return `Quy tắc chỉ chạy với những kế hoạch sau; với kế hoạch khác thì được nêu là “kế hoạch không quy định”.\n\n${table(
    ["Kế hoạch", "Văn bản", "Điều, mục", "Hiệu lực từ", "Câu chữ", "Mức chắc chắn"],
    rows,
  )}`;
}
