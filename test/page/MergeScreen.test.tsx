import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MergeScreen } from "../../src/page/MergeScreen";
import { pageWords } from "../../src/page/words";
import type { Brain } from "../../src/pane/brain/brain";
import { localBrain } from "../../src/pane/brain/local";
import { FAULTLESS } from "../cli/files";
import { xlsx } from "../workbook/fixture";

const words = pageWords("vi");
const roster = (name: string) => new File([xlsx(FAULTLESS) as Uint8Array<ArrayBuffer>], name);

let downloads: string[];
beforeEach(() => {
  downloads = [];
  localStorage.clear();
  Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

function show(files: readonly File[], brain: Brain = localBrain()) {
  const back: string[] = [];
  const { unmount } = render(
    <FluentProvider theme={webLightTheme}>
      <MergeScreen
        files={files}
        brain={brain}
        language="vi"
        onAnother={() => back.push("back")}
        words={words}
      />
    </FluentProvider>,
  );
  return { back, unmount };
}

describe("merging the files of many offices on the page", () => {
  test("the files that were dropped are listed, merged, and the workbook is saved", async () => {
    show([roster("một.xlsx"), roster("hai.xlsx")]);
    expect(screen.getByText("một.xlsx")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Gộp 2 tệp" }));
    expect(await screen.findByText(/Đã lập sổ tổng hợp.*đã được lưu/)).toBeVisible();
    expect(downloads).toEqual([expect.stringMatching(/\.xlsx$/)]);
  });

  test("where nobody chose a place to save, it is not said to be saved", async () => {
    const dialog = jest.fn(async () => {
      throw new DOMException("the user aborted", "AbortError");
    });
    Object.assign(window, { showSaveFilePicker: dialog });
    show([roster("một.xlsx"), roster("hai.xlsx")]);
    await userEvent.click(screen.getByRole("button", { name: "Gộp 2 tệp" }));
    await waitFor(() => expect(dialog).toHaveBeenCalled());
    Reflect.deleteProperty(window, "showSaveFilePicker");
    expect(await screen.findByRole("button", { name: "Gộp 2 tệp" })).toBeEnabled();
    expect(screen.queryByText(/đã được lưu/)).not.toBeInTheDocument();
    expect(downloads).toEqual([]);
  });

  test("what is no workbook is named and left out, as where files are chosen", async () => {
    const others = ["~$một.xlsx", "ghi chú.txt", "Thư mục"].map((name) => new File([], name));
    show([roster("một.xlsx"), ...others, roster("hai.xlsx")]);
    expect(screen.getByText(/không đưa vào: ~\$một\.xlsx, ghi chú\.txt, Thư mục\./)).toBeVisible();
    expect(screen.getByRole("button", { name: "Gộp 2 tệp" })).toBeEnabled();
  });

  test("a folder that is called like a workbook is told by its name, and nothing is saved", async () => {
    const folder = new File([], "Thư mục.xlsx");
    folder.arrayBuffer = () => Promise.reject(new DOMException("not found", "NotFoundError"));
    show([roster("một.xlsx"), folder]);
    await userEvent.click(screen.getByRole("button", { name: "Gộp 2 tệp" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(/“Thư mục\.xlsx”: đó là một thư mục/);
    expect(downloads).toEqual([]);
  });

  test("one goes back; what is under way is stopped with the screen", async () => {
    let signal: AbortSignal | undefined;
    const merge: Brain["merge"] = (_, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    };
    const { back, unmount } = show([roster("một.xlsx"), roster("hai.xlsx")], { ...localBrain(), merge });
    await userEvent.click(screen.getByRole("button", { name: "Gộp 2 tệp" }));
    await userEvent.click(screen.getByRole("button", { name: words.back }));
    expect(back).toEqual(["back"]);
    unmount();
    expect(signal?.aborted).toBe(true);
  });
});
