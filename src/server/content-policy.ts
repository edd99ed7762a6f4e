/** The Content-Security-Policy of the pages: what they may load, and who may frame them. */
import { fail, ok, type Result } from "../core/base/result";
import type { ServeProblem } from "./serve-problem";

/** Where Office for the web shows documents; on a desktop the pane has no frame around it. */
const OFFICE_HOSTS = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office.net",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.live.com",
  // Microsoft 365 operated by 21Vianet.
  "https://*.partner.officewebapps.cn",
  "https://*.partner.office365.cn",
  "https://*.sharepoint.cn",
];

const ORIGIN = /^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?$/i;

/** Further origins that may frame the pane (an Office Online Server), separated by spaces. */
export function readFrameAncestors(stated: string): Result<readonly string[], ServeProblem> {
  const origins = stated.split(/\s+/).filter((origin) => origin !== "");
  const wrong = origins.find((origin) => !ORIGIN.test(origin));
  return wrong === undefined ? ok(origins) : fail({ code: "bad-frame-ancestor", raw: wrong });
}

/** Of the pane's page. `nonce` lets the styles in that its components make; nothing comes from or goes to another origin. */
export function panePolicy(nonce: string, frameAncestors: readonly string[]): string {
  return joined({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "font-src": "'self' data:",
    // Office.js asks its own page there whether a host that it does not know is to be trusted.
    "frame-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": ["'self'", ...OFFICE_HOSTS, ...frameAncestors].join(" "),
  });
}

/** Of every other answer: opened as a page, it may do nothing but show itself, and Office.js's page inside the pane its question. */
export const PLAIN_POLICY = joined({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
});

/** Of the workbench's page: its grid and its pages write styles of their own, and files come in and go out as blobs. */
export const WORKBENCH_POLICY = joined({
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self' blob:",
  "worker-src": "'self'",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
});

function joined(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}
