import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { FixesView } from "../../../src/pane/fixes/FixesView";
import { paneWords } from "../../../src/text/pane";
import { OFFICE } from "../../cli/files";
import type { Fixture } from "../../workbook/fixture";
import { type CheckedBrain, checkedBrain } from "../checkedBrain";

const words = paneWords("vi").fixes;

function Shown({
  to: { brain, workbook, check },
  onSelect,
}: {
  readonly to: CheckedBrain;
  readonly onSelect: jest.Mock;
}) {
  const [checks, setChecks] = useState(1);
  return (
    <FluentProvider theme={webLightTheme}>
      <FixesView
        brain={brain}
        checks={checks}
        isRoster
        words={words}
        isBusy={false}
        onFix={async (cells) => {
          await workbook.apply(await brain.edits({ what: "fixes", cells }));
          await check();
          setChecks((count) => count + 1);
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
  await screen.findByText(words.intro);
  return { to, onSelect, user: userEvent.setup() };
}

/** What stands in the rating column of the individuals. */
const ratingsIn = async ({ workbook }: CheckedBrain) =>
  (await workbook.read())[1]?.rows.slice(2).map(({ cells }) => cells[4]);

test("a fix is shown as before and after with its cell, and writes that cell alone", async () => {
  const { to, user, onSelect } = await show(OFFICE);
  expect(await ratingsIn(to)).toEqual(["HTXSNV", "HTTNV", "HTTNV", "HTTNV"]);
  expect(screen.getByText("“HTXSNV” thành “Hoàn thành xuất sắc nhiệm vụ”")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Đến ô Cá nhân!E3" }));
  expect(onSelect).toHaveBeenCalledWith({ sheet: "Cá nhân", row: 2, column: 4 });
  await user.click(
    screen.getByRole("button", { name: "Sửa ô Cá nhân!E3 từ “HTXSNV” thành “Hoàn thành xuất sắc nhiệm vụ”" }),
  );
  await waitFor(() => expect(screen.queryByText(/^“HTXSNV”/)).not.toBeInTheDocument());
  // the button that was pressed is gone
  await waitFor(() => expect(screen.getByRole("heading", { name: words.title })).toHaveFocus());
  expect(await ratingsIn(to)).toEqual(["Hoàn thành xuất sắc nhiệm vụ", "HTTNV", "HTTNV", "HTTNV"]);
});

test("all are written at once where that is pressed, and then there is nothing left", async () => {
  const { to, user } = await show(OFFICE);
  await user.click(screen.getByRole("button", { name: words.all({ count: 6 }) }));
  expect(await screen.findByText(words.none)).toBeVisible();
  expect(await ratingsIn(to)).toEqual([
    "Hoàn thành xuất sắc nhiệm vụ",
    ...Array(3).fill("Hoàn thành tốt nhiệm vụ"),
  ]);
});

test("a protected sheet is told, with what to do", async () => {
  await show({ sheets: OFFICE.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Cá nhân" })) });
  expect(screen.getByText(words.locked({ sheets: "“Cá nhân”" }))).toBeVisible();
});
