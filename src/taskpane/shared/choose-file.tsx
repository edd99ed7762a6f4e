/** A button that opens the system's own choice of files. */
import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { TakeFiles } from "./use-dropping";

const useStyles = makeStyles({
  input: { display: "none" },
  // Beside a long name of a file its own name stays whole.
  button: { flexShrink: 0, whiteSpace: "nowrap" },
});

type Props = Pick<ButtonProps, "size" | "appearance" | "disabled" | "icon"> & {
  /** On the button. */
  readonly label: string;
  /** What the choice is called for who cannot see it. */
  readonly name: string;
  /** Endings of names, with commas between them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly take: TakeFiles;
};

export function ChooseFile({ label, name, accept, multiple = false, take, icon, ...looks }: Props): ReactNode {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...looks} className={styles.button} {...(icon ? { icon } : {})} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        className={styles.input}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={name}
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again after it was changed.
          target.value = "";
        }}
      />
    </>
  );
}
