import { Button, Caption1 } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";

interface Props {
  readonly label: string;
  readonly isMany: boolean;
  /** Says which of the files chosen are no workbooks. */
  readonly refused: (names: string) => string;
  readonly onChosen: (files: readonly File[]) => void;
}

const WORKBOOKS = ".xlsx,.xlsm";
/** "~$…" is what Excel lays beside an open workbook. */
const WORKBOOK = /^(?!~\$).*\.xls[xm]$/i;

/** A button that lets a person choose workbooks; others are named and left out. */
export function ChooseFiles({ label, isMany, refused, onChosen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [others, setOthers] = useState<readonly string[]>([]);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const all = [...(currentTarget.files ?? [])];
    // the same file can be chosen again
    currentTarget.value = "";
    const workbooks = all.filter(({ name }) => WORKBOOK.test(name));
    setOthers(all.filter((file) => !workbooks.includes(file)).map(({ name }) => name));
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
