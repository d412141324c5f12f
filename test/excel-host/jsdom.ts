import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type About, EXCEL_2021 } from "./bridge/about";
import { desktopBridge } from "./bridge/desktop";
import { delivered, desktopWire } from "./bridge/desktopWire";
import type { ExcelHost } from "./host";
import { OFFICE_JS } from "./library";

/** Where the library believes to have come from: it looks for its own script to find the other files. */
const BASE = "http://localhost/office/";

/**
 * Loads Microsoft's library into jsdom, with a host behind it: afterwards `Excel` and `Office` are there, as in a
 * task pane. One library a test file; the host behind it may be changed.
 *
 * @returns how to put another host behind it
 */
export async function loadOffice(
  first: ExcelHost,
  about: About = EXCEL_2021,
): Promise<(host: ExcelHost) => void> {
  let wire = desktopWire(first);
  let stop = () => {};
  const bridge = desktopBridge(about, {
    execute: async (id, given) => apart(await wire.execute(id, apart(given))),
    saveSettings: (settings) => wire.saveSettings(settings),
  });
  const use = (next: ExcelHost) => {
    stop();
    wire = desktopWire(next);
    stop = next.onPush((push) => {
      const { event, given } = delivered(push);
      bridge.deliver(event, apart(given));
    });
  };
  use(first);
  Object.defineProperty(window, "external", { value: bridge.external, configurable: true });
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    setTimeout(() => {
      evaluate(node.src.slice(BASE.length));
      node.onload?.(new Event("load"));
    }, 0);
    return node;
  };
  const script = document.createElement("script");
  script.setAttribute("src", `${BASE}office.debug.js`);
  append(script);
  evaluate("office.debug.js");
  await Office.onReady();
  return use;
}

/** As from another process: nothing is shared with the page. */
function apart<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function evaluate(file: string): void {
  // biome-ignore lint/security/noGlobalEval: jsdom runs no scripts of pages; this is how it is given one
  window.eval(`${readFileSync(join(OFFICE_JS, file), "utf8")}\n//# sourceURL=${file}`);
}
