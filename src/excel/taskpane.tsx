import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startWords as en } from "../text/pane/start.en";
import { startWords as vi } from "../text/pane/start.vi";
import { Notice } from "./Notice";
import { start } from "./start";
import { languageOf, themeOf } from "./surroundings";

/** Opens the pane, or says why it cannot work here. */
async function open(): Promise<void> {
  const office = (globalThis as { Office?: typeof Office }).Office;
  const found = await start(office);
  const context = found === "noLibrary" || found === "outside" ? undefined : office?.context;
  const words = { vi, en }[languageOf(context?.displayLanguage ?? navigator.language)];
  const theme = themeOf(
    context?.officeTheme?.bodyBackgroundColor,
    matchMedia("(forced-colors: active)").matches,
  );
  const root = document.getElementById("root");
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <FluentProvider theme={theme === "dark" ? webDarkTheme : webLightTheme}>
        {found !== "ready" && <Notice {...words[found]} />}
      </FluentProvider>
    </StrictMode>,
  );
}

void open();
