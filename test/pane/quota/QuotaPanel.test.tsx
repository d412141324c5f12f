import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { type QuotaData, quotaData } from "../../../src/pane/quota/data";
import { QuotaPanel } from "../../../src/pane/quota/QuotaPanel";
import { NO_TRIAL, type Trial } from "../../../src/pane/quota/whatIf";
import { paneWords } from "../../../src/text/pane";
import type { Language } from "../../../src/text/words";
import { address, type CellRef } from "../../../src/workbook/cell";
import { type Rows, reportOf } from "../../check/rosters";

const person = (ordinal: number, fullName: string, rating: string, more = {}) => ({
  ordinal,
  fullName,
  post: "Chuyên viên",
  unit: "Phòng Nội vụ",
  rating,
  ...more,
});

/** A list of staff two over its cap of one, and a leading collective of two that may have one. */
const ROWS: Rows = {
  collectives: [],
  individuals: [
    person(0, "Lê Thị Ánh", "HTXSNV", { post: "Trưởng phòng" }),
    person(1, "Trần Văn Bình", "HTTNV", { post: "Phó Trưởng phòng" }),
    person(2, "Vũ Thị Cúc", "HTXSNV", { score: "92,5", votes: "7" }),
    person(3, "Đỗ Văn Dũng", "HTXSNV"),
    person(4, "Bùi Thị Én", "HTXSNV"),
    ...["Giang", "Hà", "Khánh", "Lan", "Mai"].map((name, index) => person(5 + index, `Ngô ${name}`, "HTTNV")),
    person(10, "Phan Thị Nga", ""),
  ],
};

function Kept({ data, language, onSelect }: Shown) {
  const [trial, setTrial] = useState<Trial>(NO_TRIAL);
  return (
    <FluentProvider theme={webLightTheme}>
      <QuotaPanel
        data={data}
        words={paneWords(language).quota}
        trial={trial}
        onTrial={setTrial}
        onSelect={onSelect}
      />
    </FluentProvider>
  );
}

interface Shown {
  readonly data: QuotaData;
  readonly language: Language;
  readonly onSelect: (cell: CellRef) => void;
}

function show(rows: Rows = ROWS, { language = "vi" as Language, year = 2023 } = {}) {
  const selected: string[] = [];
  const data = quotaData(reportOf(rows, "huyen-uy-245kh-2023", year), language);
  const onSelect = (cell: CellRef) => selected.push(address(cell));
  const { rerender } = render(<Kept data={data} language={language} onSelect={onSelect} />);
  return {
    data,
    selected,
    user: userEvent.setup(),
    again(next: Rows) {
      const after = quotaData(reportOf(next), language);
      rerender(<Kept data={after} language={language} onSelect={onSelect} />);
    },
  };
}

const card = (name: string) => screen.getByRole("article", { name });
const press = (name: string | RegExp, inside: HTMLElement) => within(inside).getByRole("button", { name });

test("the groups over their quota come first, each with its figures and how the cap is reached", () => {
  show();
  expect(screen.getByText("1 nhóm vượt tỷ lệ, trong 2 nhóm.")).toBeInTheDocument();
  const [first, second] = screen.getAllByRole("article");
  expect(first).toHaveAccessibleName("individuals");
  expect(first).toHaveTextContent("3 người xuất sắc, nhiều nhất được 1");
  expect(first).toHaveTextContent("Vượt 2");
  expect(first).toHaveTextContent("20% số Hoàn thành tốt nhiệm vụ (5) là 1.");
  expect(first).toHaveTextContent("Có ít nhất 2 người chuyển từ xuất sắc sang tốt thì đạt.");
  expect(first).toHaveTextContent("1 người chưa có mức đọc được nên chưa tính");
  expect(second).toHaveAccessibleName("Phòng Nội vụ");
  expect(second).toHaveTextContent("Trong giới hạn");
  expect(second).toHaveTextContent(
    "Tập thể lãnh đạo từ 5 người trở xuống: nhiều nhất 1 người, không theo tỷ lệ.",
  );
});

test("what the other bases would give stands in a table, with the plan's own marked", async () => {
  const { user } = show();
  await user.click(press("Nếu tính trên cơ sở khác", card("individuals")));
  const rows = within(card("individuals")).getAllByRole<HTMLTableRowElement>("row").slice(1);
  expect(rows.map(({ cells }) => [...cells].map(({ textContent }) => textContent))).toEqual([
    ["Hoàn thành tốt (theo kế hoạch)", "5", "1", "Vượt 2"],
    ["Hoàn thành tốt trở lên", "8", "1", "Vượt 2"],
    ["Tổng số được xếp loại", "8", "1", "Vượt 2"],
  ]);
  expect(within(card("Phòng Nội vụ")).queryByText("Nếu tính trên cơ sở khác")).not.toBeInTheDocument();
});

describe("trying other levels", () => {
  async function opened() {
    const shown = show();
    await shown.user.click(press("Thử đổi mức", card("individuals")));
    return shown;
  }

  test("says that nothing is written and that other rules are not looked at", async () => {
    await opened();
    expect(screen.getByText("Chỉ thử, không ghi gì vào sổ tính.")).toBeInTheDocument();
    expect(card("individuals")).toHaveTextContent("Các quy định khác");
    expect(card("individuals")).toHaveTextContent("không được xét lại");
  });

  test("moves the figures and the cap at once, and tells of it", async () => {
    const { user } = await opened();
    await user.click(press("Hạ Vũ Thị Cúc xuống: Tốt", card("individuals")));
    expect(card("individuals")).toHaveTextContent("2 người xuất sắc, nhiều nhất được 1");
    expect(screen.getByRole("status")).toHaveTextContent("Đang thử 1 thay đổi.");
    expect(screen.getByRole("status")).toHaveTextContent("individuals: 2/1 (Vượt 1); trong sổ 3/1.");

    await user.click(press("Hạ Đỗ Văn Dũng xuống: Tốt", card("individuals")));
    expect(card("individuals")).toHaveTextContent("Trong giới hạn");
    expect(screen.getByText("1 nhóm vượt tỷ lệ, trong 2 nhóm.")).toBeInTheDocument();
  });

  test("goes back step by step, or all at once without losing the place", async () => {
    const { user } = await opened();
    await user.click(press("Hạ Vũ Thị Cúc xuống: Tốt", card("individuals")));
    await user.click(press("Nâng Vũ Thị Cúc lên: Xuất sắc", card("individuals")));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();

    await user.click(press("Hạ Vũ Thị Cúc xuống: Tốt", card("individuals")));
    await user.click(press("Nâng Ngô Giang lên: Xuất sắc", card("individuals")));
    await user.click(screen.getByRole("button", { name: "Đặt lại thử" }));
    expect(card("individuals")).toHaveTextContent("3 người xuất sắc, nhiều nhất được 1");
    expect(screen.getByRole("heading", { name: "Chỉ tiêu xuất sắc" })).toHaveFocus();
  });

  test("is done by the keyboard alone", async () => {
    const { user } = await opened();
    press("Hạ Vũ Thị Cúc xuống: Tốt", card("individuals")).focus();
    await user.keyboard("{Enter}");
    expect(card("individuals")).toHaveTextContent("2 người xuất sắc");
    expect(press("Hạ Vũ Thị Cúc xuống: Hoàn thành", card("individuals"))).toHaveFocus();
  });

  test("can go no higher than the highest level, and gives a level to who has none", async () => {
    const { user } = await opened();
    const highest = press("Vũ Thị Cúc đã ở mức cao nhất", card("individuals"));
    expect(highest).toHaveAttribute("aria-disabled", "true");
    await user.click(highest);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();

    await user.click(press("Nâng Phan Thị Nga lên: Không hoàn thành", card("individuals")));
    expect(card("individuals")).not.toHaveTextContent("chưa có mức đọc được");
    await user.click(press("Trả Phan Thị Nga về chưa có mức", card("individuals")));
    expect(card("individuals")).toHaveTextContent("1 người chưa có mức đọc được");
  });

  test("shows what the roster says of a person, and leads to the cell", async () => {
    const { user, selected, data } = await opened();
    expect(card("individuals")).toHaveTextContent("score: 92,5 · votes: 7");
    const { cell } = data.people.find(({ name }) => name === "Vũ Thị Cúc") ?? {};
    const place = cell ? address(cell) : "";
    await user.click(press(`Vũ Thị Cúc, xem ô ${place}`, card("individuals")));
    expect(selected).toEqual([place]);
  });

  test("finds people without marks and in small letters", async () => {
    const { user } = await opened();
    await user.type(screen.getByRole("searchbox"), "do van dung");
    expect(within(card("individuals")).getAllByRole("listitem")).toHaveLength(1);
    await user.clear(screen.getByRole("searchbox"));
    await user.type(screen.getByRole("searchbox"), "không ai");
    expect(card("individuals")).toHaveTextContent("Không có ai khớp");
  });

  test("lets go of a change that the workbook has by now", async () => {
    const { user, again } = await opened();
    await user.click(press("Hạ Vũ Thị Cúc xuống: Tốt", card("individuals")));
    again({
      ...ROWS,
      individuals: ROWS.individuals.map((row) => (row.ordinal === 2 ? { ...row, rating: "HTTNV" } : row)),
    });
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(card("individuals")).toHaveTextContent("2 người xuất sắc");
  });
});

test("many people are shown a page at a time", async () => {
  const individuals = Array.from({ length: 45 }, (_, index) => person(index, `Người ${index}`, "HTTNV"));
  const { user } = show({ collectives: [], individuals });
  await user.click(press("Thử đổi mức", card("individuals")));
  const people = () => within(card("individuals")).getAllByRole("listitem");
  expect(people()).toHaveLength(20);
  await user.click(screen.getByRole("button", { name: "Hiện thêm 20" }));
  await user.click(screen.getByRole("button", { name: "Hiện thêm 5" }));
  expect(people()).toHaveLength(45);
});

test("says why there is nothing to show", () => {
  show(ROWS, { year: 2019 });
  expect(screen.getByText(/Không có kế hoạch nào áp dụng cho năm 2019/)).toBeInTheDocument();
});

test("says so where nobody is rated yet", () => {
  show({ collectives: [], individuals: [person(0, "Lê Thị Ánh", "")] });
  expect(screen.getByText(/Chưa có nhóm nào để tính tỷ lệ/)).toBeInTheDocument();
});

test("speaks English too", () => {
  show(ROWS, { language: "en" });
  expect(card("individuals")).toHaveTextContent("3 excellent, at most 1 allowed");
  expect(card("individuals")).toHaveTextContent("2 too many");
});
