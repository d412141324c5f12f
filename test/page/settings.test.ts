/** @jest-environment jsdom */
import { browserSettings, keptLanguage } from "../../src/page/settings";
import { DEFAULT_SETTINGS, settingsText } from "../../src/pane/state/settings";

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const english = settingsText({ ...DEFAULT_SETTINGS, language: "en", year: 2023 });

describe("what the browser remembers", () => {
  test("is what was chosen, for the next time", async () => {
    const told: string[] = [];
    const store = browserSettings((language) => told.push(language));
    expect([await store.read(), keptLanguage()]).toEqual([null, "vi"]);
    await store.write(english);
    expect([await store.read(), keptLanguage(), told]).toEqual([english, "en", ["en"]]);
  });

  test("is nothing else: one line, of choices alone", async () => {
    await browserSettings(() => undefined).write(english);
    expect(Object.keys(localStorage)).toEqual(["xep-loai.settings"]);
    expect(Object.keys(JSON.parse(localStorage.getItem("xep-loai.settings") ?? "")).sort()).toEqual(
      Object.keys(DEFAULT_SETTINGS).sort(),
    );
  });

  test("what somebody else left there is no trouble", () => {
    localStorage.setItem("xep-loai.settings", "{not json");
    expect(keptLanguage()).toBe("vi");
  });

  test("where the browser remembers nothing, a choice holds until the page is closed", async () => {
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(denied);
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(denied);
    const told: string[] = [];
    const store = browserSettings((language) => told.push(language));
    await store.write(english);
    expect([told, await store.read(), keptLanguage()]).toEqual([["en"], null, "vi"]);
  });
});
