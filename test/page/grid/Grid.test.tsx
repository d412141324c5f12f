import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { Grid } from "../../../src/page/grid/Grid";
import type { Position } from "../../../src/page/grid/keyboard";
import type { GridProps } from "../../../src/page/grid/parts";
import { gridSheet } from "../../../src/page/grid/sheet";
import { pageWords } from "../../../src/page/words";
import { areaName } from "../../../src/workbook/cell";
import type { SheetLook } from "../../../src/workbook/look";
import type { SheetSnapshot } from "../../../src/workbook/port";
import { PLAIN, sheetLook, snapshot } from "./sheets";

const words = pageWords("vi");

// jsdom lays nothing out: the window of the grid is as large as this
beforeAll(() => {
  for (const [name, size] of [
    ["offsetHeight", 400],
    ["offsetWidth", 900],
    ["clientHeight", 400],
    ["clientWidth", 900],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: size });
  Element.prototype.scrollTo = () => undefined;
});

const LIST = snapshot(
  [
    ["DANH SÁCH", null, null],
    ["STT", "Họ và tên", "Mức xếp loại"],
    [1, "Lê Thị Mẫu", "HTTNV"],
    [2, "Trần Văn Thử", "HTXSNV"],
  ],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
);

function show(sheet: SheetSnapshot = LIST, look: SheetLook | null = null, props: Partial<GridProps> = {}) {
  const told: unknown[][] = [];
  function Shown() {
    const [selected, select] = useState<Position>({ row: 2, column: 1 });
    const [grid] = useState(() => gridSheet(sheet, look));
    return (
      <FluentProvider theme={webLightTheme}>
        <Grid
          sheet={grid}
          selected={selected}
          onSelect={(at) => {
            told.push(["select", at.row, at.column]);
            select(at);
          }}
          onEdit={({ row, column }, typed) => told.push(["edit", row, column, typed])}
          onEmpty={(area) => told.push(["empty", areaName(area)])}
          onPaste={({ row, column }, cells) => told.push(["paste", row, column, cells])}
          mark={(row, column) => (row === 3 && column === 2 ? "error" : null)}
          words={{
            label: (name) => words.grid({ sheet: name }),
            range: (area) => words.range({ area }),
            marked: words.marked,
          }}
          {...props}
        />
      </FluentProvider>
    );
  }
  render(<Shown />);
  return told;
}

const grid = () => screen.getByRole("grid");
const cellAt = (row: number, column: number) => document.getElementById(`cell-${row}-${column}`);

describe("what the grid tells to whoever does not see it", () => {
  test("its sheet, and how large it is", () => {
    show();
    expect(grid()).toHaveAccessibleName("Trang “Cá nhân”");
    expect(grid()).toHaveAttribute("aria-rowcount", "34");
    expect(grid()).toHaveAttribute("aria-colcount", "8");
  });

  test("rows by their numbers, columns by their letters", () => {
    show();
    expect(
      screen
        .getAllByRole("columnheader")
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(["A", "B", "C"]);
    const row = cellAt(2, 1)?.closest<HTMLElement>("[role=row]");
    expect(row).toHaveAttribute("aria-rowindex", "4");
    expect(within(row as HTMLElement).getByRole("rowheader")).toHaveTextContent("3");
    expect(cellAt(2, 1)).toHaveAttribute("aria-colindex", "2");
  });

  test("which cell is selected", () => {
    show();
    expect(screen.getByRole("gridcell", { selected: true })).toHaveTextContent("Lê Thị Mẫu");
    expect(grid()).toHaveAttribute("aria-activedescendant", "cell-2-1");
  });

  test("a mark, after what its cell shows; the sign of it is for the eye alone", () => {
    show();
    expect(cellAt(3, 2)).toHaveAccessibleName("HTXSNV (lỗi)");
    expect(within(cellAt(3, 2) as HTMLElement).getByText("✕")).toHaveAttribute("aria-hidden", "true");
    expect(cellAt(2, 2)).not.toHaveAttribute("aria-label");
  });

  test("a merged area once", () => {
    show();
    expect(screen.getAllByRole("gridcell", { name: "DANH SÁCH" })).toHaveLength(1);
    expect(cellAt(0, 1)).toBeNull();
  });
});

describe("what is done in it", () => {
  test("the grid is one stop of the Tab key, and the arrows go from cell to cell", async () => {
    const told = show();
    await userEvent.tab();
    expect(grid()).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}{Control>}{Home}{/Control}");
    expect(told).toEqual([
      ["select", 3, 1],
      ["select", 3, 2],
      ["select", 0, 0],
    ]);
  });

  test("typing, F2 and a double click begin to edit; a letter with Ctrl does not", async () => {
    const told = show();
    grid().focus();
    await userEvent.keyboard("H{F2}{Control>}c{/Control}");
    expect(told).toEqual([
      ["edit", 2, 1, "H"],
      ["edit", 2, 1, null],
    ]);
    fireEvent.doubleClick(cellAt(3, 1) as HTMLElement);
    expect(told.at(-1)).toEqual(["edit", 3, 1, null]);
  });

  test("Delete and Backspace empty the cell", async () => {
    const told = show();
    grid().focus();
    await userEvent.keyboard("{Delete}{Backspace}");
    expect(told).toEqual([
      ["empty", "B3"],
      ["empty", "B3"],
    ]);
  });

  test("a click selects, in a merged area its first cell", () => {
    const told = show();
    fireEvent.pointerDown(cellAt(3, 2) as HTMLElement);
    fireEvent.pointerDown(cellAt(0, 0) as HTMLElement);
    expect(told).toEqual([
      ["select", 3, 2],
      ["select", 0, 0],
    ]);
  });

  test("cells are pasted from where one stands, and the selected one is copied as it shows", () => {
    const told = show();
    const given = { getData: () => "HTNV\tx\r\nHTTNV\ty" };
    fireEvent.paste(grid(), { clipboardData: given });
    expect(told).toEqual([
      [
        "paste",
        2,
        1,
        [
          ["HTNV", "x"],
          ["HTTNV", "y"],
        ],
      ],
    ]);
    const copied: string[] = [];
    fireEvent.copy(grid(), { clipboardData: { setData: (_: string, text: string) => copied.push(text) } });
    expect(copied).toEqual(["Lê Thị Mẫu"]);
  });
});

/** A clipboard, as the events of the browser hand it over. */
function clipboard() {
  let held = "";
  const clipboardData = {
    setData: (_: string, text: string) => {
      held = text;
    },
    getData: () => held,
  };
  return { clipboardData, text: () => held };
}

describe("what is copied within the page", () => {
  const percent = { ...PLAIN, format: "0%" };
  const VALUES = snapshot([
    ["Tỷ lệ", "Số"],
    [0.205, "12"],
    [{ serial: 45282 }, "Phòng\nNội vụ"],
  ]);
  const LOOK = sheetLook({
    looks: [PLAIN, percent, { ...PLAIN, format: "m/d/yyyy" }],
    styles: new Map([
      [1, Uint16Array.of(1, 0)],
      [2, Uint16Array.of(2, 0)],
    ]),
  });

  test.each<[what: string, row: number, column: number, shown: string, value: unknown]>([
    ["a number, with all of its figures", 1, 0, "21%", 0.205],
    ["figures that are a text", 1, 1, "12", "12"],
    ["a day, whatever its order of figures", 2, 0, "12/22/2023", { serial: 45282 }],
    ["a text of several lines, as one cell", 2, 1, '"Phòng\nNội vụ"', "Phòng\nNội vụ"],
  ])("is pasted as it is held: %s", (_, row, column, shown, value) => {
    const told = show(VALUES, LOOK);
    const { clipboardData, text } = clipboard();
    fireEvent.pointerDown(cellAt(row, column) as HTMLElement);
    fireEvent.copy(grid(), { clipboardData });
    expect(text()).toBe(shown);
    fireEvent.pointerDown(cellAt(5, 1) as HTMLElement);
    fireEvent.paste(grid(), { clipboardData });
    expect(told.at(-1)).toEqual(["paste", 5, 1, [[{ value }]]]);
  });

  test("gives way to what was copied elsewhere since", () => {
    const told = show(VALUES, LOOK);
    const { clipboardData } = clipboard();
    fireEvent.copy(grid(), { clipboardData });
    clipboardData.setData("text/plain", "22/12/2023");
    fireEvent.paste(grid(), { clipboardData });
    expect(told.at(-1)).toEqual(["paste", 2, 1, [["22/12/2023"]]]);
  });

  test("is taken away where it was cut", () => {
    const told = show();
    const { clipboardData, text } = clipboard();
    fireEvent.cut(grid(), { clipboardData });
    expect([text(), told]).toEqual(["Lê Thị Mẫu", [["empty", "B3"]]]);
  });
});

describe("several cells are selected", () => {
  const selected = () =>
    screen.getAllByRole("gridcell", { selected: true }).map(({ textContent }) => textContent);

  // jsdom has no events of a pointer
  const pointer = (type: string, row: number, column: number, init: MouseEventInit = {}) =>
    fireEvent(cellAt(row, column) as HTMLElement, new MouseEvent(type, { bubbles: true, ...init }));

  test("by Shift and the arrows, as far as the end of the values with Ctrl", async () => {
    show();
    grid().focus();
    await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    expect(selected()).toEqual(["Lê Thị Mẫu", "HTTNV", "Trần Văn Thử", "HTXSNV✕"]);
    expect(screen.getByText("Đang chọn B3:C4")).toBeInTheDocument();
    // the one that was selected first stays the one that is typed into
    expect(grid()).toHaveAttribute("aria-activedescendant", "cell-2-1");
    await userEvent.keyboard("{Shift>}{ArrowUp}{Control>}{Home}{/Control}{/Shift}");
    expect(screen.getByText("Đang chọn A1:C3")).toBeInTheDocument();
    await userEvent.keyboard("{ArrowDown}");
    expect(selected()).toEqual(["Trần Văn Thử"]);
  });

  test("by Shift and a click, and by drawing the pointer over them", () => {
    const told = show();
    pointer("pointerdown", 3, 2, { shiftKey: true });
    expect(selected()).toHaveLength(4);
    pointer("pointerdown", 1, 0, { buttons: 1 });
    pointer("pointerover", 2, 1, { buttons: 1 });
    expect(selected()).toEqual(["STT", "Họ và tên", "1", "Lê Thị Mẫu"]);
    pointer("pointerup", 2, 1);
    // another button, or one pressed outside of the grid, selects nothing
    pointer("pointerover", 3, 2, { buttons: 1 });
    expect(selected()).toHaveLength(4);
    expect(told).toEqual([["select", 1, 0]]);
  });

  test("a merged area is in the range as a whole", async () => {
    show();
    grid().focus();
    await userEvent.keyboard("{Shift>}{ArrowUp}{ArrowUp}{/Shift}");
    expect(screen.getByText("Đang chọn A1:C3")).toBeInTheDocument();
  });

  test("and copied as lines and as a table, without what is hidden", () => {
    const rows = LIST.rows.map((row) => ({ ...row, hidden: row.index === 2 }));
    const told = show({ ...LIST, rows });
    const held = new Map<string, string>();
    const clipboardData = {
      setData: (type: string, text: string) => held.set(type, text),
      getData: (type: string) => held.get(type) ?? "",
    };
    pointer("pointerdown", 0, 0);
    pointer("pointerdown", 3, 1, { shiftKey: true });
    fireEvent.copy(grid(), { clipboardData });
    expect(held.get("text/plain")).toBe(
      "DANH SÁCH\t\t\nSTT\tHọ và tên\tMức xếp loại\n2\tTrần Văn Thử\tHTXSNV",
    );
    expect(held.get("text/html")).toContain("<td>2</td>");
    pointer("pointerdown", 5, 1);
    fireEvent.paste(grid(), { clipboardData });
    const [, , , cells] = told.at(-1) as [string, number, number, unknown[][]];
    expect(cells[2]).toEqual([{ value: 2 }, { value: "Trần Văn Thử" }, { value: "HTXSNV" }]);
  });

  test("emptied or cut as one, and pasted over from the first of them on", () => {
    const told = show();
    const { clipboardData } = clipboard();
    pointer("pointerdown", 3, 2);
    pointer("pointerdown", 2, 1, { shiftKey: true });
    fireEvent.keyDown(grid(), { key: "Delete" });
    fireEvent.cut(grid(), { clipboardData });
    clipboardData.setData("text/plain", "x");
    fireEvent.paste(grid(), { clipboardData });
    expect(told.slice(1)).toEqual([
      ["empty", "B3:C4"],
      ["empty", "B3:C4"],
      ["paste", 2, 1, [["x"]]],
    ]);
  });
});

describe("how it looks", () => {
  const LINE = { color: null };

  test("the office's lines have the colours that it gave them", () => {
    const border = { top: null, right: { color: "FF0000" }, bottom: { color: "00B050" }, left: null };
    const styles = new Map([[0, Uint16Array.of(1)]]);
    show(snapshot([["a"]]), sheetLook({ looks: [PLAIN, { ...PLAIN, border }], styles }));
    const { borderRight, borderBottom } = (cellAt(0, 0) as HTMLElement).style;
    expect([borderRight, borderBottom]).toEqual(["1px solid rgb(255, 0, 0)", "1px solid rgb(0, 176, 80)"]);
  });

  test("a merged area has the lines of the cells at its ends", () => {
    const [open, closed] = [
      { ...PLAIN, border: { top: LINE, right: null, bottom: null, left: LINE } },
      { ...PLAIN, border: { top: null, right: LINE, bottom: LINE, left: null } },
    ];
    const styles = new Map([[0, Uint16Array.of(1, 0, 2)]]);
    show(LIST, sheetLook({ looks: [PLAIN, open, closed], styles, gridlines: false }));
    const { borderTop, borderRight, borderBottom, borderLeft } = (cellAt(0, 0) as HTMLElement).style;
    expect(new Set([borderTop, borderRight, borderBottom, borderLeft]).size).toBe(1);
    expect(borderTop).toContain("rgb(50, 49, 48)");
  });

  test("a line between two cells is drawn once, also over hidden rows between them", () => {
    const border = { top: LINE, right: LINE, bottom: LINE, left: LINE };
    const shown = snapshot([
      ["a", "b"],
      ["ẩn", "ẩn"],
      ["c", "d"],
    ]);
    const styles = new Map([0, 1, 2].map((row) => [row, Uint16Array.of(1, 1)]));
    show(
      { ...shown, rows: shown.rows.map((row) => ({ ...row, hidden: row.index === 1 })) },
      sheetLook({ looks: [PLAIN, { ...PLAIN, border }], styles, gridlines: false }),
    );
    const sides = (row: number, column: number) => {
      const { borderTop, borderLeft } = (cellAt(row, column) as HTMLElement).style;
      return [borderTop, borderLeft].map((line) => line !== "");
    };
    expect([sides(0, 0), sides(0, 1), sides(2, 0), sides(2, 1)]).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test("a text that runs over empty cells leaves its colour, its lines and its mark with its own", () => {
    const yellow = { ...PLAIN, fill: "FFFF00", border: { top: LINE, right: LINE, bottom: LINE, left: LINE } };
    const long = snapshot([["Ghi chú dài tràn sang các ô trống bên cạnh"], ["ngắn"], ["x"], ["y"]]);
    show(long, sheetLook({ looks: [PLAIN, yellow], styles: new Map([[0, Uint16Array.of(1)]]) }), {
      mark: (row) => (row === 0 ? "error" : null),
    });
    const text = cellAt(0, 0) as HTMLElement;
    const own = text.previousElementSibling as HTMLElement;
    expect(Number.parseInt(text.style.width, 10)).toBeGreaterThan(Number.parseInt(own.style.width, 10));
    expect(text.style.backgroundColor).toBe("transparent");
    expect(own.style.backgroundColor).not.toBe("transparent");
    expect(own).toHaveTextContent("✕");
    expect(text).not.toHaveTextContent("✕");
    expect(text).toHaveAccessibleName(/^Ghi chú dài .* \(lỗi\)$/);
  });

  test("a text that stands is read from below, from above, or letter below letter", () => {
    const looks = [PLAIN, ...(["up", "down", "stacked"] as const).map((turned) => ({ ...PLAIN, turned }))];
    const values = snapshot([["nằm", "lên", "xuống", "chồng"]]);
    show(values, sheetLook({ looks, styles: new Map([[0, Uint16Array.of(0, 1, 2, 3)]]) }));
    const modes = [0, 1, 2, 3].map((column) => {
      const { writingMode, transform, textOrientation } = getComputedStyle(
        cellAt(0, column)?.firstElementChild as Element,
      );
      return [writingMode, transform, textOrientation].filter((one) => one && one !== "none").join(" ");
    });
    expect(new Set(modes).size).toBe(4);
    expect(modes[1]).toBe("vertical-rl rotate(180deg)");
  });

  test("a line that was typed is broken only where the cell breaks lines; a number that has no room ends in dots", () => {
    const lines = snapshot([["a\nb", "a\nb", 1_234_567]]);
    const looks = [PLAIN, { ...PLAIN, wrap: true }];
    show(lines, sheetLook({ looks, styles: new Map([[0, Uint16Array.of(0, 1, 0)]]) }));
    expect(cellAt(0, 0)?.textContent).toBe("a b");
    expect(cellAt(0, 1)?.textContent).toBe("a\nb");
    const text = (column: number) => getComputedStyle(cellAt(0, column)?.firstElementChild as Element);
    expect(text(2).textOverflow).toBe("ellipsis");
    expect(text(0).textOverflow).not.toBe("ellipsis");
  });

  test("as the office made it", () => {
    const bold = { ...PLAIN, bold: true, fill: "FFF2CC", color: "C00000", horizontal: "center" as const };
    show(LIST, sheetLook({ looks: [PLAIN, bold], styles: new Map([[1, Uint16Array.of(0, 1)]]) }));
    expect(cellAt(1, 1)).toHaveStyle({ fontWeight: "700", backgroundColor: "#FFF2CC", color: "#C00000" });
    expect(cellAt(1, 0)).toHaveStyle({ fontWeight: "400" });
  });

  test("what is hidden does not show, and the header that the office froze stands apart", () => {
    const hidden = snapshot([["a"], ["b"], ["c"]], {
      rows: ["a", "b", "c"].map((text, index) => ({ index, cells: [text], hidden: index === 1 })),
      hiddenColumns: [1],
    });
    show(hidden, sheetLook({ frozen: { rows: 1, columns: 0 } }));
    expect([cellAt(0, 0) !== null, cellAt(1, 0), cellAt(2, 0) !== null]).toEqual([true, null, true]);
    expect(
      screen
        .getAllByRole("columnheader")
        .slice(0, 2)
        .map(({ textContent }) => textContent),
    ).toEqual(["A", "C"]);
  });

  test("of a long list only what is in view is in the page", () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [index, `Người ${index}`]);
    show(snapshot(rows));
    expect(screen.getAllByRole("row").length).toBeLessThanOrEqual(60);
    expect(grid()).toHaveAttribute("aria-rowcount", "5030");
  });

  test("a text is a text, whatever stands in it", () => {
    show(snapshot([['<img src=x onerror="alert(1)">']]));
    expect(cellAt(0, 0)).toHaveTextContent('<img src=x onerror="alert(1)">');
    expect(document.querySelector("img")).toBeNull();
  });
});
