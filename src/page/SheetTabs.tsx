import { Tab, TabList } from "@fluentui/react-components";
import type { SheetSnapshot } from "../workbook/port";

export interface SheetTabsProps {
  /** The hidden ones among them do not show. */
  readonly sheets: readonly SheetSnapshot[];
  readonly selected: string;
  onSelect(name: string): void;
  readonly label: string;
}

/** The sheets of the workbook, as at the foot of Excel's window. */
export function SheetTabs({ sheets, selected, onSelect, label }: SheetTabsProps) {
  return (
    <div style={{ overflowX: "auto", flexShrink: 0 }}>
      <TabList
        size="small"
        aria-label={label}
        selectedValue={selected}
        onTabSelect={(_, { value }) => onSelect(String(value))}
      >
        {sheets
          .filter(({ visibility }) => visibility === "visible")
          .map(({ name }) => (
            <Tab key={name} value={name} style={{ whiteSpace: "nowrap" }}>
              {name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}
