import { useState } from "react";
import type { PaneWords } from "../text/pane";
import type { Language } from "../text/words";
import type { CellRef } from "../workbook/cell";
import type { Brain, Checked } from "./brain/brain";
import { DeadlinesPanel } from "./deadlines/DeadlinesPanel";
import { FindingsPanel } from "./findings/FindingsPanel";
import { FixesView } from "./fixes/FixesView";
import { OverviewPanel } from "./overview/OverviewPanel";
import { QuotaPanel } from "./quota/QuotaPanel";
import { ReadingView } from "./reading/ReadingView";
import { ChosenYearAndPlan } from "./settings/ChosenYearAndPlan";
import { SettingsPanel } from "./settings/SettingsPanel";
import { Welcome } from "./shell/Welcome";
import { FIRST_FILTERS } from "./state/state";
import type { Pane } from "./state/usePane";
import { mergeFiles, sendUp } from "./upward/making";
import type { UpwardPart } from "./upward/UpwardPanel";
import { type MadeFiles, NOTHING_MADE, UpwardView } from "./upward/UpwardView";

interface Props {
  readonly pane: Pane;
  readonly brain: Brain;
  readonly words: PaneWords;
  readonly language: Language;
}

/** The view that is looked at. */
export function Views({ pane, brain, words, language }: Props) {
  const { state, effects, dispatch } = pane;
  const { view, checked, checks, settings } = state;
  // opened on this view, the pane was opened in order to send
  const [part, setPart] = useState<UpwardPart>(view === "upward" ? "send" : "summaries");
  const [made, setMade] = useState<MadeFiles>(NOTHING_MADE);
  const isBusy = state.work !== null;
  const select = (cell: CellRef) => void effects.select(cell);
  const common = { brain, checks, isBusy, isRoster: checked !== null, onProblem: effects.trouble };
  const yearAndPlan = { year: settings.year, plan: settings.plan };
  const choose = (chosen: typeof yearAndPlan) => void effects.set({ ...settings, ...chosen });
  const openReading = () => dispatch({ kind: "viewed", view: "reading" });

  switch (view) {
    case "reading":
      return (
        <ReadingView
          {...common}
          words={words.reading}
          chosen={yearAndPlan}
          onChoose={choose}
          onApply={(mapping) =>
            effects.write({ what: "columns", mapping }, true, (_, isChecked) =>
              words.shell.told.columns({ isChecked }),
            )
          }
          onSelect={select}
        />
      );
    case "fixes":
      return (
        <FixesView
          {...common}
          words={words.fixes}
          onFix={(cells) =>
            effects.write({ what: "fixes", cells }, true, ({ values = [] }, isChecked) =>
              words.shell.told.fixed({ count: values.length, isChecked }),
            )
          }
          onSelect={select}
        />
      );
    case "upward":
      return (
        <UpwardView
          {...common}
          words={words.upward}
          part={part}
          onPart={setPart}
          made={made}
          onMade={(change) => setMade((now) => ({ ...now, ...change }))}
          progress={part === "merge" ? state.work : null}
          onWrite={(frame) =>
            effects.write({ what: "summaries", frame }, false, ({ sheets }) =>
              words.upward.summaries.done({ count: sheets.length }),
            )
          }
          onSend={(sending) =>
            effects.run(
              "making",
              ({ host }) => sendUp(brain, host, sending),
              () => told(words),
            )
          }
          onMerge={(merging) =>
            effects.run(
              "making",
              ({ host, signal, progress }) => {
                const asked = {
                  ...merging,
                  name: words.upward.merge.masterName,
                  settings: effects.settings(),
                };
                return mergeFiles(brain, host, asked, { signal, progress });
              },
              () => told(words),
            )
          }
          onCancel={() => effects.cancel()}
        />
      );
    case "settings":
      return (
        <SettingsPanel
          settings={settings}
          words={words.settings}
          language={language}
          yearAndPlan={
            <ChosenYearAndPlan {...common} words={words.reading} chosen={yearAndPlan} onChoose={choose} />
          }
          onSettings={(changed) => void effects.set(changed)}
          onReading={openReading}
        />
      );
    default:
      if (!checked) return <Welcome words={words.shell} />;
      return <CheckedView pane={pane} checked={checked} brain={brain} words={words} view={view} />;
  }
}

interface CheckedProps extends Omit<Props, "language"> {
  readonly checked: Checked;
  readonly view: "overview" | "findings" | "quota" | "deadlines";
}

/** A view of what the last check told. */
function CheckedView({ pane: { state, effects, dispatch }, checked, brain, words, view }: CheckedProps) {
  const select = (cell: CellRef) => void effects.select(cell);
  switch (view) {
    case "overview":
      return (
        <OverviewPanel
          data={checked.overview}
          totals={checked.totals}
          words={words.overview}
          onReading={() => dispatch({ kind: "viewed", view: "reading" })}
          onSettings={() => dispatch({ kind: "viewed", view: "settings" })}
          onFindings={(severity) => {
            dispatch({ kind: "filtered", filters: { ...FIRST_FILTERS, severities: [severity] } });
            dispatch({ kind: "viewed", view: "findings" });
          }}
        />
      );
    case "findings":
      return (
        <FindingsPanel
          data={checked.findings}
          totals={checked.totals}
          words={words.findings}
          filters={state.filters}
          check={state.checks}
          onFilters={(filters) => dispatch({ kind: "filtered", filters })}
          onWhy={(finding) => brain.why({ finding })}
          onSelect={select}
        />
      );
    case "quota":
      return (
        <QuotaPanel
          data={checked.quota}
          words={words.quota}
          trial={state.trial}
          onTrial={(trial) => dispatch({ kind: "tried", trial })}
          onSelect={select}
        />
      );
    case "deadlines":
      return <DeadlinesPanel data={checked.deadlines} words={words.deadlines} onSelect={select} />;
  }
}

function told(words: PaneWords) {
  return { what: "said", text: words.shell.told.made } as const;
}
