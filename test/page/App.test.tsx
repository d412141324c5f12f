import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/page/App";
import { localFileWork } from "../../src/page/file/fileWork";
import { localBrain } from "../../src/pane/brain/local";
import { ROSTER, xlsx } from "../workbook/fixture";

beforeAll(() => {
  Element.prototype.scrollTo = () => undefined;
  // jsdom knows no themes
  window.matchMedia = () => Object.assign(new EventTarget(), { matches: false }) as unknown as MediaQueryList;
});

/** A file that the browser has read only when it is told to. */
function slowFile(name: string) {
  const bytes = xlsx(ROSTER);
  let give = () => {};
  const read = new Promise<ArrayBuffer>((resolve) => {
    give = () => resolve(bytes.slice().buffer as ArrayBuffer);
  });
  return {
    file: Object.assign(new File([], name), { arrayBuffer: () => read }),
    give: async () => {
      await act(async () => {
        give();
        await new Promise((resolve) => setTimeout(resolve));
      });
    },
  };
}

function show() {
  const work = { ...localFileWork(), end: () => undefined };
  render(<App brain={localBrain()} work={work} sample={async () => new File([], "")} opensSample={false} />);
  const zone = () => screen.getByRole("region", { name: /^Kéo tệp Excel/ });
  return { drop: (...files: File[]) => fireEvent.drop(zone(), { dataTransfer: { files } }) };
}

describe("a file that is still being read", () => {
  test("gives way to the one that was dropped after it, and does not come back over it", async () => {
    const { drop } = show();
    const [slow, quick] = [slowFile("cham.xlsx"), slowFile("nhanh.xlsx")];
    drop(slow.file);
    drop(quick.file);
    await quick.give();
    expect(await screen.findByText("nhanh.xlsx")).toBeVisible();
    await slow.give();
    expect(screen.getByText("nhanh.xlsx")).toBeVisible();
    expect(screen.queryByText("cham.xlsx")).toBeNull();
  });

  test("is not opened where it was stopped, however late it comes", async () => {
    const { drop } = show();
    const slow = slowFile("cham.xlsx");
    drop(slow.file);
    await userEvent.click(screen.getByRole("button", { name: "Dừng" }));
    await slow.give();
    expect(screen.getByRole("button", { name: "Chọn tệp …" })).toBeVisible();
    expect(screen.queryByText("cham.xlsx")).toBeNull();
  });

  test("does not open over the files that are to be merged", async () => {
    const { drop } = show();
    const slow = slowFile("cham.xlsx");
    drop(slow.file);
    drop(new File([], "mot.xlsx"), new File([], "hai.xlsx"));
    await slow.give();
    expect(screen.getByRole("heading", { name: "Gộp danh sách của nhiều cơ quan" })).toBeVisible();
  });
});
