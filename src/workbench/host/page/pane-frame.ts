/** The frame with the add-in's page: what Office.js needs to know stands in the frame's name before its page is loaded. */

export type PaneFrame = { readonly frame: HTMLIFrameElement; readonly origin: string };

export type PaneOptions = {
  readonly host: "Excel" | "Word";
  readonly url: string;
  readonly locale: string;
  readonly conversation: string;
};

/** The version that makes Office.js take its newest files for Office on the web. */
const VERSION = "16.01";

/** A new frame in `place`, instead of the one that was there. */
export function showPane(place: HTMLElement, { host, url, locale, conversation }: PaneOptions): PaneFrame {
  const address = new URL(url, location.href);
  const frame = document.createElement("iframe");
  frame.title = "科绩";
  // Chromium takes no notice of a name that is set after the frame is in the page.
  frame.name = JSON.stringify({
    baseFrameName: `ofc_${conversation}`,
    hostInfo: `${host}|Web|${VERSION}|${locale}|${conversation}|||0`,
    xdmInfo: `${conversation}|${conversation}-pane|${location.href}`,
    serializerVersion: 1,
  });
  frame.src = address.href;
  place.replaceChildren(frame);
  return { frame, origin: address.origin };
}

/** Over http Office.js asks its own origin's storage whether this page may be trusted. */
export function seedTrust(): void {
  if (location.protocol === "https:") return;
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${location.hostname}`, '{"Result":1}');
}
