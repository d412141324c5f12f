import { findBrowser, usualPlaces } from "./browser";

const before = process.env.CHROME_PATH;

afterEach(() => {
  if (before === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = before;
});

test("the browser that CHROME_PATH names is taken, whatever else there is", async () => {
  process.env.CHROME_PATH = process.execPath;
  expect((await findBrowser()).executablePath).toBe(process.execPath);
});

test("a CHROME_PATH that names nothing is told, and no other browser is taken for it", async () => {
  process.env.CHROME_PATH = "/no/such/browser";
  await expect(findBrowser()).rejects.toThrow("CHROME_PATH names no file: /no/such/browser");
});

test.each([
  ["linux", {}, "/usr/bin/chromium"],
  ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
] as const)("on %s a browser is looked for where it installs itself", (platform, environment, place) => {
  expect(usualPlaces(platform, environment)).toContain(place);
});

test("on Windows it is looked for in the folders for programs, as far as there are any", () => {
  const places = usualPlaces("win32", { PROGRAMFILES: "C:\\Program Files" });
  expect(places.map((place) => place.split(/[\\/]/).at(-1))).toEqual(["chrome.exe", "msedge.exe"]);
});
