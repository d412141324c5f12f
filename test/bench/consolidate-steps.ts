import { Temporal } from "temporal-polyfill";
import { run } from "../../src/cli/run";
import { peakKilobytes } from "./peak";

/**
 * One measured run in a process of its own: `node consolidate-steps.cjs OUT FILE…` consolidates the files and prints
 * milliseconds, those that processors worked on it, and peak memory as JSON.
 */
async function main([out = "", ...files]: readonly string[]): Promise<void> {
  const start = performance.now();
  const silent = { write: () => undefined, isTTY: false, columns: undefined };
  const told: string[] = [];
  const status = await run(
    ["consolidate", ...files, "--out", out, "--plan", "huyen-uy-245kh-2023", "--year", "2023"],
    {
      stdout: silent,
      stderr: { ...silent, write: (text) => void told.push(text) },
      today: () => Temporal.PlainDate.from("2023-12-26"),
      debug: true,
    },
  );
  const milliseconds = performance.now() - start;
  if (status === 2) throw new Error(told.join(""));
  const { user, system } = process.cpuUsage();
  const processor = (user + system) / 1000;
  const megabytes = (await peakKilobytes()) / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, processor, megabytes }));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
