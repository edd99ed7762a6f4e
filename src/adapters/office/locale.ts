/** Which of our languages a person reads. */

export type HostLocale = "zh-CN" | "en-US";

/** From the language Office is shown in: every kind of Chinese gets Chinese, all others English. */
export function localeOf(language: string): HostLocale {
  return /^zh\b/i.test(language) ? "zh-CN" : "en-US";
}
