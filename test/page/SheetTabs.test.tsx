import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { SheetTabs } from "../../src/page/SheetTabs";
import { pageWords } from "../../src/page/words";
import { snapshot } from "./grid/sheets";

const words = pageWords("vi");
const show = (children: ReactNode) =>
  render(<FluentProvider theme={webLightTheme}>{children}</FluentProvider>);

describe("the sheets of a workbook", () => {
  const sheets = [
    snapshot([], { name: "Cá nhân" }),
    snapshot([], { name: "Danh mục", visibility: "hidden" }),
    snapshot([], { name: "<b>Tập thể</b>" }),
  ];
  test("stand at its foot by their names, as they are written; hidden ones do not", async () => {
    const selected: string[] = [];
    show(
      <SheetTabs
        sheets={sheets}
        selected="Cá nhân"
        onSelect={(name) => selected.push(name)}
        label={words.sheets}
      />,
    );
    const tabs = screen.getAllByRole("tab");
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Cá nhân"),
      expect.stringContaining("<b>Tập thể</b>"),
    ]);
    expect(tabs[0]).toHaveAttribute("aria-selected", "true");
    await userEvent.click(tabs[1] as HTMLElement);
    expect(selected).toEqual(["<b>Tập thể</b>"]);
  });
});
