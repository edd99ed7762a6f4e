/**
 * Starts the pane where the web view is new enough and shows a notice where it is not. It runs in Internet Explorer too, so
 * it is written in ECMAScript 5 and served as it stands.
 */
(function () {
  "use strict";

  var OLDEST_CHROMIUM = 90;

  function isOld(agent) {
    // Internet Explorer, and Edge before it was built on Chromium ("Edge/18"; the new one says "Edg/").
    if (/MSIE|Trident|Edge\//.test(agent)) return true;
    var chromium = /Chrom(?:e|ium)\/(\d+)/.exec(agent);
    if (chromium) return Number(chromium[1]) < OLDEST_CHROMIUM;
    return typeof WeakRef === "undefined" || typeof Promise === "undefined" || !Promise.any;
  }

  function showOnly(id) {
    document.getElementById("root").hidden = true;
    document.getElementById(id).hidden = false;
  }

  function start(path) {
    var script = document.createElement("script");
    script.src = path;
    // In order, although added by a script.
    script.async = false;
    script.onerror = function () {
      showOnly("not-loaded");
    };
    document.body.appendChild(script);
  }

  /** Office waits for an add-in to take over and then says that it failed; the notice is all there will be. */
  function answerOffice() {
    var office = window.Office;
    if (office && !office.initialize) office.initialize = function () {};
  }

  if (isOld(navigator.userAgent)) {
    showOnly("old-view");
    answerOffice();
  } else {
    document.getElementById("compat").getAttribute("data-scripts").split(" ").forEach(start);
  }
})();
