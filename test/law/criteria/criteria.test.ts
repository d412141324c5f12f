import { criteriaOf } from "../../../src/law/criteria/criteria";
import { markNamed } from "../../../src/law/criteria/marks";
import type { Column, Table } from "../../../src/roster/model";
import { tableOf } from "../../roster/table";

/** A table whose criteria stand under these headings, each a path. */
function headed(...headings: readonly (readonly string[])[]): Table {
  const table = tableOf("individuals", [{ fullName: "Lê Thị Ánh" }]);
  const criteria = headings.map((heading, index): Column => ({ index: index + 1, heading }));
  return { ...table, columns: new Map([...table.columns, ["criteria", criteria]]) };
}

const taskOf = (...headings: readonly string[]) =>
  criteriaOf(headed(...headings.map((heading) => [heading])))
    .filter(({ isTask }) => isTask)
    .map(({ name }) => name);

test.each([
  ["I.2"],
  ["TC2"],
  ["TC I.2"],
  ["Tiêu chí 2"],
  ["Tiêu chí I.2"],
  ["I.2. Kết quả thực hiện nhiệm vụ"],
  ["Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được giao"],
  ["Việc thực hiện nhiệm vụ, quyền hạn và kết quả thực hiện các chỉ tiêu"],
  ["Nhiệm vụ chính trị được giao"],
  ["Tiêu chí về kết quả thực hiện nhiệm vụ"],
])("%j is the task criterion", (heading) => {
  expect(taskOf("I.1", heading, "III")).toEqual([heading]);
});

test.each([
  [["I.1", "I.3", "III"]],
  [["II.2", "III"]],
  [["Phẩm chất chính trị", "Trách nhiệm của tập thể trong thực hiện nhiệm vụ chính trị"]],
  [["Tinh thần năng động, sáng tạo; xử lý việc khó trong thực hiện nhiệm vụ"]],
  [["Nhiệm vụ thường xuyên", "Nhiệm vụ đột xuất"]],
])("in %j nothing tells it", (headings) => {
  expect(taskOf(...headings)).toEqual([]);
});

test("words outweigh numbers", () => {
  expect(taskOf("1. Kết quả thực hiện nhiệm vụ", "2. Đạo đức, lối sống")).toEqual([
    "1. Kết quả thực hiện nhiệm vụ",
  ]);
});

test("the authority's marks are told from others' by any of the headings above, and have a task criterion of their own", () => {
  const criteria = criteriaOf(
    headed(
      ["Tự đánh giá", "I.1"],
      ["Tự đánh giá", "I.2"],
      ["Cấp có thẩm quyền đánh giá", "I.1"],
      ["Cấp có thẩm quyền đánh giá", "I.2"],
    ),
  );
  expect(criteria.map(({ by, name, isTask }) => [by, name, isTask])).toEqual([
    ["authority", "I.1", false],
    ["authority", "I.2", true],
    ["others", "I.1", false],
    ["others", "I.2", true],
  ]);
});

test("who gave the marks may stand below the criterion, or in brackets", () => {
  const criteria = criteriaOf(
    headed(
      ["I.2", "Tự đánh giá"],
      ["I.2", "Cấp có thẩm quyền"],
      ["III (do cấp có thẩm quyền đánh giá)"],
      ["III (tự đánh giá)"],
    ),
  );
  expect(criteria.map(({ by, name, isTask }) => [by, name, isTask])).toEqual([
    ["authority", "I.2", true],
    ["authority", "III (do cấp có thẩm quyền đánh giá)", false],
    ["others", "I.2", true],
    ["others", "III (tự đánh giá)", false],
  ]);
});

test("a criterion whose own words name the authority is not marked by it", () => {
  const criteria = criteriaOf(
    headed(
      ["2. Kết quả thực hiện các mục tiêu, chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt"],
      ["III. Kết quả khắc phục những hạn chế đã được cấp có thẩm quyền kết luận"],
    ),
  );
  expect(criteria.map(({ by, isTask }) => [by, isTask])).toEqual([
    ["others", true],
    ["others", false],
  ]);
});

test("one column a mark is one criterion", () => {
  const marks = ["Xuất sắc", "Tốt", "Trung bình", "Kém"];
  const criteria = criteriaOf(
    headed(...["I.1", "I.2"].flatMap((above) => marks.map((mark) => [above, mark]))),
  );
  expect(criteria.map(({ name, places }) => [name, places.map(({ mark }) => mark)])).toEqual([
    ["I.1", ["excellent", "good", "average", "poor"]],
    ["I.2", ["excellent", "good", "average", "poor"]],
  ]);
});

test.each([
  ["I.3", "commitment"],
  ["Việc thực hiện cam kết tu dưỡng, rèn luyện", "commitment"],
  ["I.4", "leadership"],
  ["I.4 (tự đánh giá)", "leadership"],
  ["Kết quả công tác lãnh đạo, chỉ đạo, quản lý", "leadership"],
  ["I.5", "all"],
  ["III", "all"],
])("%j is asked of: %s", (heading, of) => {
  expect(criteriaOf(headed([heading]))[0]?.of).toBe(of);
});

test.each([
  ["Xuất sắc", "excellent"],
  ["XS", "excellent"],
  ["tốt", "good"],
  ["T", "good"],
  ["TRUNG BÌNH", "average"],
  ["TB", "average"],
  ["Kém", "poor"],
  ["K", null],
  ["Khá", null],
  ["Hoàn thành tốt nhiệm vụ", null],
  ["8", null],
])("the mark %j is %s", (text, mark) => {
  expect(markNamed(text)).toBe(mark);
});
