/*
 * Unsaved work: leaving a screen with it asks first.
 *   data-bewaak          on a form: leaving with unsaved work in it asks
 *                        first, unless all of it was put aside and comes back
 *   data-zoekt           on a field: what stands in it is looked for, and there is nothing to save
 *   data-bewaart         on a button or a field with ajax: when it succeeds, the work in its form is saved
 *   data-weg             on a link: leads away without a question
 */
((samen) => {
  "use strict";

  const { $, $$, open, isBestand, BESTAND_ONDERWEG } = samen;
  const onbewaard = new Set();
  let magWeg = false;
  let laatsteInvoer = 0;
  let metKnop = null;

  /** From here on nothing is asked: what was typed is on its way, or put aside. */
  const laatGaan = () => (magWeg = true);
  const houdVast = () => (magWeg = false);

  /** Of a form that is kept whole, nothing gets lost by leaving: it is there when its page is opened again. */
  const isHeel = (id) => ["velden", "alles"].includes(document.getElementById(id)?.dataset.bewaak);
  const isKwijt = () => onbewaard.size > 0 && !($("form[data-concept='bewaard']") && [...onbewaard].every(isHeel));

  document.addEventListener("input", (event) => {
    const formulier = event.target.closest?.("form[data-bewaak]");
    if (formulier && event.target.dataset.zoekt === undefined) onbewaard.add(formulier.id);
    laatsteInvoer = Date.now();
  });

  document.addEventListener("samenspraak:antwoord", (event) => {
    const { knop, afgekeurd, verzonden } = event.detail;
    if (afgekeurd || knop?.dataset?.bewaart === undefined || laatsteInvoer > verzonden) return;
    // A button that the answer replaced no longer knows its form.
    const formulier = knop.closest("form");
    if (formulier) onbewaard.delete(formulier.id);
    else onbewaard.clear();
  });

  window.addEventListener("beforeunload", (event) => {
    if (isKwijt() && !magWeg) event.preventDefault();
  });

  /** A link inside the application gets our own words; the browser has its own for a closed tab. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || !isKwijt() || magWeg || event.defaultPrevented) return;
    const zelfde = link.target === "_blank" || link.hasAttribute("download") || link.dataset.weg;
    const anker = link.getAttribute("href").startsWith("#");
    if (zelfde || anker || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const uitleg = $("#samen-verlaten-tekst");
    // The long texts of a dossier are put aside: saying that they get lost would not be so.
    if ($("form[data-concept='bewaard']")) uitleg.textContent = uitleg.dataset.terug;
    const venster = open("samen-verlaten");
    $("[data-wegzonder]", venster).onclick = () => {
      laatGaan();
      location.assign(link.href);
    };
  });

  document.addEventListener("submit", (event) => {
    const formulier = event.target;
    if (event.defaultPrevented) return;
    metKnop = formulier;
    if (onbewaard.size === 0 || onbewaard.has(formulier.id)) laatGaan();
    if (isBestand(formulier, event.submitter)) setTimeout(houdVast, BESTAND_ONDERWEG);
  });

  // A form that a script posts fires no submit event, but the browser gathers its fields all the same.
  document.addEventListener("formdata", (event) => {
    if (event.target !== metKnop) laatGaan();
    metKnop = null;
  });

  window.addEventListener("pageshow", houdVast);

  if ($("[data-foutenoverzicht]")) $$("form[data-bewaak]").forEach((formulier) => onbewaard.add(formulier.id));

  Object.assign(samen, { laatGaan, gaatWeg: () => magWeg, laatsteInvoer: () => laatsteInvoer });
})(window.Samenspraak);
