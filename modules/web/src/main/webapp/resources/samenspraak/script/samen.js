/*
 * The one name of the frame's scripts, Samenspraak, and what they share: finding elements, words, memory between screens,
 * saying something in the status bar and opening a dialog. It comes first; every page has it.
 *
 * Pages ask for behaviour with attributes; there is no script in a page. Each file says in its comment which it knows.
 */
window.Samenspraak = (() => {
  "use strict";

  const $ = (selector, in_ = document) => in_.querySelector(selector);
  const $$ = (selector, in_ = document) => [...in_.querySelectorAll(selector)];
  const woord = (naam) => $("#samen-woorden")?.dataset[naam] ?? "";
  const zichtbaar = (element) => element.getClientRects().length > 0;

  /** Remembers between screens; a browser that forbids it only forgets. */
  const geheugen = {
    lees(sleutel) {
      try {
        return localStorage.getItem("samenspraak." + sleutel);
      } catch {
        return null;
      }
    },
    schrijf(sleutel, waarde) {
      try {
        localStorage.setItem("samenspraak." + sleutel, waarde);
      } catch {
        // Private windows may refuse; the choice then holds for this screen only.
      }
    },
  };

  let statusTijd;
  function zeg(tekst, milliseconden = 6000) {
    const status = $("#samen-status");
    if (!status) return;
    clearTimeout(statusTijd);
    status.textContent = tekst;
    if (tekst && milliseconden) statusTijd = setTimeout(() => (status.textContent = ""), milliseconden);
  }

  function open(id) {
    const venster = document.getElementById(id);
    if (venster && !venster.open) venster.showModal();
    return venster;
  }

  document.documentElement.classList.add("metscript");

  return { $, $$, woord, zichtbaar, geheugen, zeg, open };
})();
