import { useEffect, useState } from "react";

/** Whether what is here without it has been drawn once: what takes time may come then. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    let then = 0;
    const frame = requestAnimationFrame(() => {
      then = window.setTimeout(() => setDrawn(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(then);
    };
  }, []);
  return isDrawn;
}
