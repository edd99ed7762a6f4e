/** The pane's languages: which one the host speaks, and switching between them. */
import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next/initReactI18next";
import { enUs } from "../../text/pane/en-us";
import { zhCn, type PaneWords } from "../../text/pane/zh-cn";

export const LANGUAGES = ["zh-CN", "en-US"] as const;
export type Language = (typeof LANGUAGES)[number];
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { "zh-CN": "中文", "en-US": "English" };

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: PaneWords };
  }
}

/** The pane's language for a host's locale: English where the host speaks it, Chinese everywhere else. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? "en-US" : "zh-CN";
}

/** Ready at once: the words of the first load are in the bundle. */
export function startLanguages(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: "zh-CN",
    resources: { "zh-CN": { translation: zhCn }, "en-US": { translation: enUs } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
