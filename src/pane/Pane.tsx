import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { paneWords } from "../text/pane";
import { ProblemBar } from "./parts/ProblemBar";
import { useKeptFocus } from "./parts/useKeptFocus";
import { Header } from "./shell/Header";
import { PANEL_ID, tabId } from "./shell/ids";
import { Navigation } from "./shell/Navigation";
import { StatusLine } from "./shell/StatusLine";
import type { Surroundings } from "./state/effects";
import { NO_ROSTER } from "./state/reducer";
import type { View } from "./state/state";
import { usePane } from "./state/usePane";
import { Views } from "./Views";

/** How everything around the pane looks. */
export type Theme = "light" | "dark" | "highContrast";

interface Props extends Surroundings {
  readonly theme: Theme;
  /** What is looked at first; the overview where it is left out. */
  readonly firstView?: View | undefined;
}

const THEMES = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme };

/** The pane, the same in Excel and on the page. Its surroundings are to stay the same as long as it is open. */
export function Pane({ theme, firstView, ...surroundings }: Props) {
  const styles = useStyles();
  const pane = usePane(surroundings, firstView);
  const { state, effects, dispatch } = pane;
  const language = state.settings.language ?? surroundings.language;
  const words = paneWords(language);
  const root = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(root, view);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider
      theme={THEMES[theme]}
      className={mergeClasses(styles.pane, theme !== "light" && styles.onDark)}
    >
      <div ref={root} className={styles.root}>
        <header className={styles.top}>
          <h1 className={styles.title}>{words.shell.product}</h1>
          <Header
            words={words.shell}
            isBusy={state.work !== null}
            onCheck={() => void effects.check()}
            onClear={() => void effects.clear()}
          />
          <Navigation
            words={words.shell}
            view={state.view}
            onView={(view) => dispatch({ kind: "viewed", view })}
          />
          <StatusLine words={words.shell} state={state} onCancel={() => effects.cancel()} />
        </header>
        {state.problem && (
          <ProblemBar
            problem={state.problem}
            dismiss={words.shell.dismiss}
            onDismiss={() => dispatch({ kind: "dismissed" })}
          >
            {state.problem.code === NO_ROSTER && (
              <Button onClick={() => dispatch({ kind: "viewed", view: "reading" })}>
                {words.shell.showReading}
              </Button>
            )}
          </ProblemBar>
        )}
        <main>
          <div
            ref={view}
            id={PANEL_ID}
            role="tabpanel"
            aria-labelledby={tabId(state.view)}
            className={styles.view}
          >
            <Views pane={pane} brain={surroundings.brain} words={words} language={language} />
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  pane: { minHeight: "100%", boxSizing: "border-box" },
  // what the browser draws itself, such as the sign of a calendar
  onDark: { colorScheme: "dark" },
  // only a place to listen at
  root: { display: "contents" },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // where there is height enough, what one does most often stays in view
    "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1 },
  },
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  view: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});
