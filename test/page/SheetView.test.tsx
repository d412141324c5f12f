import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Position } from "../../src/page/grid/keyboard";
import { type Refusal, SheetView } from "../../src/page/SheetView";
import { pageWords } from "../../src/page/words";
import type { SheetLook } from "../../src/workbook/look";
import type { BoundCells } from "../../src/workbook/ooxml/write/boundCells";
import type { CellEdit, SheetSnapshot } from "../../src/workbook/port";
import { PLAIN, sheetLook, snapshot } from "./grid/sheets";

// jsdom lays nothing out: the window of the grid is as large as this
beforeAll(() => {
  for (const name of ["offsetHeight", "offsetWidth", "clientHeight", "clientWidth"])
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: 900 });
  Element.prototype.scrollTo = () => undefined;
});

const LIST = snapshot(
  [
    ["STT", "Đơn vị", "Họ và tên"],
    [1, "Phòng Mẫu", "Lê Thị Mẫu"],
    [2, null, "Trần Văn Thử"],
    [3, null, "Phạm Thị Ba"],
    [4, "Phòng Thử", "Võ Văn Tư"],
  ],
  { merges: [{ top: 1, left: 1, bottom: 3, right: 1 }] },
);

/** A sheet of which every edit is kept, in its order; with a cell selected. */
function show(
  selected: Position,
  sheet: SheetSnapshot = LIST,
  look: SheetLook | null = null,
  bound: readonly BoundCells[] = [],
) {
  const edits: (readonly CellEdit[])[] = [];
  const refused: Refusal[] = [];
  function Shown() {
    const [at, select] = useState(selected);
    return (
      <FluentProvider theme={webLightTheme}>
        <SheetView
          sheet={sheet}
          look={look}
          bound={bound}
          marks={[]}
          reading={null}
          selected={at}
          onSelect={select}
          onEdit={(values) => edits.push(values)}
          onRefuse={(told) => refused.push(told)}
          words={pageWords("vi")}
        />
      </FluentProvider>
    );
  }
  render(<Shown />);
  screen.getByRole("grid").focus();
  return { edits, refused };
}

const bar = () => screen.getByLabelText<HTMLInputElement>(/^Nội dung ô/);
const placed = (edits: readonly (readonly CellEdit[])[]) =>
  edits.flat().map(({ row, column, value }) => [row, column, value]);
const paste = (text: string) =>
  fireEvent.paste(screen.getByRole("grid"), { clipboardData: { getData: () => text } });

describe("after Enter one types into the next cell", () => {
  test("below a merged area, not into it again", async () => {
    const { edits } = show({ row: 1, column: 1 });
    await userEvent.keyboard("A{Enter}B{Enter}");
    expect(placed(edits)).toEqual([
      [1, 1, "A"],
      [4, 1, "B"],
    ]);
  });

  test("that shows, not into one that is filtered out", async () => {
    const rows = LIST.rows.map((row) => ({ ...row, hidden: row.index === 2 }));
    const { edits } = show({ row: 1, column: 2 }, { ...LIST, rows });
    await userEvent.keyboard("A{Enter}B{Enter}");
    expect(placed(edits)).toEqual([
      [1, 2, "A"],
      [3, 2, "B"],
    ]);
  });
});

describe("what is pasted", () => {
  test("into a merged area is its one value", () => {
    const { edits, refused } = show({ row: 2, column: 1 });
    paste("Phòng Khác\n\n\nPhòng Bốn");
    expect([placed(edits), refused]).toEqual([
      [
        [1, 1, "Phòng Khác"],
        [4, 1, "Phòng Bốn"],
      ],
      [],
    ]);
  });

  test("is refused as a whole where several values would fall into one merged area", () => {
    const { edits, refused } = show({ row: 1, column: 1 });
    paste("Một\nHai\nBa");
    expect(edits).toEqual([]);
    expect(refused.map(({ message }) => message)).toEqual([
      "Chưa dán gì: các ô B2:B4 đã gộp thành một nên chỉ chứa được một giá trị.",
    ]);
  });

  test("and changes nothing is nothing to take back", () => {
    const { edits } = show({ row: 1, column: 2 });
    paste("Lê Thị Mẫu");
    expect(edits).toEqual([]);
  });
});

test("cells that are emptied together are one step, and those that do not show are left alone", async () => {
  const rows = LIST.rows.map((row) => ({ ...row, hidden: row.index === 2 }));
  const { edits } = show({ row: 1, column: 1 }, { ...LIST, rows });
  await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}{Delete}");
  expect(edits).toHaveLength(1);
  expect(placed(edits)).toEqual([
    [1, 1, null],
    [1, 2, null],
    [3, 2, null],
  ]);
});

test("nothing of several cells is emptied where one of them cannot be", async () => {
  const headings: BoundCells = { area: { top: 0, left: 0, bottom: 0, right: 2 }, reason: "heading" };
  const { edits, refused } = show({ row: 1, column: 2 }, LIST, null, [headings]);
  await userEvent.keyboard("{Shift>}{ArrowUp}{/Shift}{Delete}");
  expect([edits, refused.map(({ message }) => message)]).toEqual([
    [],
    ["Chưa xóa gì: ô C1 không sửa ở đây được."],
  ]);
});

test("a sheet that is locked says so whatever one tries, and is not changed", async () => {
  const { edits, refused } = show({ row: 1, column: 2 }, { ...LIST, protected: true });
  await userEvent.keyboard("A{Delete}");
  paste("x");
  expect(edits).toEqual([]);
  expect(refused).toHaveLength(3);
  for (const { message, hint } of refused) expect(`${message} ${hint}`).toContain("Bỏ bảo vệ trang tính");
});

describe("a cell that cannot be changed by itself", () => {
  const HEADINGS: BoundCells = { area: { top: 0, left: 0, bottom: 0, right: 2 }, reason: "heading" };
  const SHARED: BoundCells = { area: { top: 1, left: 0, bottom: 1, right: 0 }, reason: "shared" };

  test("says so as soon as somebody types, empties it or pastes over it", async () => {
    const { edits, refused } = show({ row: 0, column: 2 }, LIST, null, [HEADINGS]);
    await userEvent.keyboard("A{Delete}");
    paste("Tên");
    expect(edits).toEqual([]);
    expect(refused.map(({ message }) => message)).toEqual([
      "Ô này không sửa ở đây được.",
      "Ô này không sửa ở đây được.",
      "Ô này không sửa ở đây được.",
    ]);
    for (const { hint } of refused) expect(hint).toContain("tiêu đề cột của một Bảng (Table)");
    expect(bar()).toBeDisabled();
  });

  test("is in the way of all that is pasted over it and others", () => {
    const { edits, refused } = show({ row: 1, column: 0 }, { ...LIST, merges: [] }, null, [
      { area: { top: 2, left: 0, bottom: 3, right: 0 }, reason: "array" },
    ]);
    paste("5\n6\n7");
    expect(edits).toEqual([]);
    expect(refused.map(({ message }) => message)).toEqual(["Chưa dán gì: ô A3 không sửa ở đây được."]);
  });

  test("may go together with those that repeat its formula, and the others may be typed into", async () => {
    const { edits, refused } = show({ row: 2, column: 0 }, LIST, null, [SHARED]);
    await userEvent.keyboard("9{Enter}");
    expect([placed(edits), refused]).toEqual([[[2, 0, 9]], []]);
  });
});

test("a day is shown to be edited as days are typed here, though the office shows the month first", async () => {
  const look = sheetLook({
    looks: [PLAIN, { ...PLAIN, format: "m/d/yyyy" }],
    styles: new Map([[1, Uint16Array.of(1)]]),
  });
  const { edits } = show({ row: 1, column: 0 }, snapshot([["Ngày"], [{ serial: 45265 }]]), look);
  expect(screen.getByRole("gridcell", { selected: true })).toHaveTextContent("12/5/2023");
  expect(bar()).toHaveValue("05/12/2023");
  await userEvent.clear(bar());
  await userEvent.type(bar(), "05/12/2024{Enter}");
  expect(placed(edits)).toEqual([[1, 0, { serial: 45631 }]]);
});

test("a share is shown to be edited as the percentage that the cell shows", async () => {
  const look = sheetLook({
    looks: [PLAIN, { ...PLAIN, format: "0%" }],
    styles: new Map([[1, Uint16Array.of(1)]]),
  });
  const { edits } = show({ row: 1, column: 0 }, snapshot([["Tỷ lệ"], [0.285]]), look);
  expect(screen.getByRole("gridcell", { selected: true })).toHaveTextContent("29%");
  expect(bar()).toHaveValue("28,5%");
  await userEvent.clear(bar());
  await userEvent.type(bar(), "25%{Enter}");
  expect(placed(edits)).toEqual([[1, 0, 0.25]]);
});
