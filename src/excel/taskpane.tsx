import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { remoteBrain } from "../pane/brain/remote";
import { Pane } from "../pane/Pane";
import type { Surroundings } from "../pane/state/effects";
import { VIEWS, type View } from "../pane/state/state";
import { startWords as en } from "../text/pane/start.en";
import { startWords as vi } from "../text/pane/start.vi";
import type { Language } from "../text/words";
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
function NotWorking({ why, language }: { why: Exclude<Start, "ready">; language: Language }) {
  const words = { vi, en }[language][why];
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
  const isInExcel = found === "ready" || found === "tooOld";
  const language = languageOf(isInExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  createRoot(root).render(
    <StrictMode>
      {found === "ready" ? working(language) : <NotWorking why={found} language={language} />}
    </StrictMode>,
  );
}

function working(language: Language) {
  const view = new URLSearchParams(location.search).get("view");
  return (
    <Working
      host={excelHost()}
      brain={remoteBrain(() => new Worker(new URL("../pane/brain/worker.ts", import.meta.url)))}
      language={language}
      today={() => isoDay(new Date())}
      firstView={VIEWS.find((one) => one === view)}
    />
  );
}

void open();
