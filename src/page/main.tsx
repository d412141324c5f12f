import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Brain } from "../pane/brain/brain";
import { remoteBrain } from "../pane/brain/remote";
import { App } from "./App";
import { remoteFileWork } from "./file/remote";
import { packed, packedUrl } from "./packed";

/** The page carries all that it needs: its worker and its sample stand in it, packed. */
async function open(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) return;
  const worker = await packedUrl("worker", "text/javascript");
  const spawn = (name: "brain" | "file") => new Worker(worker, { name });
  const brain: Brain = remoteBrain(() => spawn("brain"));
  const work = remoteFileWork(() => spawn("file"));
  const sample = async () => new File([await packed("sample")], SAMPLE_NAME);
  createRoot(root).render(
    <StrictMode>
      <App brain={brain} work={work} sample={sample} opensSample={location.hash === SAMPLE_HASH} />
    </StrictMode>,
  );
}

const SAMPLE_NAME = "huyen-mau-2023.xlsx";
/** `npm start` opens the page with the sample. */
const SAMPLE_HASH = "#mau";

void open();
