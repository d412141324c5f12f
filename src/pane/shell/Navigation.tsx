import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ShellWords } from "../../text/pane/shell.vi";
import { VIEWS, type View } from "../state/state";
import { PANEL_ID, tabId } from "./ids";

interface Props {
  readonly words: ShellWords;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Every view, in as few rows as the width allows: nothing is hidden behind a menu. */
export function Navigation({ words, view, onView }: Props) {
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={words.navigation}
      selectedValue={view}
      onTabSelect={(_, { value }) => onView(VIEWS.find((one) => one === value) ?? view)}
    >
      {VIEWS.map((one) => (
        <Tab
          key={one}
          value={one}
          id={tabId(one)}
          aria-controls={PANEL_ID}
          className={styles.tab}
          content={{
            className: styles.name,
            children: words.views[one],
          }}
        />
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(70px, 1fr))",
    columnGap: 0,
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    justifyContent: "center",
    minWidth: 0,
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
