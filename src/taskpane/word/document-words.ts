/** The words of the pages beside a document, which come with them. */
import type { i18n } from "i18next";
import { documentEnUs } from "../../text/pane/document-en-us";
import { documentZhCn } from "../../text/pane/document-zh-cn";

export function addDocumentWords(languages: i18n): void {
  languages.addResourceBundle("zh-CN", "translation", documentZhCn, true, true);
  languages.addResourceBundle("en-US", "translation", documentEnUs, true, true);
}
