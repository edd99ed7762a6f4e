/** 帮助: what each page is for, what is to be known of this version, the keyboard, and the language. */
import { Divider, makeStyles, Radio, RadioGroup, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGE_NAMES, LANGUAGES, languageOf, type Language } from "./i18n";
import { packFacts } from "../../pack/facts";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  page: { overflowY: "auto", padding: tokens.spacingHorizontalL, display: "flex", flexDirection: "column" },
  list: { margin: 0, paddingLeft: "18px", lineHeight: "22px" },
  item: { marginBottom: tokens.spacingVerticalXS },
  block: { marginBottom: tokens.spacingVerticalL },
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
  quiet: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalM },
});

/** Beside a workbook. */
export function HelpView(): ReactNode {
  const { t } = useTranslation();
  return (
    <HelpPage
      pages={[t("help.check"), t("help.figures"), t("help.report"), t("help.collect"), t("help.word"), t("help.safe")]}
      limits={[t("help.limitExplain")]}
      keys={[t("help.keyList"), t("help.keyReport")]}
    />
  );
}

type Told = {
  readonly pages: readonly string[];
  /** Beside the ledgers that are read. */
  readonly limits: readonly string[];
  readonly keys: readonly string[];
};

export function HelpPage({ pages, limits, keys }: Told): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { version } = usePane();
  const ledgers = packFacts.ledgers.join("、");
  return (
    <div className={styles.page} tabIndex={0} role="region" aria-label={t("views.help")}>
      <Lines title={t("help.title")} lines={pages} />
      <Lines title={t("help.limits")} lines={[t("help.limitLedgers", { ledgers }), ...limits]} />
      <Lines title={t("help.keys")} lines={keys} />
      <Divider />
      <LanguageChoice />
      <Text size={200} className={styles.quiet}>
        {t("help.version", { version, pack: packFacts.version })}
      </Text>
    </div>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.block}>
      <Subtitle2 as="h2" block className={styles.title}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LanguageChoice(): ReactNode {
  const { t, i18n } = useTranslation();
  const { switchLanguage } = usePane();
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={t("help.language")}
      value={languageOf(i18n.language)}
      onChange={(_, { value }) => switchLanguage(value as Language)}
    >
      {LANGUAGES.map((language) => (
        <Radio key={language} value={language} label={LANGUAGE_NAMES[language]} />
      ))}
    </RadioGroup>
  );
}
