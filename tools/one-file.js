const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { gzipSync } = require("node:zlib");
const { Compilation, sources } = require("webpack");

/** Of the page itself; everything else is styled by rules that Fluent adds. */
const STYLE = "html,body,#root{height:100%}body{margin:0}";

/** What is told where the page cannot run: without scripts, or in a browser older than what it stands on. */
const TOO_OLD =
  "Trang này cần Chrome, Edge hoặc Firefox của hai năm gần đây, và phải cho phép chạy JavaScript. Hãy cập nhật trình duyệt rồi mở lại tệp này.";

/**
 * Unpacks the page's script and runs it. A script that is put in while the page is open runs only where the policy has
 * the hash of its text, as one that stood there from the start.
 */
const LOADER = `(async()=>{
if(typeof DecompressionStream!=="function"){document.getElementById("root").textContent=${JSON.stringify(TOO_OLD)};return}
const bytes=Uint8Array.from(atob(document.getElementById("page").textContent),(c)=>c.charCodeAt(0));
const script=document.createElement("script");
script.textContent=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
document.head.append(script);
})()`;

const sha256 = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const pack = (bytes) => gzipSync(bytes, { level: 9 }).toString("base64");

/**
 * The page may run its own two scripts and the workers that it makes of what it carries, and nothing else; it may reach
 * nothing. The hash of the empty text lets Fluent make the empty style elements that it fills by rules.
 */
const policy = (script) =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'none'",
    `script-src ${sha256(LOADER)} ${sha256(script)}`,
    "worker-src blob:",
    "img-src data:",
    `style-src ${sha256("")} ${sha256(STYLE)}`,
  ].join("; ");

const page = ({ title, script, worker, sample }) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<div id="root"><noscript>${TOO_OLD}</noscript></div>
<script type="text/plain" id="page">${pack(script)}</script>
<script type="text/plain" id="worker">${worker}</script>
<script type="text/plain" id="sample">${sample}</script>
<script>${LOADER}</script>
</body>
</html>
`;

/** Puts the page's script, its worker and its sample into one HTML file, which works from a disk without any server. */
class OneFile {
  /** @param {{ filename: string, title: string, sample: string }} options `sample` is the path of a workbook */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { filename, title, sample } = this.options;
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "OneFile", stage }, (assets) => {
        const text = (name) => String(assets[name].source());
        const html = page({
          title,
          script: text("page.js"),
          worker: pack(text("worker.js")),
          sample: pack(readFileSync(sample)),
        });
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        compilation.emitAsset(filename, new sources.RawSource(html));
      });
    });
  }
}

module.exports = { OneFile };
