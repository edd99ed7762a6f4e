/** Why the pane cannot be served. */

export type ServeProblem =
  /** The built pane is not there. */
  | { readonly code: "pane-not-built" }
  | { readonly code: "port-in-use"; readonly port: number }
  /** The system keeps the port for itself or for administrators. */
  | { readonly code: "port-forbidden"; readonly port: number }
  /** No address of this machine. */
  | { readonly code: "unknown-host"; readonly host: string }
  /** Not an origin that may frame the pane. */
  | { readonly code: "bad-frame-ancestor"; readonly raw: string }
  | CertificateProblem;

export type CertificateProblem =
  | { readonly code: "certificate-missing" | "certificate-unreadable"; readonly path: string }
  /** Neither a certificate nor a chain of them in PEM. */
  | { readonly code: "not-a-certificate"; readonly path: string }
  /** Not a private key in PEM, or one behind a password. */
  | { readonly code: "not-a-key"; readonly path: string }
  | { readonly code: "key-of-another"; readonly cert: string; readonly key: string }
  /** `until` is the plain date on which it ended. */
  | { readonly code: "certificate-expired"; readonly path: string; readonly until: string }
  /** The certificate made for localhost could not be kept in this folder. */
  | { readonly code: "certificate-not-kept"; readonly folder: string };
