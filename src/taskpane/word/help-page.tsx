/** 帮助 beside a document. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { HelpPage } from "../shared/help-view";

export function WordHelp(): ReactNode {
  const { t } = useTranslation();
  const pages = [
    t("word.help.update"),
    t("word.help.insert"),
    t("word.help.proof"),
    t("word.help.trace"),
    t("word.help.check"),
    t("word.help.final"),
    t("word.help.safe"),
  ];
  return <HelpPage pages={pages} limits={[t("word.help.limit")]} keys={[t("help.keyList"), t("word.help.keys")]} />;
}
