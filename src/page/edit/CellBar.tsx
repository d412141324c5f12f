import { Combobox, Input, makeStyles, Option, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { EditorKind } from "./typed";

export interface CellBarProps {
  /** "F9". */
  readonly cell: string;
  /** What the cell holds, as it is typed. */
  readonly text: string;
  readonly kind: EditorKind;
  /** The five levels, as the documents write them. */
  readonly levels: readonly string[];
  /** Why nothing can be typed here; null where it can. */
  readonly locked: string | null;
  /** Counts the times that somebody began to type in the grid, and what they typed first. */
  readonly begun: { readonly count: number; readonly typed: string | null };
  /** @param then where to go on: down after Enter, nowhere after a choice or when the bar is left. */
  onCommit(text: string, then: "down" | "stay"): void;
  onCancel(): void;
  readonly words: CellBarWords;
}

export interface CellBarWords {
  readonly content: (cell: string) => string;
  /** Of the button that opens the list of levels. */
  readonly levels: (cell: string) => string;
  readonly dayHint: string;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    minWidth: "56px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  field: { flexGrow: 1, minWidth: 0 },
  // one line until somebody types; then the lines lie over the grid, which would move away under a double click
  place: { flexGrow: 1, minWidth: 0, height: "24px", position: "relative" },
  over: { position: "absolute", top: 0, left: 0, right: 0, zIndex: 4 },
  lines: {
    minHeight: "22px",
    maxHeight: "22px",
    padding: "1px 8px 0",
    // the next line does not look in
    lineHeight: "21px",
    whiteSpace: "pre",
    overflowX: "hidden",
    overflowY: "hidden",
    ":focus": { maxHeight: "112px", overflowY: "auto" },
  },
});

/** A longer text is scrolled. */
const MOST_LINES = 5;

/** Keys that go through the levels of the list. */
const LEADING: ReadonlySet<string> = new Set(["ArrowDown", "ArrowUp", "PageDown", "PageUp"]);

const LINE_ENDS = /\r\n?|\n/g;

/** What is being typed, and into which cell. */
interface Draft {
  readonly cell: string;
  readonly content: string;
  /** Into that cell, though another be selected meanwhile: one is, by the click that leaves the field. */
  readonly commit: CellBarProps["onCommit"];
}

/**
 * Shows what the selected cell holds, and takes what is typed into it: Enter keeps it, and so does leaving the field or
 * saving with Ctrl+S; Alt+Enter begins a new line of a text; Esc leaves the cell as it was.
 */
export function CellBar({
  cell,
  text,
  kind,
  levels,
  locked,
  begun,
  onCommit,
  onCancel,
  words,
}: CellBarProps) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const [draft, show] = useState<Draft | null>(null);
  // another cell shows its own; the same cell's own content may change meanwhile, as by a fix in the pane
  const typed = draft?.cell === cell ? draft.content : null;
  // leaving the field comes before the screen is drawn anew, and must not keep what was just kept or given up
  const current = useRef<Draft | null>(null);
  const setTyped = (content: string | null) => {
    current.current = content === null ? null : { cell, content, commit: onCommit };
    show(current.current);
  };
  // before the next key comes, or it would be added to what the cell holds
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that somebody began
  useLayoutEffect(() => {
    if (begun.count === 0) return;
    setTyped(begun.typed);
    const field = bar.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    field?.focus();
    if (begun.typed === null) field?.select();
  }, [begun]);
  useLeavingAsked(typed !== null && typed !== text);

  const keep = (content: string, then: "down" | "stay") => {
    setTyped(null);
    if (content !== text || then === "down") onCommit(content, then);
  };
  /** What was typed is kept where it was typed. */
  const leave = () => {
    const left = current.current;
    setTyped(null);
    left?.commit(left.content, "stay");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // an Enter that ends a syllable of an input method is not one of the cell
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && !event.defaultPrevented) {
      event.preventDefault();
      if (event.altKey && event.target instanceof HTMLTextAreaElement) {
        const { target } = event;
        target.setRangeText("\n", target.selectionStart, target.selectionEnd, "end");
        setTyped(target.value);
      } else keep(typed ?? text, "down");
    }
    if (event.key === "Escape") {
      setTyped(null);
      onCancel();
    }
    // the copy that is saved holds what was typed
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") leave();
  };
  // the list would take its first level for what was typed: Enter, Tab and Space choose only what the arrows have led to
  const isLed = useRef(false);
  const onLevelKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === " ") {
      if (!isLed.current) event.stopPropagation();
      return;
    }
    const [enters, leads] = [key === "Enter" || key === "Tab", LEADING.has(key)];
    if (leads || !enters) isLed.current = leads;
    const isChoice = isLed.current && (target as Element).hasAttribute("aria-activedescendant");
    if (!enters || isChoice) return;
    event.stopPropagation();
    if (key === "Enter") onKeyDown(event);
  };
  const common = {
    className: styles.field,
    size: "small",
    "aria-label": words.content(cell),
    disabled: locked !== null,
    onKeyDown,
    onBlur: leave,
  } as const;
  const content = typed ?? text;
  // a field of one line would drop the ends of lines, and join the words on either side
  const inOneLine = content.replace(LINE_ENDS, " ");
  return (
    <div className={styles.bar} ref={bar} onKeyDownCapture={kind === "level" ? onLevelKey : undefined}>
      <span className={styles.cell} aria-hidden>
        {cell}
      </span>
      {kind === "level" ? (
        <Combobox
          {...common}
          value={inOneLine}
          freeform
          disableAutoFocus
          expandIcon={{ "aria-label": words.levels(cell), tabIndex: -1 }}
          selectedOptions={[]}
          onChange={({ target }) => setTyped(target.value)}
          onOptionSelect={(_, { optionText }) => optionText !== undefined && keep(optionText, "stay")}
        >
          {levels.map((level) => (
            <Option key={level}>{level}</Option>
          ))}
        </Combobox>
      ) : kind === "day" ? (
        <Input
          {...common}
          value={inOneLine}
          placeholder={locked ?? words.dayHint}
          onChange={(_, { value }) => setTyped(value)}
        />
      ) : (
        <div className={styles.place}>
          <Textarea
            {...common}
            className={styles.over}
            value={content}
            placeholder={locked ?? undefined}
            textarea={{ className: styles.lines, rows: Math.min(MOST_LINES, content.split("\n").length) }}
            onChange={(_, { value }) => setTyped(value)}
          />
        </div>
      )}
    </div>
  );
}

/** The browser asks before the page is left while something is being typed. */
function useLeavingAsked(isTyping: boolean): void {
  useEffect(() => {
    if (!isTyping) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isTyping]);
}
