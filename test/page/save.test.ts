/** @jest-environment jsdom */
import { deliver, save } from "../../src/page/save";

const BYTES = Uint8Array.of(80, 75, 3, 4);

/** What was downloaded: the name, and the type of the file. */
let downloads: [name: string, type: string][];
/** The dialog, as a browser would show it. */
const withDialog = (dialog: unknown) => Object.assign(window, { showSaveFilePicker: dialog });

beforeEach(() => {
  jest.useFakeTimers();
  downloads = [];
  let last: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      last = blob;
      return "blob:x";
    },
    revokeObjectURL: jest.fn(),
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push([this.download, last?.type ?? ""]);
  });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(window, "showSaveFilePicker");
});

describe("a browser without a dialog for saving", () => {
  test.each([
    ["Danh sách.xlsx", /spreadsheetml\.sheet$/],
    ["Có macro.xlsm", /macroenabled/i],
  ])("downloads %s under its name and kind", async (name, type) => {
    expect(await save(name, BYTES)).toBe(true);
    expect(downloads).toEqual([[name, expect.stringMatching(type)]]);
  });

  test("gives the memory of the download back, once it is surely read", async () => {
    await save("a.xlsx", BYTES);
    expect(URL.revokeObjectURL).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60_000);
    expect(URL.revokeObjectURL).toHaveBeenCalledWith("blob:x");
  });
});

describe("a browser with a dialog for saving", () => {
  test("writes where the person chose, whole and closed", async () => {
    const steps: unknown[] = [];
    const asked: { suggestedName: string; types: { accept: Record<string, string[]> }[] }[] = [];
    withDialog(async (options: (typeof asked)[number]) => {
      asked.push(options);
      return {
        createWritable: async () => ({
          write: async (bytes: Uint8Array) => void steps.push([...bytes]),
          close: async () => void steps.push("closed"),
        }),
      };
    });
    expect(await save("Danh sách.xlsm", BYTES)).toBe(true);
    expect(steps).toEqual([[...BYTES], "closed"]);
    expect(asked[0]?.suggestedName).toBe("Danh sách.xlsm");
    expect(Object.values(asked[0]?.types[0]?.accept ?? {})).toEqual([[".xlsm"]]);
    expect(downloads).toEqual([]);
  });

  test("saves nothing where the person gave up, and says so", async () => {
    withDialog(async () => {
      throw new DOMException("the user aborted", "AbortError");
    });
    expect(await save("a.xlsx", BYTES)).toBe(false);
    await expect(deliver("a.xlsx", BYTES)).rejects.toMatchObject({ name: "AbortError" });
    expect(downloads).toEqual([]);
  });

  test.each(["SecurityError", "NotAllowedError"])(
    "downloads all the same where the browser refuses the dialog (%s)",
    async (name) => {
      withDialog(async () => {
        throw new DOMException("must be handling a user gesture", name);
      });
      expect(await deliver("a.xlsx", BYTES)).toBe("saved");
      expect(downloads).toHaveLength(1);
    },
  );
});
