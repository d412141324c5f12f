import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { remoteBrain } from "../pane/brain/remote";
import { Pane } from "../pane/Pane";
import type { Surroundings } from "../pane/state/effects";
import type { View } from "../pane/state/state";
import { startWords as en } from "../text/pane/start.en";
import { startWords as vi } from "../text/pane/start.vi";
import { excelHost } from "./host";
import { Notice } from "./Notice";
import { type Start, start } from "./start";
import { isoDay, languageOf } from "./surroundings";
import { useTheme } from "./useTheme";

/** The pane in Excel. */
function Working(surroundings: Surroundings & { firstView: View | undefined }) {
  return <Pane {...surroundings} theme={useTheme()} />;
}

/** Why there is no pane. */
function NotWorking({ why }: { why: Exclude<Start, "ready"> }) {
  const words = { vi, en }[languageOf(navigator.language)][why];
  return (
    <FluentProvider theme={useTheme() === "dark" ? webDarkTheme : webLightTheme}>
      <Notice {...words} />
    </FluentProvider>
  );
}

/** Opens the pane, or says why it cannot work here. */
async function open(): Promise<void> {
  const found = await start(globalThis.Office);
  const root = document.getElementById("root");
  if (root === null) return;
  document.documentElement.lang = languageOf(navigator.language);
  createRoot(root).render(
    <StrictMode>{found === "ready" ? working() : <NotWorking why={found} />}</StrictMode>,
  );
}

function working() {
  return (
    <Working
      host={excelHost()}
      brain={remoteBrain(() => new Worker(new URL("../pane/brain/worker.ts", import.meta.url)))}
      language={languageOf(Office.context.displayLanguage)}
      today={() => isoDay(new Date())}
      firstView={new URLSearchParams(location.search).get("view") === "upward" ? "upward" : undefined}
    />
  );
}

void open();
