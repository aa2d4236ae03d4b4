/*
 * Somebody presses a button before the page is whole: the form is still without its end, and nothing listens to the button yet. It is pressed once
 * the page is; of several the last one. This one is not deferred: it must be there before the first button.
 */
(() => {
  "use strict";

  const KNOP = "button, input[type=submit], a[href='#']";
  let ingedrukt = null;

  // A key that presses a button, or Enter in a field, comes by here as a click too.
  function wacht(event) {
    const knop = event.target.closest?.(KNOP);
    if (!knop) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    ingedrukt = knop;
  }

  function druk() {
    document.removeEventListener("click", wacht, true);
    if (ingedrukt?.isConnected) ingedrukt.click();
  }

  document.addEventListener("click", wacht, true);
  // PrimeFaces attaches what it does to a button when jQuery says that the page is ready, in the order in which that was asked.
  document.addEventListener("DOMContentLoaded", () => (window.jQuery ? window.jQuery(druk) : druk()));
})();
