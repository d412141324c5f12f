// How large what was built is, and whether the pane's first load and the page keep to their budgets: node tools/bundle-size.mjs
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const BUILT = join(import.meta.dirname, "../dist/addin");

/** Of script, packed as a web host sends it; office.js is Microsoft's and comes beside it. */
const FIRST_LOAD_KB = 250;

/** The page without Excel, as it is sent by mail or copied to a stick. */
const PAGE = join(import.meta.dirname, "../dist/xep-loai.html");
const PAGE_KB = 1500;

const kilobytes = (file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length / 1000;

/** The scripts of its own that a page names: all that is loaded before anybody presses anything. */
const namedBy = (page) =>
  [...readFileSync(join(BUILT, page), "utf8").matchAll(/<script[^>]+src="([^":]+)"/g)].map(
    ([, name]) => name,
  );

const print = (what, files) => {
  const size = files.reduce((sum, file) => sum + kilobytes(file), 0);
  console.log(`${size.toFixed(0).padStart(5)} kB  ${what} (${files.join(", ")})`);
  return size;
};

const pages = readdirSync(BUILT).filter((file) => file.endsWith(".html"));
const named = new Map(pages.map((page) => [page, namedBy(page)]));
const later = readdirSync(BUILT).filter(
  (file) => file.endsWith(".js") && ![...named.values()].flat().includes(file),
);

const first = print("first load of the pane", named.get("taskpane.html") ?? []);
for (const [page, files] of named) if (page !== "taskpane.html") print(page, files);
print("loaded when it is first needed", later);

if (first === 0 || first > FIRST_LOAD_KB) {
  console.error(
    `The first load of the pane may be ${FIRST_LOAD_KB} kB of script, packed; it is ${first.toFixed(0)}.`,
  );
  process.exitCode = 1;
}

const page = statSync(PAGE).size / 1000;
console.log(`${page.toFixed(0).padStart(5)} kB  the page without Excel, not packed (xep-loai.html)`);
if (page >= PAGE_KB) {
  console.error(`The page may be less than ${PAGE_KB} kB; it is ${page.toFixed(0)}.`);
  process.exitCode = 1;
}
