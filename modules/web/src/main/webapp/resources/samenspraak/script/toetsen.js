/*
 * Keys: each presses a button or a link, or brings the focus to a field. Shift+F1 lists them, and there they can be put out.
 *   data-toets="F8"      the key that presses this button or link, or brings the focus to this field
 *   data-toets-naam      what the list of keys calls it, when its own text does not do
 *   data-letter="J"      a letter that chooses this radio button while the focus is in its group
 */
((samen) => {
  "use strict";

  const { $, $$, zichtbaar, geheugen, naarVeld } = samen;
  const LIJST = "samen-toetsen";
  const DRAGERS = "[data-toets]:not([data-toets=''])";
  const NAMEN = { Ctrl: "Control", Esc: "Escape" };
  let toetsenAan = geheugen.lees("toetsen") !== "uit";

  function toetsVan(event) {
    if (event.altKey || event.metaKey || event.key.length === 0) return "";
    const naam = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    return (event.ctrlKey ? "Ctrl+" : "") + (event.shiftKey ? "Shift+" : "") + naam;
  }

  /** Where keys work now: the open dialog, otherwise the whole page. */
  function bereik() {
    const vensters = $$("dialog[open], .ui-dialog[aria-hidden='false']").filter(zichtbaar);
    return vensters.at(-1) ?? document;
  }

  function dragerVan(toets) {
    return $$(`[data-toets="${CSS.escape(toets)}"]`, bereik()).find(zichtbaar);
  }

  /** A label passes its key on to its field. */
  const doelVan = (drager) => (drager.matches("label") ? document.getElementById(drager.htmlFor) : drager);

  function doe(drager) {
    const doel = doelVan(drager);
    if (!doel) return;
    if (doel.matches("input:not([type=submit], [type=button]), textarea, select, h2, section")) {
      naarVeld(doel);
    } else {
      doel.click();
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const toets = toetsVan(event);
    if (toets === "Shift+F1") {
      event.preventDefault();
      toonToetsen();
      return;
    }
    if (!toetsenAan || !toets) return;
    if (/^(F\d+|Ctrl\+.+|Escape)$/.test(toets)) {
      const drager = dragerVan(toets === "Escape" ? "Esc" : toets);
      if (drager) {
        event.preventDefault();
        doe(drager);
      }
    } else if (toets.length === 1) {
      kiesMetLetter(event, toets);
    }
  });

  function kiesMetLetter(event, letter) {
    const groep = event.target.closest("fieldset.keuze");
    const keuze = groep && $(`[data-letter="${CSS.escape(letter)}"]`, groep);
    if (keuze && !keuze.disabled && event.target.matches("[type=radio]")) {
      event.preventDefault();
      keuze.focus();
      keuze.click();
    }
  }

  function meldToetsen() {
    for (const drager of $$(DRAGERS)) {
      const doel = doelVan(drager);
      const toets = drager.dataset.toets.split("+").map((deel) => NAMEN[deel] ?? deel).join("+");
      if (toetsenAan) doel?.setAttribute("aria-keyshortcuts", toets);
      else doel?.removeAttribute("aria-keyshortcuts");
    }
    document.documentElement.classList.toggle("toetsen-uit", !toetsenAan);
  }

  function rijVan(drager) {
    const rij = document.createElement("tr");
    const toets = document.createElement("kbd");
    toets.textContent = drager.dataset.toets;
    const tekst = drager.dataset.toetsNaam ?? drager.getAttribute("aria-label") ?? drager.innerText;
    rij.insertCell().append(toets);
    rij.insertCell().textContent = tekst.trim();
    return rij;
  }

  function toonToetsen() {
    const venster = document.getElementById(LIJST);
    if (!venster || venster.open) return;
    const rijen = $$(DRAGERS, bereik()).filter(zichtbaar).map(rijVan);
    $("[data-toetsenlijst]", venster).replaceChildren(...rijen);
    $("#samen-toetsen-aan").checked = toetsenAan;
    venster.showModal();
  }

  // Capture: filled before it opens.
  document.addEventListener(
    "click",
    (event) => {
      if (event.target.closest?.("[data-opent]")?.dataset.opent === LIJST) toonToetsen();
    },
    true,
  );

  document.addEventListener("change", (event) => {
    if (event.target.id !== "samen-toetsen-aan") return;
    toetsenAan = event.target.checked;
    geheugen.schrijf("toetsen", toetsenAan ? "aan" : "uit");
    meldToetsen();
  });

  document.addEventListener("samenspraak:antwoord", meldToetsen);
  meldToetsen();
})(window.Samenspraak);
