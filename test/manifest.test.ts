/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FLOOR } from "../src/excel/start";
import { DEVELOPMENT, deploymentAddress, productionManifest } from "../tools/manifest";

const ROOT = join(__dirname, "..");
const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = parsed(source);

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

function all(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? "";
const children = (element: Element) => [...element.children].map((child) => child.localName);

const resources = new Map(
  ["Images", "Urls", "ShortStrings", "LongStrings"].map((kind) => [
    kind,
    all(kind)
      .flatMap((list) => [...list.children])
      .map(attribute("id")),
  ]),
);

test("the manifest is well-formed", () => {
  expect(all("parsererror")).toEqual([]);
});

describe("what Excel reads in order", () => {
  // The sequences of the schemas OfficeAppManifestV1_1.xsd and TaskPaneAppVersionOverridesV1_0.xsd.
  test.each([
    [
      "OfficeApp",
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl " +
        "Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["VersionOverrides", "Hosts Resources"],
    ["DesktopFormFactor", "GetStarted FunctionFile ExtensionPoint"],
    ["GetStarted", "Title Description LearnMoreUrl"],
    ["CustomTab", "Group Group Group Label"],
    ["Control", "Label Supertip Icon Action"],
    ["Supertip", "Title Description"],
    ["Resources", "Images Urls ShortStrings LongStrings"],
  ])("%s", (name, expected) => {
    expect(all(name).length).toBeGreaterThan(0);
    for (const element of all(name)) expect(children(element).join(" ")).toBe(expected);
  });

  test("a pane is shown by its container, its page and its title", () => {
    for (const action of all("Action").filter((element) => children(element).includes("SourceLocation")))
      expect(children(action)).toEqual(["TaskpaneId", "SourceLocation", "Title"]);
  });
});

describe("names", () => {
  test("no two tabs, groups or controls share an id", () => {
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) => all(name).map(attribute("id")));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id !== "" && id.length <= 125)).toBe(true);
  });

  test("no two resources share an id, and none is longer than 32 letters", () => {
    const ids = [...resources.values()].flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
  });

  test.each([
    ["Images", ["Image"]],
    ["Urls", ["SourceLocation", "FunctionFile", "LearnMoreUrl"]],
    ["ShortStrings", ["Label", "Title"]],
    ["LongStrings", ["Description"]],
  ])("what is asked of %s is there, and nothing is kept that nobody asks for", (kind, askers) => {
    const asked = askers
      .flatMap((name) => all(name))
      .map(attribute("resid"))
      .filter((id) => id !== "");
    expect([...new Set(asked)].sort()).toEqual([...(resources.get(kind) ?? [])].sort());
  });
});

describe("texts", () => {
  // https://learn.microsoft.com/javascript/api/manifest/string
  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s are at most %i letters, in Vietnamese and in English", (kind, limit) => {
    const texts = all(kind).flatMap((list) => [...list.children]);
    const shown = texts.flatMap((text) => [
      attribute("DefaultValue")(text),
      ...all("Override", text).map(attribute("Value")),
    ]);
    expect(shown.filter((text) => text === "" || text.length > limit)).toEqual([]);
  });

  test("the name and the description fit too", () => {
    const [name] = all("DisplayName");
    const description = [...manifest.documentElement.children].find((e) => e.localName === "Description");
    expect(attribute("DefaultValue")(name as Element).length).toBeLessThanOrEqual(125);
    for (const text of [description as Element, ...all("Override", description)])
      expect((text.getAttribute("DefaultValue") ?? text.getAttribute("Value"))?.length).toBeLessThanOrEqual(
        250,
      );
  });

  test("everything said in Vietnamese is said in English, but the name of the product", () => {
    const untranslated = [...all("ShortStrings"), ...all("LongStrings")]
      .flatMap((list) => [...list.children])
      .filter((text) => all("Override", text).every((override) => attribute("Locale")(override) !== "en-US"));
    expect(untranslated.map(attribute("DefaultValue"))).toEqual(["Xếp loại"]);
  });

  test("the texts are written composed", () => {
    expect(source).toBe(source.normalize("NFC"));
  });
});

describe("pictures", () => {
  const images = all("Images").flatMap((list) => [...list.children]);

  test.each(images.map((image) => [attribute("id")(image), attribute("DefaultValue")(image)]))(
    "%s has the size that it is named by",
    (id, address) => {
      const file = join(ROOT, "assets", address.replace(DEVELOPMENT, ""));
      expect(existsSync(file)).toBe(true);
      const size = Number(id.split(".")[1]);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
      expect(file).toMatch(new RegExp(`-${size}\\.png$`));
    },
  );

  test("every button has the sizes that are asked for, and the drawing that it names", () => {
    for (const icon of all("Icon")) {
      const sizes = all("Image", icon);
      expect(sizes.map(attribute("size"))).toEqual(["16", "32", "64", "80"]);
      for (const image of sizes)
        expect(attribute("resid")(image).split(".")[1]).toBe(attribute("size")(image));
    }
  });

  test("the add-in itself is shown by 32 and 64 pixels", () => {
    expect(all("IconUrl").map(attribute("DefaultValue"))).toEqual([`${DEVELOPMENT}/icons/icon-32.png`]);
    expect(all("HighResolutionIconUrl").map(attribute("DefaultValue"))).toEqual([
      `${DEVELOPMENT}/icons/icon-64.png`,
    ]);
  });
});

describe("what the add-in asks of Excel", () => {
  test("the requirement set that the pane holds it to", () => {
    expect(all("Set").map((set) => [attribute("Name")(set), attribute("MinVersion")(set)])).toEqual([
      [FLOOR.set, FLOOR.version],
    ]);
  });

  test("to read and write the workbook", () => {
    expect(all("Permissions").map((permission) => permission.textContent)).toEqual(["ReadWriteDocument"]);
  });

  test("one pane, whatever button opens it", () => {
    expect([...new Set(all("TaskpaneId").map((id) => id.textContent))]).toEqual(["XepLoai.Pane"]);
  });
});

test("the manifest names the two pages that are built", () => {
  const pages = [...all("Url"), ...all("SourceLocation")]
    .map(attribute("DefaultValue"))
    .filter((address) => address !== "")
    .map((address) => new URL(address).pathname.slice(1));
  expect([...new Set(pages)].sort()).toEqual(["commands.html", "taskpane.html"]);
});

describe("the manifest to be deployed", () => {
  test.each([
    ["https://tienich.example.vn", "https://tienich.example.vn"],
    ["https://tienich.example.vn/", "https://tienich.example.vn"],
    ["https://tienich.example.vn/xep-loai//", "https://tienich.example.vn/xep-loai"],
    ["https://tienich.example.vn:8443/a", "https://tienich.example.vn:8443/a"],
  ])("%s is served from %s", (url, expected) => {
    expect(deploymentAddress(url)).toBe(expected);
  });

  test.each([
    ["http://tienich.example.vn", "https only"],
    ["ftp://tienich.example.vn", "https only"],
    ["tienich.example.vn", "Not an address"],
    ["", "Not an address"],
    ["https://ai:mat-khau@tienich.example.vn", "Only a host and a folder"],
    ["https://tienich.example.vn/?ban=1", "Only a host and a folder"],
    ["https://tienich.example.vn/#bang", "Only a host and a folder"],
  ])("%s is refused: %s", (url, why) => {
    expect(() => deploymentAddress(url)).toThrow(why);
  });

  test("names no address of the machine that it was made on, and is still well-formed", () => {
    const made = productionManifest(source, deploymentAddress("https://tienich.example.vn/a&b$1/"));
    expect(made).not.toContain("localhost");
    const document = parsed(made);
    expect(all("parsererror", document)).toEqual([]);
    expect(all("SourceLocation", document).map(attribute("DefaultValue"))).toContain(
      "https://tienich.example.vn/a&b$1/taskpane.html",
    );
  });
});
