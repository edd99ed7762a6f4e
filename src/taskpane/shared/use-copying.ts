/** Copies a text, where the page may: frames of Office often may not use the clipboard, then it is shown to be selected by hand. */
import { useState } from "react";

export type Copying = {
  readonly state: "idle" | "copied" | "refused";
  readonly copy: (text: string) => void;
};

export function useCopying(): Copying {
  const [state, setState] = useState<Copying["state"]>("idle");
  const copy = (text: string): void => {
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (!clipboard) setState("refused");
    else
      clipboard.writeText(text).then(
        () => setState("copied"),
        () => setState("refused"),
      );
  };
  return { state, copy };
}
