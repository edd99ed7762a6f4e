/** What the host tells Office.js about itself when a pane starts. */
import type { OfficeApp, SettingTexts } from "./office-app";
import type { Profile } from "./profile";

export type ContextFacts = {
  readonly app: OfficeApp;
  readonly profile: Profile;
  readonly locale: string;
  readonly instance: string;
  /** Of the add-in for this document. */
  readonly settings: SettingTexts;
};

const READ_WRITE = 1;

/** The application context; the library throws when one of its first nine members is missing. */
export function appContext(facts: ContextFacts): Record<string, unknown> {
  return {
    _id: facts.instance,
    _appName: facts.app.number,
    _appVersion: "16.01",
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.app.name,
    _clientMode: READ_WRITE,
    _settings: facts.app.settingsAtStart(facts.settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: facts.instance,
    _appInstanceId: facts.instance,
    _requirementMatrix: JSON.stringify(facts.profile.sets),
    _hostFullVersion: "16.0.17000.10000",
    _clientWindowHeight: 800,
    _clientWindowWidth: 1200,
    _addinName: "科绩",
    _appDomains: [],
    _initialDisplayMode: 0,
    _addInSourceUrl: "",
  };
}
