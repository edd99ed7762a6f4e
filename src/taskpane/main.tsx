/** Starts the pane inside Office: waits for the host, picks the adapters, and draws the pages for the program it is in. */
import { createDOMRenderer } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import packageFacts from "../../package.json";
import { BrowserDelivery } from "../adapters/office/delivery";
import { ExcelWorkbookHost } from "../adapters/office/excel-workbook-host";
import type { HostPlatform } from "../adapters/office/platform";
import { officeReady, type OfficeHost } from "../adapters/office/ready";
import { currentTheme, watchTheme } from "../adapters/office/theme";
import { App } from "./shared/app";
import { decoderIn } from "./shared/file-decoder";
import { languageOf, startLanguages } from "./shared/i18n";
import { makePane } from "./shared/make-pane";
import { pagePace } from "./shared/page-pace";
import { viewOf } from "./shared/pane-state";
import { shanghaiDate } from "./shared/shanghai-date";
import { StartTrouble, type StartTroubleCode } from "./shared/start-trouble";
import { mediaTheme } from "./shared/media-theme";
import type { ThemePort } from "./shared/theme";
import { WordView } from "./word/word-view";

type Start = {
  readonly platform: HostPlatform;
  readonly language: string;
  readonly theme: ThemePort;
  readonly instead: ReactNode;
};

function draw({ platform, language, theme, instead }: Start): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no #root");
  const languages = startLanguages(languageOf(language));
  languages.on("languageChanged", (next) => (document.documentElement.lang = next));
  document.documentElement.lang = languages.language;
  const ports = {
    workbook: new ExcelWorkbookHost(),
    delivery: new BrowserDelivery(platform, document),
    fetchPack: () => import("../pack/pack").then(({ pack }) => pack),
    decode: decoderIn(() => new Worker(new URL("./file-worker.ts", import.meta.url))),
    pace: pagePace(),
    today: () => shanghaiDate(Date.now()),
    version: packageFacts.version,
  };
  const nonce = document.documentElement.dataset["cspNonce"];
  const renderer = createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } });
  createRoot(root).render(
    <App
      pane={makePane(ports, viewOf(location.search))}
      theme={theme}
      languages={languages}
      renderer={renderer}
      instead={instead}
    />,
  );
}

function officeTheme(): ThemePort {
  return { current: () => currentTheme(window), onChange: (changed) => watchTheme(window, changed) };
}

function pageFor({ program, version }: OfficeHost): ReactNode {
  if (program === "excel") return null;
  return program === "word" ? <WordView /> : trouble("other-host", version);
}

function trouble(code: StartTroubleCode, details: string): ReactNode {
  const lines = [`keji ${packageFacts.version}`, `start ${code}`, details, navigator.userAgent].filter(
    (line) => line !== "",
  );
  return <StartTrouble code={code} details={lines.join("\n")} retry={() => location.reload()} />;
}

async function start(): Promise<void> {
  const ready = await officeReady();
  if (ready.ok) {
    const { platform, locale } = ready.value;
    draw({ platform, language: locale, theme: officeTheme(), instead: pageFor(ready.value) });
  } else {
    const { code } = ready.problem;
    draw({ platform: "other", language: navigator.language, theme: mediaTheme(window), instead: trouble(code, "") });
  }
}

void start();
