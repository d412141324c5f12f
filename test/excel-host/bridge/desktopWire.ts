import type { ExcelHost, Push } from "../host";
import type { Wire } from "./desktop";

/** The numbers under which the library asks Office for something. */
const ASKED = { request: 93, commandDone: 94, copy: 77, slice: 80, release: 81 } as const;
/** … and under which Office tells it something. */
const TOLD = { workbook: 33, command: 39 } as const;
const NO_SUCH = 5_001;

/** The host's side of the desktop bridge: everything goes as plain data, as if from another process. */
export function desktopWire(host: ExcelHost): Wire {
  const copies = new Map<number, Uint8Array>();
  return {
    async execute(id, given) {
      await Promise.resolve();
      switch (id) {
        case ASKED.request: {
          const message = given[0] as readonly unknown[];
          const answer = await host.request(String(message[4]), Number(message[6]));
          // What is inside marked arrays, the page's side makes safe arrays of.
          return "text" in answer ? [0, [200, [], answer.text]] : [answer.status];
        }
        case ASKED.commandDone:
          host.completed();
          return [0];
        case ASKED.copy: {
          const bytes = await host.options.save?.();
          if (!bytes) return [NO_SUCH];
          copies.set(copies.size + 1, bytes);
          return [0, ["safe", copies.size, bytes.length]];
        }
        case ASKED.slice: {
          const [handle, offset, size] = given.map(Number);
          const bytes = copies.get(handle ?? 0)?.slice(offset, (offset ?? 0) + (size ?? 0));
          return bytes ? [0, ["safe", [...bytes], bytes.length]] : [NO_SUCH];
        }
        case ASKED.release:
          copies.delete(Number(given[0]));
          return [0];
        default:
          return [0];
      }
    },
    saveSettings(settings) {
      host.documentSettings = settings;
    },
  };
}

/** An event of the host as the desktop bridge delivers it. */
export function delivered(push: Push): { readonly event: number; readonly given: readonly unknown[] } {
  if (push.kind === "workbook") return { event: TOLD.workbook, given: [push.entry] };
  return {
    event: TOLD.command,
    given: [push.name, push.name, JSON.stringify({ source: { id: push.name } })],
  };
}
