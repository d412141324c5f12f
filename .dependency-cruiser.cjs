/** The one way through the house (docs/decisions): entries → pane → tasks → {check, sheets, upward} → law → roster → port. */
const from = (path, ...allowed) => ({
  name: `${path.replace("src/", "")}-knows-only`,
  severity: "error",
  comment: `${path} may import from itself and: ${allowed.join(", ") || "nothing else of ours"}`,
  from: { path: `^${path}/` },
  to: { path: "^src/", pathNot: [path, ...allowed].map((p) => `^${p}`) },
});

const PORT = "src/workbook/(port|cell|draftLook|errors|legacyFont|redaction)\\.ts";

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-orphans", severity: "error", from: { orphan: true, pathNot: ["\\.d\\.ts$"] }, to: {} },
    {
      name: "no-dev-dependencies-in-src",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    from("src/workbook"),
    from("src/text", "src/roster/model.ts", "src/workbook/errors.ts"),
    from("src/roster", PORT),
    from("src/law", "src/roster", "src/text", PORT),
    from("src/check", "src/law", "src/roster", "src/text", PORT),
    from("src/sheets", "src/check", "src/law", "src/roster", "src/text", PORT),
    from("src/upward", "src/sheets", "src/check", "src/law", "src/roster", "src/text", PORT),
    {
      ...from(
        "src/tasks",
        "src/upward",
        "src/sheets",
        "src/check",
        "src/law",
        "src/roster",
        "src/text",
        "src/workbook",
      ),
      comment: "what a person asks of a workbook, the same for every entry; no screen and no Office.js",
    },
    from(
      "src/pane",
      "src/tasks",
      "src/upward",
      "src/sheets",
      "src/check",
      "src/law",
      "src/roster",
      "src/text",
      PORT,
      "src/workbook/ooxml",
    ),
    {
      name: "the-screens-stay-light",
      severity: "error",
      comment:
        "what draws knows the law, the rosters and the sheets by their types alone, but for small arithmetic: they work in the brain",
      from: {
        path: "^src/pane/",
        pathNot: ["^src/pane/brain/(?!(brain|failure|problems|remote)\\.ts$)", "[dD]ata\\.ts$"],
      },
      to: {
        path: "^src/(upward|sheets|check|law|tasks|roster|workbook/ooxml)/|^src/pane/.*[dD]ata\\.ts$",
        pathNot: "^src/(tasks/errors|roster/fold|roster/mapping/namespace|law/quota/(cap|limit))\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "nobody-imports-entries",
      severity: "error",
      comment: "an entry puts the house together; nothing is built on it",
      from: { path: "^src/", pathNot: "^src/(cli|excel|page)/" },
      to: { path: "^src/(cli|excel|page)/" },
    },
    {
      name: "the-core-has-no-screen",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(pane|excel|page)/" },
      to: { path: "^src/pane/|node_modules/(react|@fluentui)" },
    },
    {
      name: "office-js-in-its-adapter-and-entry",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbook/)?excel/" },
      to: { path: "^src/workbook/excel/" },
    },
    {
      name: "node-only-at-the-edge",
      severity: "error",
      comment: "the core also runs in a browser",
      from: { path: "^src/", pathNot: ["^src/cli/", "^src/workbook/ooxml/codec/node\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
