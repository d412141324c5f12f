import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, useState } from "react";
import { FindBar } from "../../src/page/FindBar";
import type { Position } from "../../src/page/grid/keyboard";
import { pageWords } from "../../src/page/words";
import { snapshot } from "./grid/sheets";

const words = pageWords("vi");
const show = (children: ReactNode) =>
  render(<FluentProvider theme={webLightTheme}>{children}</FluentProvider>);

describe("finding in a sheet", () => {
  const SHEET = snapshot([["Nguyễn Thị Đào"], ["Lê Thị Mẫu"], ["nguyen van thử"], [{ serial: 45282 }]]);
  function Finding({ told }: { told: Position[] }) {
    const [selected, select] = useState<Position>({ row: 0, column: 0 });
    return (
      <FindBar
        sheet={SHEET}
        shown={() => "22/12/2023"}
        selected={selected}
        onSelect={(position) => {
          told.push(position);
          select(position);
        }}
        words={words}
      />
    );
  }
  const field = () => screen.getByRole("searchbox", { name: words.find });

  test("Enter goes on to the next cell, Shift+Enter back, around the end", async () => {
    const told: Position[] = [];
    show(<Finding told={told} />);
    await userEvent.type(field(), "nguyen{Enter}{Enter}{Shift>}{Enter}{/Shift}");
    expect(told.map(({ row }) => row)).toEqual([2, 0, 2]);
    expect(screen.getByText("2/2")).toBeVisible();
  });

  test("the buttons do the same", async () => {
    const told: Position[] = [];
    show(<Finding told={told} />);
    await userEvent.type(field(), "thi");
    await userEvent.click(screen.getByRole("button", { name: words.findNext }));
    await userEvent.click(screen.getByRole("button", { name: words.findPrevious }));
    expect(told.map(({ row }) => row)).toEqual([1, 0]);
  });

  test("a day is found as it stands in its cell", async () => {
    const told: Position[] = [];
    show(<Finding told={told} />);
    await userEvent.type(field(), "22/12{Enter}");
    expect(told).toEqual([{ row: 3, column: 0 }]);
  });

  test("its buttons are named in the language of the page", async () => {
    show(<Finding told={[]} />);
    await userEvent.type(field(), "thi");
    const names = screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"));
    expect(names).toEqual([words.findClear, words.findPrevious, words.findNext]);
  });

  test("what is nowhere is told, and Enter stays", async () => {
    const told: Position[] = [];
    show(<Finding told={told} />);
    await userEvent.type(field(), "không ai{Enter}");
    expect(screen.getByText("Không thấy")).toBeVisible();
    expect(told).toEqual([]);
  });
});
