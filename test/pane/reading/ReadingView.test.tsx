import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { ReadingPanel } from "../../../src/pane/reading/ReadingPanel";
import { ReadingView } from "../../../src/pane/reading/ReadingView";
import { paneWords } from "../../../src/text/pane";
import { OFFICE } from "../../cli/files";
import type { Fixture } from "../../workbook/fixture";
import { type CheckedBrain, checkedBrain } from "../checkedBrain";

const words = paneWords("vi").reading;

/** The view as the pane shows it: what is applied is written and read again. */
function Shown({
  to: { brain, workbook, check },
  onSelect,
}: {
  readonly to: CheckedBrain;
  readonly onSelect: jest.Mock;
}) {
  const [checks, setChecks] = useState(1);
  const [chosen, setChosen] = useState<{ year: number | null; plan: string | null }>({
    year: null,
    plan: null,
  });
  return (
    <FluentProvider theme={webLightTheme}>
      <output>{JSON.stringify(chosen)}</output>
      <ReadingView
        brain={brain}
        checks={checks}
        words={words}
        chosen={chosen}
        isBusy={false}
        onChoose={setChosen}
        onApply={async (mapping) => {
          await workbook.apply(await brain.edits({ what: "columns", mapping }));
          await check();
          setChecks((count) => count + 1);
          return true;
        }}
        onSelect={onSelect}
        onProblem={(error) => {
          throw error;
        }}
      />
    </FluentProvider>
  );
}

async function show(fixture: Fixture) {
  const to = await checkedBrain(fixture);
  const onSelect = jest.fn();
  render(<Shown to={to} onSelect={onSelect} />);
  await screen.findByRole("heading", { name: words.sheets });
  return { to, onSelect, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const DOUBTFUL: Fixture = {
  sheets: [
    {
      name: "Cá nhân",
      rows: [
        ["DANH SÁCH CÁ NHÂN NĂM 2023"],
        ["Họ và tên", "Đơn vị", "Mức", "Kết quả", "Ý kiến"],
        ["Trần Văn Thử", "Phòng Nội vụ", "HTTNV", "HTTNV", "nhất trí"],
        ["Lê Thị Mẫu", "Phòng Nội vụ", "HTXSNV", "HTTNV", "nhất trí"],
      ],
    },
  ],
};

test("every heading stands with what it was taken for, and leads to its cell", async () => {
  const { user, onSelect } = await show(OFFICE);
  await user.click(button("Cá nhân: danh sách cá nhân"));
  await user.click(button("5 cột"));
  expect(screen.getByLabelText("Cột E “Mức xếp loại” được hiểu là")).toHaveDisplayValue("Mức xếp loại");
  await user.click(button("Cột E “Mức xếp loại”"));
  expect(onSelect).toHaveBeenCalledWith({ sheet: "Cá nhân", row: 1, column: 4 });
});

test("where it is not sure the pane asks, and an answer is applied only when it is pressed", async () => {
  const { to, user } = await show(DOUBTFUL);
  expect(screen.getByText(words.asks({ count: 1 }))).toBeVisible();
  expect(screen.getByText("Có phải là “Mức xếp loại” không?")).toBeVisible();
  await user.click(button("Đúng: Mức xếp loại"));
  expect(screen.getByText(words.changes({ count: 1 }))).toBeVisible();
  expect(await to.workbook.part("urn:xep-loai:columns:1")).toBeNull();

  await user.click(button(words.apply));
  await waitFor(() => expect(screen.queryByText(words.changes({ count: 1 }))).not.toBeInTheDocument());
  expect(await to.workbook.part("urn:xep-loai:columns:1")).toContain("rating");
  const levels = (await to.check())?.overview.ratings[0]?.counts;
  expect(levels).toMatchObject({ excellent: 1, good: 1 });
});

test("what was answered is not asked again", async () => {
  const { to, user } = await show(DOUBTFUL);
  await user.click(button("Đúng: Mức xếp loại"));
  expect(screen.queryByText(words.asks({ count: 1 }))).not.toBeInTheDocument();
  await user.click(button(words.apply));
  await waitFor(() => expect(screen.queryByText("Có phải là “Mức xếp loại” không?")).not.toBeInTheDocument());
  await to.check();
  const columns = (await to.brain.reading(null)).sheets[0]?.tables[0]?.columns ?? [];
  expect(columns.filter(({ asks }) => asks)).toEqual([]);
});

test("a guess that is denied is not asked again either", async () => {
  const { to, user } = await show(DOUBTFUL);
  await user.click(button("Không phải: Mức xếp loại"));
  await user.click(button(words.apply));
  await waitFor(() => expect(screen.queryByText("Có phải là “Mức xếp loại” không?")).not.toBeInTheDocument());
  const columns = (await to.brain.reading(null)).sheets[0]?.tables[0]?.columns ?? [];
  expect(columns.filter(({ said }) => said)).toHaveLength(1);
});

test("where it is not sure what a list is, that can be confirmed", async () => {
  const { brain } = await checkedBrain(OFFICE);
  const data = await brain.reading(null);
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, asks: table.kind === "individuals" })),
  }));
  const onApply = jest.fn(async () => true);
  render(
    <FluentProvider theme={webLightTheme}>
      <ReadingPanel
        data={{ ...data, sheets }}
        words={words}
        plans={[]}
        chosen={{ year: null, plan: null }}
        isBusy={false}
        onChoose={jest.fn()}
        onApply={onApply}
        onSelect={jest.fn()}
      />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(button("Đúng: Danh sách cá nhân"));
  expect(screen.queryByText(words.asksKind)).not.toBeInTheDocument();
  await user.click(button(words.apply));
  expect(onApply).toHaveBeenCalledWith({
    sheets: [
      {
        name: "Cá nhân",
        read: true,
        tables: [expect.objectContaining({ kind: "individuals", confirmed: true })],
      },
    ],
  });
});

test("a column that is chosen as it was found is no change", async () => {
  const { user } = await show(DOUBTFUL);
  const select = screen.getByLabelText("Cột E “Ý kiến” được hiểu là");
  await user.selectOptions(select, "Ghi chú");
  expect(screen.getByText(words.changes({ count: 1 }))).toBeVisible();
  await user.selectOptions(select, words.notUsed);
  expect(screen.queryByRole("button", { name: words.apply })).not.toBeInTheDocument();
});

test("a list that nobody saw can be said to be there", async () => {
  const { to, user } = await show({
    sheets: [
      {
        name: "Trang 1",
        rows: [
          ["Nhân sự", "Nơi làm", "KQ"],
          ["Trần Văn Thử", "Phòng Nội vụ", "HTTNV"],
          ["Lê Thị Mẫu", "Phòng Nội vụ", "HTTNV"],
        ],
      },
    ],
  });
  expect(screen.getByText(words.isNoRoster)).toBeVisible();
  await user.click(button(words.sayHeader));
  await user.type(screen.getByLabelText(words.headerRow), "không");
  await user.click(button(words.sayIt));
  expect(screen.getByText(words.headerRowWrong)).toBeVisible();
  await user.clear(screen.getByLabelText(words.headerRow));
  await user.type(screen.getByLabelText(words.headerRow), "1");
  await user.click(button(words.sayIt));
  await user.click(button(words.apply));
  await waitFor(async () => expect((await to.brain.reading(null)).sheets[0]?.tables).toHaveLength(1));
});

test("a sheet is left unread on demand, and all that was said is taken back on demand", async () => {
  const { to, user } = await show(OFFICE);
  await user.click(button("Tập thể: danh sách tập thể"));
  await user.click(screen.getByLabelText(words.readSheet));
  await user.click(button(words.apply));
  expect(
    await screen.findByRole("button", { name: "Tập thể: không đọc, theo chỉ định của bạn" }),
  ).toBeVisible();
  await user.click(button(words.notes));
  await user.click(button(words.forget));
  expect(await screen.findByRole("button", { name: "Tập thể: danh sách tập thể" })).toBeVisible();
  expect(await to.workbook.part("urn:xep-loai:columns:1")).toBeNull();
});

test("year and plan are chosen, or follow from the workbook", async () => {
  const { user } = await show(OFFICE);
  const year = screen.getByLabelText(words.year);
  expect(year).toHaveDisplayValue("Theo tiêu đề danh sách (2023)");
  await user.selectOptions(year, "2025");
  const plan = screen.getByLabelText(words.plan);
  expect(within(plan).getByRole("option", { name: words.planOfYear })).toBeInTheDocument();
  await user.selectOptions(plan, "huyen-uy-245kh-2023");
  expect(document.querySelector("output")).toHaveTextContent('{"year":2025,"plan":"huyen-uy-245kh-2023"}');
});

test("before the first check there is nothing to be read", async () => {
  const { brain } = await checkedBrain(OFFICE);
  const nothing = () => undefined;
  render(
    <FluentProvider theme={webLightTheme}>
      <ReadingView
        brain={brain}
        checks={0}
        words={words}
        chosen={{ year: null, plan: null }}
        isBusy={false}
        onChoose={nothing}
        onApply={async () => true}
        onSelect={nothing}
        onProblem={nothing}
      />
    </FluentProvider>,
  );
  expect(await screen.findByText(words.needsCheck)).toBeVisible();
});
