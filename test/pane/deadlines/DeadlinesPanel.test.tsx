import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Temporal } from "temporal-polyfill";
import { check } from "../../../src/check/check";
import type { Plan } from "../../../src/law/plan";
import { planById } from "../../../src/law/plans";
import { DeadlinesPanel } from "../../../src/pane/deadlines/DeadlinesPanel";
import { deadlinesData } from "../../../src/pane/deadlines/data";
import { buildRoster } from "../../../src/roster/build";
import { paneWords } from "../../../src/text/pane";
import type { Language } from "../../../src/text/words";
import { address } from "../../../src/workbook/cell";
import { type TestRow, tableOf } from "../../roster/table";

const ROWS: readonly TestRow[] = [
  { unit: "Đảng ủy xã Suối Vàng", reviewedOn: "19/12/2023" },
  { unit: "Phòng Nội vụ", reviewedOn: "22/12/2023" },
  { unit: "Phòng Tư pháp", reviewedOn: "" },
  { unit: "Phòng Y tế", reviewedOn: "20/12/2023" },
];

interface Given {
  readonly rows?: readonly TestRow[];
  readonly plan?: Plan | null;
  readonly language?: Language;
}

function show(
  asOf: string,
  { rows = ROWS, plan = planById("huyen-uy-128kh-2023"), language = "vi" }: Given = {},
) {
  const report = check(buildRoster([tableOf("collectives", rows)], []), {
    workbook: "danh-sach.xlsx",
    year: 2023,
    asOf: Temporal.PlainDate.from(asOf),
    plan,
  });
  const selected: string[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <DeadlinesPanel
        data={deadlinesData(report, language)}
        words={paneWords(language).deadlines}
        onSelect={(cell) => selected.push(address(cell))}
      />
    </FluentProvider>,
  );
  return { selected, user: userEvent.setup() };
}

/** The date of the plan by which reviews are done. */
function review(): HTMLElement {
  const title = screen.getByRole("heading", { name: "Hoàn thành kiểm điểm, đánh giá" });
  return title.closest("li") as HTMLElement;
}

/** What stands on the line of time, from top to bottom. */
const onTheLine = () =>
  [...screen.getByRole("list", { name: "Mốc thời hạn" }).children].map((item) => item.textContent);

test("today stands between the dates that are over and those to come", () => {
  show("2023-12-22");
  const line = onTheLine();
  const today = line.indexOf("Hôm nay, thứ Sáu 22/12/2023");
  expect(today).toBeGreaterThan(0);
  expect(line[today - 1]).toContain("Trước ngày 22/12/2023");
  expect(line[today - 1]).toContain("đã qua 1 ngày");
  expect(line[today + 1]).toContain("Trước ngày 25/12/2023");
  expect(line[today + 1]).toContain("còn 3 ngày kể cả hôm nay");
});

test.each([
  ["2023-10-01", 0],
  ["2024-06-01", -1],
])("as of %s today stands at the end of the line", (asOf, at) => {
  show(asOf);
  expect(onTheLine().at(at)).toMatch(/^Hôm nay/);
});

test("who is late is named at once, with by how many days; the others are counted", () => {
  show("2023-12-26");
  const late = within(review()).getByRole("list", { name: "Trễ: Hoàn thành kiểm điểm, đánh giá" });
  expect(
    within(late)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Phòng Nội vụngày 22/12/2023, trễ 3 ngày", "Phòng Tư phápchưa có ngày, đã quá hạn 7 ngày"]);
  expect(within(review()).getByRole("button", { name: "Cần xem lại: 1" })).toHaveAttribute(
    "aria-expanded",
    "false",
  );
  expect(within(review()).getByRole("button", { name: "Đúng hạn: 1" })).toBeInTheDocument();
  expect(screen.getByText("2 trường hợp trễ, 1 cần xem lại; 6 mốc không theo dõi được.")).toBeInTheDocument();
});

test("what is due within the week is named before it is late", () => {
  show("2023-12-14");
  const due = within(review()).getByRole("list", {
    name: "Đến hạn trong 7 ngày: Hoàn thành kiểm điểm, đánh giá",
  });
  expect(due).toHaveTextContent("Phòng Tư pháp");
});

test("a name leads to the cell that proves it, by mouse and by keyboard", async () => {
  const { user, selected } = show("2023-12-26");
  await user.click(within(review()).getByRole("button", { name: "Phòng Nội vụ, xem ô collectives!B3" }));
  within(review()).getByRole("button", { name: "Đúng hạn: 1" }).focus();
  await user.keyboard("{Enter}");
  within(review()).getByRole("button", { name: "Đảng ủy xã Suối Vàng, xem ô collectives!B2" }).focus();
  await user.keyboard("{Enter}");
  expect(selected).toEqual(["collectives!B3", "collectives!B2"]);
});

test("says whom a date binds, its last good day, and the clause behind it", async () => {
  const { user } = show("2023-12-26");
  await user.click(within(review()).getByRole("button", { name: "Ai phải làm, căn cứ" }));
  expect(review()).toHaveTextContent("Ngày cuối còn đúng hạn: thứ Ba 19/12/2023.");
  expect(review()).toHaveTextContent("“Trước ngày” không gồm chính ngày ấy.");
  expect(review()).toHaveTextContent("Căn cứ: Kế hoạch 128-KH/HU, mục III");
});

test("a date that no column proves says which column it would take", () => {
  show("2023-12-18");
  expect(
    screen.getAllByText("Không theo dõi được: danh sách không có cột “Ngày gửi hồ sơ”.").length,
  ).toBeGreaterThan(0);
});

test("nobody is called in time where nothing can be followed", () => {
  show("2023-12-18", { rows: [{ unit: "Phòng Nội vụ", rating: "HTTNV" }] });
  expect(
    screen.getByText("Danh sách không có cột ngày nào để theo dõi các mốc dưới đây."),
  ).toBeInTheDocument();
});

test("a date that binds nobody in the roster says so", () => {
  show("2023-12-18");
  const own = screen.getByRole("heading", { name: "Ban Thường vụ Huyện ủy hoàn thành kiểm điểm, đánh giá" });
  expect(own.closest("li")).toHaveTextContent("Trong danh sách không có ai thuộc mốc này.");
});

test("says why there is nothing to follow: no plan, or a plan without dates", () => {
  show("2023-12-18", { plan: null });
  expect(screen.getByText(/Không có kế hoạch nào áp dụng cho năm 2023/)).toBeInTheDocument();
  const plan = { ...(planById("huyen-uy-128kh-2023") as Plan), milestones: [] };
  show("2023-12-18", { plan });
  expect(screen.getByText(/không ghi ngày nào phải xong việc gì/)).toBeInTheDocument();
});

test("speaks English too", () => {
  show("2023-12-26", { language: "en" });
  expect(screen.getByText("2 late, 1 to be looked at; 6 dates cannot be followed.")).toBeInTheDocument();
  expect(screen.getByText("Today, Tuesday 2023-12-26")).toBeInTheDocument();
});
