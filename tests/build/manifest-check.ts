/** What Office would refuse in our manifest, found without asking Microsoft's service. One sentence for each trouble. */
import { DOMParser, type Element } from "@xmldom/xmldom";

/** Office wants the children of these elements in this order; another child it does not know there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: (
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains " +
    "Hosts DefaultSettings Permissions VersionOverrides"
  ).split(" "),
  VersionOverrides: ["Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

/** Resource table → the longest text it takes. */
const LONGEST: Readonly<Record<string, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

/** Element with a resid → the table in which it is looked up. */
const TABLE_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
/** The icons outside the ribbon, with the pixels that Office wants. */
const PLAIN_ICONS: Readonly<Record<string, string>> = { IconUrl: "32", HighResolutionIconUrl: "64" };
const LOCALES = ["en-US"];
const ID_LENGTH = 125;
const RESID_LENGTH = 32;

/** The pixels of a picture that the add-in serves under a path, as [width, height]; null when there is none. */
export type Pictures = (path: string) => readonly [number, number] | null;

export function troublesOf(manifest: string, pictures: Pictures): readonly string[] {
  const root = new DOMParser().parseFromString(manifest, "text/xml").documentElement;
  if (!root) return ["it is not XML"];
  const all = [root, ...root.getElementsByTagName("*")];
  return [
    ...all.flatMap(orderTroubles),
    ...headTroubles(root),
    ...idTroubles(all),
    ...residTroubles(all),
    ...textTroubles(all),
    ...overrideTroubles(all),
    ...addressTroubles(root, all),
    ...iconTroubles(all, pictures),
  ];
}

function childrenOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function orderTroubles(parent: Element): readonly string[] {
  const order = ORDER[parent.tagName];
  if (!order) return [];
  const names = childrenOf(parent).map((child) => child.tagName);
  const strange = names.filter((name) => !order.includes(name));
  const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (strange.length > 0) return [`<${parent.tagName}> has a <${strange[0]}>`];
  return names.join() === sorted.join()
    ? []
    : [`<${parent.tagName}> has its children in another order: ${names.join(" ")}`];
}

function headTroubles(root: Element): readonly string[] {
  const text = (name: string): string => childrenOf(root).find(({ tagName }) => tagName === name)?.textContent ?? "";
  const hosts = (attribute: string): string =>
    [...root.getElementsByTagName("Host")].flatMap((host) => host.getAttribute(attribute) ?? []).join(" ");
  return [
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text("Id")) ? "" : "the Id is no GUID",
    /^\d+(\.\d+){3}$/.test(text("Version")) ? "" : "the Version has not four parts",
    text("DefaultLocale") === "zh-CN" ? "" : "the default locale is not zh-CN",
    hosts("Name") === hosts("xsi:type") ? "" : "the hosts of the buttons are not those of the add-in",
  ].filter((trouble) => trouble !== "");
}

function idTroubles(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap((element) => element.getAttribute("id") ?? []);
  const doubles = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...doubles.map((id) => `the id ${id} is there twice`),
    ...ids.filter((id) => id.length > ID_LENGTH).map((id) => `the id ${id} is longer than ${ID_LENGTH}`),
  ];
}

function residTroubles(all: readonly Element[]): readonly string[] {
  const defined = all.flatMap((element) => {
    const id = element.getAttribute("id");
    const table = element.parentElement?.tagName ?? "";
    return id !== null && table in LONGEST ? [`${table} ${id}`] : [];
  });
  const used = all.flatMap((element) => {
    const resid = element.getAttribute("resid");
    return resid === null ? [] : [`${TABLE_OF[element.tagName] ?? element.tagName} ${resid}`];
  });
  return [
    ...used.filter((name) => !defined.includes(name)).map((name) => `${name} is not defined`),
    ...defined.filter((name) => !used.includes(name)).map((name) => `${name} is not used`),
    ...defined.flatMap((name) => {
      const id = name.split(" ")[1] ?? "";
      return id.length > RESID_LENGTH ? [`the resource id ${id} is longer than ${RESID_LENGTH}`] : [];
    }),
  ];
}

/** An element's text by locale; "" is the default. */
function textsOf(element: Element): readonly (readonly [string, string])[] {
  const overrides = childrenOf(element).map((child) => [child.getAttribute("Locale"), child.getAttribute("Value")]);
  const all = [["", element.getAttribute("DefaultValue")], ...overrides];
  return all.map(([locale, text]) => [locale ?? "", text ?? ""]);
}

function longestOf(element: Element): number | null {
  if (element.tagName === "DisplayName") return 125;
  if (element.tagName === "Description" && element.parentElement?.tagName === "OfficeApp") return 250;
  return LONGEST[element.parentElement?.tagName ?? ""] ?? null;
}

function textTroubles(all: readonly Element[]): readonly string[] {
  return all.flatMap((element) => {
    const longest = longestOf(element);
    if (longest === null) return [];
    const name = element.getAttribute("id") ?? element.tagName;
    return textsOf(element).flatMap(([locale, text]) => [
      ...(text.trim() === "" ? [`${name} ${locale} is empty`] : []),
      ...(text.length > longest ? [`${name} ${locale} is longer than ${longest}`] : []),
    ]);
  });
}

const SPOKEN = ["DisplayName", "Description", "bt:String"];

function overrideTroubles(all: readonly Element[]): readonly string[] {
  return all.flatMap((element) => {
    if (!SPOKEN.includes(element.tagName) || element.getAttribute("DefaultValue") === null) return [];
    const locales = childrenOf(element).map((child) => child.getAttribute("Locale") ?? "");
    const name = element.getAttribute("id") ?? element.tagName;
    return locales.join() === LOCALES.join() ? [] : [`${name} has overrides for “${locales.join()}”`];
  });
}

function addressTroubles(root: Element, all: readonly Element[]): readonly string[] {
  const source = [...root.getElementsByTagName("SourceLocation")][0]?.getAttribute("DefaultValue") ?? "";
  const origin = URL.canParse(source) ? new URL(source).origin : "";
  const stated = all.flatMap((element) =>
    ["DefaultValue", "Value"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const domains = all.flatMap((element) => (element.tagName === "AppDomain" ? [element.textContent ?? ""] : []));
  const foreign = stated.filter(
    (text) => /^\w+:\/\//.test(text) && (!URL.canParse(text) || new URL(text).origin !== origin),
  );
  return [
    ...(origin.startsWith("https://") ? [] : ["the add-in is not served over https"]),
    ...foreign.map((address) => `${address} is at another origin`),
    ...(domains.join() === origin ? [] : [`the AppDomains are “${domains.join()}”`]),
  ];
}

function iconTroubles(all: readonly Element[], pictures: Pictures): readonly string[] {
  const addresses = new Map(
    all.flatMap((element) =>
      element.tagName === "bt:Image" && element.getAttribute("id") !== null
        ? [[element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? ""] as const]
        : [],
    ),
  );
  const lists = all.filter(({ tagName }) => tagName === "Icon");
  const used = lists.flatMap((list) =>
    childrenOf(list).map((image) => [
      addresses.get(image.getAttribute("resid") ?? "") ?? "",
      image.getAttribute("size") ?? "",
    ]),
  );
  const plain = all.flatMap((element) => {
    const size = PLAIN_ICONS[element.tagName];
    return size === undefined ? [] : [[element.getAttribute("DefaultValue") ?? "", size]];
  });
  const incomplete = lists.filter(
    (list) =>
      childrenOf(list)
        .map((image) => image.getAttribute("size"))
        .join() !== SIZES.join(),
  );
  return [
    ...incomplete.map((list) => `an icon of ${list.parentElement?.getAttribute("id")} has not all sizes`),
    ...[...plain, ...used].flatMap(([address = "", size = ""]) => pictureTrouble(address, size, pictures)),
  ];
}

function pictureTrouble(address: string, size: string, pictures: Pictures): readonly string[] {
  if (!URL.canParse(address)) return [];
  const { pathname } = new URL(address);
  const pixels = pictures(pathname);
  if (!pixels) return [`${pathname} is not there`];
  return pixels.every((length) => length === Number(size))
    ? []
    : [`${pathname} has ${pixels.join(" × ")} pixels, not ${size}`];
}
