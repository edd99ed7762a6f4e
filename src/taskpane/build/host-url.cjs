/** The address that the add-in will be served from. */

const HOME = "https://localhost:3443";

/** The address without a slash at its end; Office takes add-ins over https only. */
function hostUrl(stated = "") {
  if (stated.trim() === "") return HOME;
  const url = URL.canParse(stated.trim()) ? new URL(stated.trim()) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(`KEJI_URL must be an https address such as https://keji.example.cn, not “${stated}”.`);
  return url.href.replace(/\/+$/, "");
}

module.exports = { HOME, hostUrl };
