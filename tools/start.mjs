// Opens the page with the sample roster: node tools/start.mjs [--no-open]
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import open from "open";

const PAGE = join(import.meta.dirname, "../dist/xep-loai.html");
const PORT = 4180;

if (!existsSync(PAGE)) {
  console.error("The page is not built yet: npm run build");
  process.exit(1);
}

// A browser that a program opens does not get what stands behind the # of a file's address; of a server's it does.
const server = createServer(({ url }, response) => {
  if (url !== "/") {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  createReadStream(PAGE).pipe(response);
});
server.on("listening", () => {
  const address = `http://localhost:${server.address().port}/#mau`;
  console.log(
    `The page with the sample roster: ${address}\nCtrl+C ends it. Without Node: double-click ${PAGE}`,
  );
  if (process.argv.includes("--no-open")) return;
  open(address)
    .then((browser) => browser.on("error", () => undefined))
    .catch(() => undefined);
});
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE") throw error;
  server.listen(0, "127.0.0.1");
});
server.listen(PORT, "127.0.0.1");
