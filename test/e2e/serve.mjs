// Serves the built add-in, as its web host would, to this machine only: node test/e2e/serve.mjs PORT
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const ROOT = resolve(import.meta.dirname, "../../dist/addin");
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

if (statSync(join(ROOT, "taskpane.html"), { throwIfNoEntry: false }) === undefined) {
  console.error("Nothing is built yet: npm run build");
  process.exit(1);
}

createServer((request, response) => {
  const path = join(ROOT, decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  const file = path.startsWith(ROOT + sep) && statSync(path, { throwIfNoEntry: false })?.isFile();
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
  createReadStream(path).pipe(response);
}).listen(Number(process.argv[2] ?? 4173), "127.0.0.1");
