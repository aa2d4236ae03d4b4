/*
 * Looks by itself how far something is that the server is doing, as long as the button with which somebody looks is there.
 *   data-kijkmee         on a button: pressed every so many seconds
 */
(() => {
  "use strict";

  let tijd = 0;

  function kijkMee() {
    const knop = document.querySelector("[data-kijkmee]");
    clearTimeout(tijd);
    if (knop) tijd = setTimeout(() => knop.isConnected && knop.click(), knop.dataset.kijkmee * 1000);
  }

  document.addEventListener("samenspraak:antwoord", kijkMee);
  kijkMee();
})();
