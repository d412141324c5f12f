import { readFile } from "node:fs/promises";

/** The largest resident set. Linux counts in `maxRSS` what the parent held before this process was its own. */
export async function peakKilobytes(): Promise<number> {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const [, own] = /^VmHWM:\s*(\d+) kB$/m.exec(status) ?? [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
