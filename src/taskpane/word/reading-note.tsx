/** That something is being read, for as long as nobody knows how long. */
import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageStyles } from "./page-look";

export function ReadingNote({ words }: { readonly words: string }): ReactNode {
  const page = usePageStyles();
  return (
    <div className={page.pad} role="status">
      <Text>{words}</Text>
      <ProgressBar aria-label={words} />
    </div>
  );
}
