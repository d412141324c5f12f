import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { FixesWords } from "../../text/pane/fixes.vi";
import { address, type CellRef } from "../../workbook/cell";
import { Disclosure } from "../parts/Disclosure";
import type { FixesData, FixGroup } from "./data";
import { FixGroupItem } from "./FixGroupItem";

export interface FixesPanelProps {
  readonly data: FixesData;
  readonly words: FixesWords;
  readonly isBusy: boolean;
  /** Writes the fixes of these cells, or all. */
  readonly onFix: (cells: readonly CellRef[] | null) => void;
  readonly onSelect: (cell: CellRef) => void;
}

/** So many groups are shown at a time. */
const PAGE = 50;

/** How cells could be written otherwise without saying anything else; nothing is changed that was not pressed. */
export function FixesPanel({ data, words, isBusy, onFix, onSelect }: FixesPanelProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what was fixed goes the button that was pressed
  useLayoutEffect(() => {
    // never otherwise: somebody types in a sheet while these fixes are looked for anew
    const isLost = isPressed.current && document.activeElement === document.body;
    isPressed.current = false;
    if (isLost) heading.current?.focus({ preventScroll: true });
  }, [data]);
  const press = (cells: readonly CellRef[] | null) => {
    isPressed.current = true;
    onFix(cells);
  };
  const { groups, count, locked, doubtful, doubtfulMore } = data;
  const levels = groups.filter(({ kind }) => kind === "level");
  const encodings = groups.filter(({ kind }) => kind !== "level");
  const list = (title: string, those: readonly FixGroup[]) =>
    those.length > 0 && (
      <Groups title={title} groups={those} words={words} isBusy={isBusy} onFix={press} onSelect={onSelect} />
    );
  return (
    <section className={styles.panel}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.title}
      </h2>
      <Text size={200}>{words.intro}</Text>
      {locked.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.locked({ sheets: locked.map((name) => `“${name}”`).join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
      {count === 0 && <Text>{words.none}</Text>}
      {levels.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {words.formulas}
        </Caption1>
      )}
      {groups.length > 1 && (
        <Button appearance="primary" disabled={isBusy} onClick={() => press(null)}>
          {words.all({ count })}
        </Button>
      )}
      {list(words.levels, levels)}
      {list(words.encodings, encodings)}
      {doubtful.length > 0 && (
        <Disclosure title={words.doubtful({ count: doubtful.length + doubtfulMore })}>
          <ul className={styles.list}>
            {doubtful.map(({ cell, before, reading }) => (
              <li key={address(cell)} className={styles.text}>
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.cell}
                  aria-label={words.goTo({ cell: address(cell) })}
                  onClick={() => onSelect(cell)}
                >
                  <Caption1>{address(cell)}</Caption1>
                </Button>
                <Caption1 block>
                  {before} ({words.reads({ reading })})
                </Caption1>
              </li>
            ))}
          </ul>
          {doubtfulMore > 0 && <Caption1>{words.moreDoubtful({ count: doubtfulMore })}</Caption1>}
        </Disclosure>
      )}
    </section>
  );
}

interface GroupsProps extends Pick<FixesPanelProps, "words" | "isBusy" | "onFix" | "onSelect"> {
  readonly title: string;
  readonly groups: readonly FixGroup[];
}

function Groups({ title, groups, words, ...rest }: GroupsProps) {
  const styles = useStyles();
  const [most, setMost] = useState(PAGE);
  return (
    <>
      <h3 className={styles.subheading}>{title}</h3>
      <ul className={styles.list}>
        {groups.slice(0, most).map((group) => (
          <FixGroupItem key={`${group.before} ${group.after}`} group={group} words={words} {...rest} />
        ))}
      </ul>
      {groups.length > most && (
        <Button onClick={() => setMost(most + PAGE)}>
          {words.moreGroups({ count: Math.min(PAGE, groups.length - most) })}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  text: { overflowWrap: "anywhere", paddingBottom: tokens.spacingVerticalXS },
  cell: { paddingLeft: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
});
