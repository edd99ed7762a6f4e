/** The guided step for unknown columns: choose what each means, see the rows that will be written, write them and check again. */
import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { meantTwice, type Meaning } from "../../app/map-in-host";
import type { RowsToAdd } from "../../app/ports";
import { unreadColumns, type UnreadColumn } from "../../app/unread-columns";
import { usePack, usePane, usePaneState } from "../shared/pane-context";
import { MapColumn, type Choice } from "./map-column";
import { MapRows } from "./map-rows";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
  note: { flexShrink: 0 },
  wrap: { whiteSpace: "normal" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const LATER: Choice = { kind: "later" };

type Props = { readonly check: Check; readonly close: () => void };

export function MapColumns({ check, close }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { mapping } = usePane();
  const pack = usePack();
  const columns = useMemo(() => unreadColumns(check, pack), [check, pack]);
  const [choices, setChoices] = useState<ReadonlyMap<UnreadColumn, Choice>>(new Map());
  const [by, setBy] = useState(mapping.by);
  const [rows, setRows] = useState<RowsToAdd | null>(null);
  const title = useFocusedTitle(rows !== null);
  const isBusy = usePaneState(({ run, mapping: { kind } }) => run.kind !== "idle" || kind === "writing");
  const write = async (): Promise<void> => {
    if (rows && (await mapping.write(rows, by))) close();
  };
  return (
    <section className={styles.step} aria-labelledby="map-title">
      <h2 id="map-title" ref={title} tabIndex={-1} className={styles.title}>
        {t(rows ? "map.show" : "map.title", { count: columns.length })}
      </h2>
      {rows ? (
        <>
          <MapRows rows={rows} check={check} />
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={isBusy} onClick={() => void write()}>
              {t("map.write")}
            </Button>
            <Button disabled={isBusy} onClick={() => setRows(null)}>
              {t("map.back")}
            </Button>
          </div>
        </>
      ) : (
        <Choosing
          {...{ columns, choices, by, setBy, close }}
          choose={(column, choice) => setChoices(new Map([...choices, [column, choice]]))}
          show={(meanings) => void mapping.rows(meanings, by).then(setRows)}
        />
      )}
    </section>
  );
}

// Whoever listens is told of each step by its title.
function useFocusedTitle(step: boolean): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [step]);
  return title;
}

type ChoosingProps = {
  readonly columns: readonly UnreadColumn[];
  readonly choices: ReadonlyMap<UnreadColumn, Choice>;
  readonly by: string;
  readonly setBy: (by: string) => void;
  readonly choose: (column: UnreadColumn, choice: Choice) => void;
  readonly show: (meanings: readonly Meaning[]) => void;
  readonly close: () => void;
};

function Choosing({ columns, choices, by, setBy, choose, show, close }: ChoosingProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const why = whyNot(columns, choices);
  const next = (): void => {
    setAsked(true);
    if (why === null) show(meaningsOf(columns, choices));
  };
  return (
    <>
      <Text size={200}>{t("map.how")}</Text>
      {columns.map((column) => (
        <MapColumn
          key={JSON.stringify([column.sheet, column.header])}
          column={column}
          choice={choices.get(column) ?? LATER}
          choose={(choice) => choose(column, choice)}
        />
      ))}
      <Field label={t("map.by")} size="small">
        <Input size="small" value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      {isAsked && why !== null && (
        <MessageBar className={styles.note} intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.wrap}>{t(`map.why.${why.code}`, why.facts)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={next}>
          {t("map.next")}
        </Button>
        <Button onClick={close}>{t("settle.cancel")}</Button>
      </div>
    </>
  );
}

type Why = {
  readonly code: "nothing" | "unfinished" | "twice";
  readonly facts: Readonly<Record<"first" | "second" | "field", string>>;
};

function whyNot(columns: readonly UnreadColumn[], choices: ReadonlyMap<UnreadColumn, Choice>): Why | null {
  const open = columns.find((column) => isUnfinished(choices.get(column)));
  if (open) return { code: "unfinished", facts: { first: open.header, second: "", field: "" } };
  const meanings = meaningsOf(columns, choices);
  if (meanings.length === 0) return { code: "nothing", facts: { first: "", second: "", field: "" } };
  const twice = meantTwice(meanings);
  if (!twice) return null;
  const [one, other] = twice;
  const column = columns.find((each) => each === one.column);
  const fields = [...(column?.proposals ?? []), ...(column?.others ?? [])];
  const field = fields.find(({ key }) => key === one.field)?.name ?? "";
  return { code: "twice", facts: { first: one.column.header, second: other.column.header, field } };
}

function isUnfinished(choice: Choice | undefined): boolean {
  return choice?.kind === "other" && choice.key === "";
}

function meaningsOf(columns: readonly UnreadColumn[], choices: ReadonlyMap<UnreadColumn, Choice>): readonly Meaning[] {
  return columns.flatMap((column): readonly Meaning[] => {
    const choice = choices.get(column) ?? LATER;
    if (choice.kind === "later") return [];
    return [{ column, field: choice.kind === "ignore" ? null : choice.key }];
  });
}
