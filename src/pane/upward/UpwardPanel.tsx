import { makeStyles, Tab, TabList, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import type { UpwardWords } from "../../text/pane/upward.vi";

/** What goes to the level above, and what comes from the levels below. */
const UPWARD_PARTS = ["summaries", "send", "merge"] as const;
export type UpwardPart = (typeof UPWARD_PARTS)[number];

interface Props {
  readonly words: UpwardWords;
  readonly part: UpwardPart;
  readonly onPart: (part: UpwardPart) => void;
  /** The part that is shown. */
  readonly children: ReactNode;
}

/** Summaries, the copy for the level above, and merging files, one at a time. */
export function UpwardPanel({ words, part, onPart, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{words.title}</h2>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        onTabSelect={(_, { value }) => onPart(UPWARD_PARTS.find((one) => one === value) ?? part)}
      >
        {UPWARD_PARTS.map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-panel`}>
            {words.tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${part}`}>
        {children ?? <Text role="status">{words.working}</Text>}
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  tabs: { flexWrap: "wrap" },
});
