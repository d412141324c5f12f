import { useEffect, useState } from "react";
import { isAbort } from "../brain/failure";

/** Something that was asked for: not there yet, there, or not to be had. */
export type Asked<T> =
  | { readonly state: "waiting" }
  | { readonly state: "there"; readonly data: T }
  | { readonly state: "failed"; readonly error: unknown };

/** Asks for something, and anew whenever `key` is another; what was there before is shown until then. */
export function useAsked<T>(ask: () => Promise<T>, key: string): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: "waiting" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when what is asked is another
  useEffect(() => {
    let isWanted = true;
    // another piece of work that is stopped takes this one with it, which nobody has stopped
    const again = (error: unknown) => (isAbort(error) && isWanted ? ask() : Promise.reject(error));
    ask()
      .catch(again)
      .then(
        (data) => isWanted && setAsked({ state: "there", data }),
        (error: unknown) => isWanted && setAsked({ state: "failed", error }),
      );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return asked;
}
