import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { ReadingData } from "../pane/reading/data";
import type { CellRef } from "../workbook/cell";
import type { SheetLook } from "../workbook/look";
import type { BoundCells } from "../workbook/ooxml/write/boundCells";
import type { CellEdit } from "../workbook/port";
import type { Book } from "./book/book";
import type { FileWork } from "./file/fileWork";
import { draftLook } from "./grid/draftLook";
import type { Position } from "./grid/keyboard";
import { extentOf, reachesBeyond } from "./grid/sheet";
import { SheetTabs } from "./SheetTabs";
import { type Refusal, SheetView } from "./SheetView";
import type { PageWords } from "./words";

export interface WorkbenchProps {
  readonly book: Book;
  readonly work: FileWork;
  /** The cell that somebody asked for in the pane; another value at every time. */
  readonly asked: CellRef | null;
  readonly reading: ReadingData | null;
  onEdit(edits: readonly CellEdit[]): void;
  /** A cell could not be changed. */
  onRefuse(told: Refusal): void;
  onUndo(): void;
  onRedo(): void;
  onDownload(): void;
  /** A copy is being made: of a large file that takes a while. */
  readonly isCopying: boolean;
  onAnother(): void;
  /** What went wrong, above the grid. */
  readonly problem: ReactNode;
  /** The pane beside the grid. */
  readonly children: ReactNode;
  readonly words: PageWords;
}

const NARROW = "@media (max-width: 760px)";
const PANE_WIDTH = "360px";

const useStyles = makeStyles({
  bench: {
    height: "100%",
    display: "grid",
    gridTemplateColumns: `minmax(0, 1fr) ${PANE_WIDTH}`,
    gridTemplateRows: "auto minmax(0, 1fr)",
    [NARROW]: {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "auto minmax(240px, 45%) minmax(0, 1fr)",
    },
  },
  top: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flexGrow: 1,
    minWidth: "120px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalXS,
  },
  sheets: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0 },
  told: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  pane: {
    minHeight: 0,
    overflowY: "scroll",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { borderLeftStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** The workbook that is open: its sheets, and the pane beside or below them. */
export function Workbench(props: WorkbenchProps) {
  const { book, work, asked, reading, onEdit, words } = props;
  const styles = useStyles();
  const { sheets, marks, marksOnlyShown, drafts, canUndo, canRedo, uncalculated } = useSyncExternalStore(
    (listener) => book.subscribe(listener),
    () => book.view(),
  );
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const [at, setAt] = useState<CellRef>({ sheet: visible[0]?.name ?? "", row: 0, column: 0 });
  useEffect(() => {
    if (asked) setAt(asked);
  }, [asked]);
  const sheet = sheets.find(({ name }) => name === at.sheet) ?? visible[0];
  const draft = drafts.get(sheet?.name ?? "");
  const ofDraft = useMemo(() => (draft ? draftLook(draft) : null), [draft]);
  const { look: ofFile, bound } = useOfFile(work, sheet?.name ?? null, book);
  const select = ({ row, column }: Position) => setAt({ sheet: sheet?.name ?? "", row, column });
  return (
    <div className={styles.bench}>
      <section className={styles.top} aria-label={words.file}>
        <Button size="small" appearance="subtle" icon={<FolderOpenRegular />} onClick={props.onAnother}>
          {words.another}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={words.undo}
          title={words.undo}
          disabled={!canUndo}
          onClick={props.onUndo}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={words.redo}
          title={words.redo}
          disabled={!canRedo}
          onClick={props.onRedo}
        />
        <Text className={styles.name} weight="semibold" title={book.content.name}>
          {book.content.name}
        </Text>
        <Button
          size="small"
          appearance="primary"
          icon={<ArrowDownloadRegular />}
          disabledFocusable={props.isCopying}
          onClick={props.onDownload}
        >
          {props.isCopying ? words.copying : words.download}
        </Button>
      </section>
      <section className={styles.sheets} aria-label={words.sheets}>
        {props.problem}
        {uncalculated > 0 && (
          <Text role="status" size={200} className={styles.told}>
            {words.uncalculated({ count: uncalculated })}
          </Text>
        )}
        {marksOnlyShown && (
          <Text role="status" size={200} className={styles.told}>
            {words.marksOnlyShown}
          </Text>
        )}
        {sheet && reachesBeyond(sheet) && (
          <Text role="status" size={200} className={styles.told}>
            {words.cut}
          </Text>
        )}
        {sheet && (
          <SheetView
            sheet={sheet}
            look={ofDraft ?? ofFile}
            bound={bound}
            marks={marks}
            reading={reading}
            selected={at}
            onSelect={select}
            onEdit={onEdit}
            onRefuse={props.onRefuse}
            words={words}
          />
        )}
        <SheetTabs
          sheets={visible}
          selected={sheet?.name ?? ""}
          onSelect={(name) => setAt({ sheet: name, row: 0, column: 0 })}
          label={words.sheets}
        />
      </section>
      <div className={styles.pane}>{props.children}</div>
    </div>
  );
}

/** What only the file tells of a sheet. */
interface OfFile {
  /** null until it is read, and of sheets that are only in the book. */
  readonly look: SheetLook | null;
  readonly bound: readonly BoundCells[];
}

const UNTOLD: OfFile = { look: null, bound: [] };

function useOfFile(work: FileWork, sheet: string | null, book: Book): OfFile {
  const [read, setRead] = useState<(OfFile & { readonly sheet: string }) | null>(null);
  useEffect(() => {
    const original = book.content.sheets.find(({ name }) => name === sheet);
    if (sheet === null || original === undefined) return;
    let isWanted = true;
    const tell = (told: Partial<OfFile>) => {
      if (!isWanted) return;
      setRead((before) => ({ ...(before?.sheet === sheet ? before : UNTOLD), sheet, ...told }));
    };
    // a sheet is shown without what cannot be read of it; what it holds has been read already
    const untold = () => tell({});
    work.look({ sheet, extent: extentOf(original) }).then((look) => tell({ look }), untold);
    work.bound(sheet).then((bound) => tell({ bound }), untold);
    return () => {
      isWanted = false;
    };
  }, [work, sheet, book]);
  return read?.sheet === sheet ? read : UNTOLD;
}
