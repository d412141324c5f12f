import { textIn } from "../text/text";
import { voiceOf } from "./commandLine";
import { COMMANDS } from "./commands";
import { processIo } from "./io";
import { run } from "./run";

const argv = process.argv.slice(2);

// Whoever reads us may stop early (`xep-loai rules | head`): that is no error of ours.
let isLost = false;
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") return;
  isLost = true;
  process.exitCode = 2;
  const { message, hint } = textIn(voiceOf(argv, COMMANDS).language).usage.answerLost({
    reason: code ?? "?",
  });
  process.stderr.write(`${message}\n${hint}\n`);
});

// Not process.exit: what is still to be written to a pipe would be lost.
run(argv, processIo()).then(
  (status) => {
    process.exitCode = isLost ? 2 : status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
