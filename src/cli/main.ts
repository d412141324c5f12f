import { processIo } from "./io";
import { run } from "./run";

// Whoever reads us may stop early (`xep-loai rules | head`): that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// Not process.exit: what is still to be written to a pipe would be lost.
run(process.argv.slice(2), processIo()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
