const { createHash } = require("node:crypto");
const { chmodSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { OneFile } = require("./tools/one-file");

/** The one place from which Microsoft supports loading office.js (docs/decisions/office-js.md). */
const OFFICE = "https://appsforoffice.microsoft.com";

/**
 * WebView2 hides scroll bars until the mouse is over them: the bar is always there. What is shown is as high as the pane,
 * so that its ground is the theme's down to the bottom.
 */
const STYLE = `html,body,#root{height:100%}body{margin:0;overflow-y:scroll}#root>*{min-height:100%}
p.late{visibility:hidden;margin:24px 16px;min-height:0;font:14px/1.4 "Segoe UI",sans-serif;animation:late 0s 8s forwards}
@keyframes late{to{visibility:visible}}`;

/** What the pane shows after a while where its script never came, or says nothing to the browser: a Safari before 16.4. */
const LATE =
  "Bảng Xếp loại chưa mở được. Nếu đợi thêm vẫn vậy, hãy kiểm tra mạng; trên máy Mac, hãy cập nhật macOS và Safari (16.4 trở lên), rồi mở lại Excel. Tệp chưa bị thay đổi gì.";

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What the add-in's pages may load and reach: their own scripts, and Microsoft's office.js with the frame by which it asks
 * whether an unknown Excel on the web may be trusted. They may connect to nothing. The hash of the empty text lets Fluent
 * make the empty style elements that it fills by rules.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `script-src 'self' ${OFFICE}`,
  "worker-src 'self'",
  "connect-src 'none'",
  `frame-src ${OFFICE}`,
  "img-src 'self' data:",
  `style-src 'self' ${sha256("")} ${sha256(STYLE)}`,
].join("; ");

const swc = (target, development) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    sourceMaps: true,
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target,
      transform: { react: { runtime: "automatic", development } },
    },
  },
});

const common = (mode) => ({
  mode,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
});

/** What `npx` starts: npm makes it executable when it installs, and a build that comes later writes it anew. */
const executable = (filename) => ({
  apply: ({ hooks }) =>
    hooks.afterEmit.tap("Executable", ({ outputOptions }) =>
      chmodSync(path.join(String(outputOptions.path), filename), 0o755),
    ),
});

/** One bundle: it starts in about 0.1 s; loading the sources through a hook takes 0.25 s and more. */
const cli = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  entry: { main: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].cjs", clean: true },
  devtool: "source-map",
  module: { rules: [swc("es2022", false)] },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable("main.cjs")],
  // Readable stack traces matter more here than size; the file is read from a local disk.
  optimization: { minimize: false },
});

const page = (name, policy) =>
  new HtmlWebpackPlugin({
    template: "src/excel/page.ejs",
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    minify: false,
    templateParameters: { office: `${OFFICE}/lib/1/hosted/office.js`, policy, style: STYLE, late: LATE },
  });

/** What Excel loads: dist/addin, to be put on any https host as it is. */
const addin = (mode, devServer) => {
  const development = mode === "development";
  const policy = development
    ? CONTENT_SECURITY_POLICY.replace("connect-src 'none'", "connect-src 'self' wss:")
    : CONTENT_SECURITY_POLICY;
  const filename = development ? "[name].js" : "[name].[contenthash:8].js";
  return {
    ...common(mode),
    name: "addin",
    // Excel 2021 on a Mac shows the pane in the Safari of its system.
    target: ["web", "es2020"],
    entry: { taskpane: "./src/excel/taskpane.tsx", commands: "./src/excel/commands.ts" },
    output: { path: path.resolve(__dirname, "dist/addin"), filename, chunkFilename: filename, clean: true },
    devtool: development ? "cheap-module-source-map" : "source-map",
    module: { rules: [swc("es2020", development)] },
    plugins: [
      page("taskpane", policy),
      page("commands", policy),
      new CopyPlugin({ patterns: [{ from: "assets/icons/*.png", to: "icons/[name][ext]" }] }),
    ],
    // A page made smaller has no longer the style whose hash its policy names.
    optimization: { minimizeOptions: { html: false } },
    ...(devServer && { devServer }),
  };
};

/** The page without Excel: dist/xep-loai.html, which holds everything. */
const standalone = (mode) => ({
  ...common(mode),
  name: "page",
  target: ["web", "es2022"],
  entry: { page: "./src/page/main.tsx", worker: "./src/page/worker.ts" },
  // One file of its own has no other chunk to load.
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkLoading: false },
  devtool: false,
  optimization: { minimizeOptions: { html: false } },
  module: { rules: [swc("es2022", mode === "development")] },
  plugins: [
    new OneFile({
      filename: "xep-loai.html",
      title: "Xếp loại",
      sample: path.resolve(__dirname, "assets/samples/huyen-mau-2023.xlsx"),
    }),
  ],
});

/** The development server, with the certificate that Excel trusts on this machine (`npm run dev`). */
async function devServer() {
  const { certificate } = require("./tools/certificate");
  return {
    port: 3000,
    hot: true,
    // Its frame and its styles are not what the page's policy allows; errors stand on the console.
    client: { overlay: false },
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await certificate() },
    static: false,
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  if (env.WEBPACK_SERVE) return addin("development", await devServer());
  return [cli(mode), addin(mode), standalone(mode)];
};
