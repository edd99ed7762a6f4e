/** A plain link to a file that was made here: it works where a page may not open or save anything by itself. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { NamedFile } from "./pane-state";

const TYPES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function SaveLink({ file: { bytes, name } }: { readonly file: NamedFile }): ReactNode {
  const styles = useStyles();
  const [address, setAddress] = useState("");
  useEffect(() => {
    const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, name]);
  return (
    <a className={styles.link} href={address} download={name}>
      {name}
    </a>
  );
}
