import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { DropZone } from "../../src/page/DropZone";
import { pageWords } from "../../src/page/words";

const words = pageWords("vi");
const show = (children: ReactNode) =>
  render(<FluentProvider theme={webLightTheme}>{children}</FluentProvider>);

describe("where a person begins", () => {
  const file = (name: string) => new File(["x"], name);
  function showZone() {
    const told: unknown[] = [];
    show(
      <DropZone
        onFiles={(files) => told.push(files.map(({ name }) => name))}
        onMerge={() => told.push("merge")}
        onSample={() => told.push("sample")}
        words={words}
      >
        <p>Đang đọc</p>
      </DropZone>,
    );
    return told;
  }
  const zone = () => screen.getByRole("region", { name: words.drop });

  test("a file is chosen, and may be chosen again", async () => {
    const told = showZone();
    const input = screen.getByLabelText<HTMLInputElement>(words.choose, { selector: "input" });
    await userEvent.upload(input, file("a.xlsx"));
    await userEvent.upload(input, file("a.xlsx"));
    expect(told).toEqual([["a.xlsx"], ["a.xlsx"]]);
  });

  test("files are dropped, one or many", () => {
    const told = showZone();
    fireEvent.drop(zone(), { dataTransfer: { files: [file("a.xlsx")] } });
    fireEvent.drop(zone(), { dataTransfer: { files: [file("a.xlsx"), file("b.xlsx")] } });
    expect(told).toEqual([["a.xlsx"], ["a.xlsx", "b.xlsx"]]);
  });

  test("a drop is the page's, and no other's", () => {
    showZone();
    // false: the browser does nothing of its own
    expect(fireEvent.dragOver(zone())).toBe(false);
    expect(fireEvent.drop(zone(), { dataTransfer: { files: [] } })).toBe(false);
  });

  test("or looks at the sample, or merges", async () => {
    const told = showZone();
    await userEvent.click(screen.getByRole("button", { name: words.sample }));
    await userEvent.click(screen.getByRole("button", { name: words.merge }));
    expect(told).toEqual(["sample", "merge"]);
  });

  test("reads where the data goes, and sees what is going on", () => {
    showZone();
    expect(screen.getByRole("heading", { name: "Dữ liệu đi đâu?" })).toBeVisible();
    for (const paragraph of words.where) expect(screen.getByText(paragraph)).toBeVisible();
    expect(screen.getByText("Đang đọc")).toBeVisible();
  });
});
