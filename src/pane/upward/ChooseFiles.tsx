import { Button, Caption1 } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";

interface Props {
  readonly label: string;
  readonly isMany: boolean;
  /** Says which of the files chosen are no workbooks. */
  readonly refused: (names: string) => string;
  readonly onChosen: (files: readonly File[]) => void;
  /** Files that came another way, and are told until others are chosen. */
  readonly others?: readonly File[] | undefined;
}

const WORKBOOKS = ".xlsx,.xlsm";
/** "~$…" is what Excel lays beside an open workbook. */
const WORKBOOK = /^(?!~\$).*\.xls[xm]$/i;

/** Whether a file is a workbook, by what it is called. */
export function isWorkbook({ name }: File): boolean {
  return WORKBOOK.test(name);
}

function namesOf(files: readonly File[]): readonly string[] {
  return files.map(({ name }) => name);
}

/** A button that lets a person choose workbooks; others are named and left out. */
export function ChooseFiles({ label, isMany, refused, onChosen, others: first = [] }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [others, setOthers] = useState<readonly string[]>(() => namesOf(first));
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const all = [...(currentTarget.files ?? [])];
    // the same file can be chosen again
    currentTarget.value = "";
    const workbooks = all.filter(isWorkbook);
    setOthers(namesOf(all.filter((file) => !isWorkbook(file))));
    if (workbooks.length > 0) onChosen(workbooks);
  };
  return (
    <div>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={WORKBOOKS}
        multiple={isMany}
        onChange={take}
      />
      <div role="status">{others.length > 0 && <Caption1 block>{refused(others.join(", "))}</Caption1>}</div>
    </div>
  );
}
