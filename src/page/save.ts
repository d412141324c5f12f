import { abortError } from "../pane/brain/failure";

/** What newer browsers add to the window: a dialog that asks where to save. */
interface SavePicker {
  showSaveFilePicker?(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

const TYPES = {
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;
/** Some browsers read the address of a download a moment after it was clicked. */
const KEPT_MS = 60_000;

/**
 * Saves a file where the person chooses, or where the browser puts its downloads.
 *
 * @returns false where the person chose nowhere
 */
export async function save(name: string, bytes: Uint8Array): Promise<boolean> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker === undefined) {
    download(name, bytes);
    return true;
  }
  const ending = endingOf(name);
  try {
    const handle = await showSaveFilePicker({
      suggestedName: name,
      types: [{ accept: { [TYPES[ending]]: [ending] } }],
    });
    const file = await handle.createWritable();
    await file.write(bytes as Uint8Array<ArrayBuffer>);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return false;
    // a browser may have the dialog and refuse it: to a page from the disk, or long after the last click
    download(name, bytes);
    return true;
  }
}

/** Hands a file that was made over to the person. @throws an `AbortError` where they chose nowhere */
export async function deliver(name: string, bytes: Uint8Array): Promise<"saved"> {
  if (!(await save(name, bytes))) throw abortError();
  return "saved";
}

function endingOf(name: string): keyof typeof TYPES {
  return /\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx";
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPES[endingOf(name)] }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
