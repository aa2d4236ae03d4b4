/*
 * A button that was pressed works once: the form goes once, and the button says that it is busy. Every page has it.
 *   data-download        on a button or form: the answer is a file, the page stays
 *   data-bezig           on a button: the words on it while it works
 */
((samen) => {
  "use strict";

  const { $, $$, woord, zeg } = samen;
  const KNOP = "button, input[type=submit], a.knop, .ui-commandlink";
  const BESTAND_ONDERWEG = 3000;
  const bezig = new Map();

  function begin(knop) {
    if (!knop || bezig.has(knop)) return;
    const tijden = [setTimeout(() => toonBezig(knop), 300), setTimeout(() => zeg(woord("lang"), 0), 2000)];
    bezig.set(knop, tijden);
  }

  function toonBezig(knop) {
    knop.setAttribute("aria-disabled", "true");
    if (!knop.matches("button.knop, a.knop")) return;
    knop.style.minWidth = knop.offsetWidth + "px";
    const tekst = document.createElement("span");
    tekst.className = "bezig-tekst";
    tekst.textContent = knop.dataset.bezig ?? woord("bezig");
    knop.append(tekst);
    knop.classList.add("bezig");
  }

  function klaar(knop) {
    if (!bezig.has(knop)) return;
    bezig.get(knop).forEach(clearTimeout);
    bezig.delete(knop);
    knop.removeAttribute("aria-disabled");
    knop.classList.remove("bezig");
    knop.style.minWidth = "";
    $(".bezig-tekst", knop)?.remove();
    if (bezig.size === 0) zeg("");
  }

  const isBestand = (formulier, knop) => Boolean(knop?.dataset.download || formulier.dataset.download);

  // Capture: before the handler of the button itself.
  document.addEventListener(
    "click",
    (event) => {
      const knop = event.target.closest?.(KNOP);
      if (knop && bezig.has(knop)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  document.addEventListener("submit", (event) => {
    const formulier = event.target;
    const knop = event.submitter;
    if (event.defaultPrevented) return;
    if (formulier.dataset.verstuurd) {
      event.preventDefault();
      return;
    }
    begin(knop);
    // Of a file only its own button waits: somebody may want the next one.
    if (isBestand(formulier, knop)) setTimeout(() => klaar(knop), BESTAND_ONDERWEG);
    else formulier.dataset.verstuurd = "ja";
  });

  // Back to a page that was kept: nothing is under way there.
  window.addEventListener("pageshow", () => {
    $$("form[data-verstuurd]").forEach((formulier) => delete formulier.dataset.verstuurd);
    [...bezig.keys()].forEach(klaar);
  });

  Object.assign(samen, { KNOP, BESTAND_ONDERWEG, isBestand, begin, klaar });
})(window.Samenspraak);
