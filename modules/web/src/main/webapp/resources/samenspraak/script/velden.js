/*
 * Brings someone to a field or to what is wrong, and back to where they came from. Every page has it.
 *   data-naar-veld="id"  on a link: the focus goes to that field
 *   data-terug           one page back; shown only where there is one
 *   data-opnieuw         the same page once more
 *   data-meeste          on a field for a file: the most bytes; data-tegroot says so of a larger one, which is not sent
 */
((samen) => {
  "use strict";

  const { $, $$, zichtbaar } = samen;

  /** The field itself, or what is inside it: some components wrap their input. */
  function naarVeld(veld) {
    const kan = "input:not([type=hidden]), textarea, select, button, a[href], [tabindex]";
    const erin = kan + ":not([tabindex='-1'])";
    const doel = veld.matches(kan)
      ? veld
      : ($("input:checked", veld) ?? document.getElementById(veld.id + "_input") ?? $(erin, veld));
    if (doel) {
      doel.focus();
    } else {
      veld.tabIndex = -1;
      veld.focus();
    }
    (doel ?? veld).closest(".veld")?.scrollIntoView({ block: "nearest" });
  }

  function naarFouten() {
    $$("[data-foutenoverzicht]").filter(zichtbaar).at(-1)?.focus();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-naar-veld]");
    if (link) {
      event.preventDefault();
      const veld = document.getElementById(link.dataset.naarVeld);
      if (veld) naarVeld(veld);
    }
    if (event.target.closest("[data-terug]")) history.back();
    if (event.target.closest("[data-opnieuw]")) {
      event.preventDefault();
      location.reload();
    }
  });

  /** The server looks too, but only when all of the file has come. */
  document.addEventListener("change", (event) => {
    const veld = event.target;
    if (!veld.matches("input[type=file][data-meeste]")) return;
    $(".veldfout[data-grootte]", veld.parentElement)?.remove();
    if ([...veld.files].every((bestand) => bestand.size <= Number(veld.dataset.meeste))) return;
    veld.value = "";
    const fout = document.createElement("span");
    fout.className = "veldfout";
    fout.dataset.grootte = "";
    fout.setAttribute("role", "alert");
    fout.textContent = veld.dataset.tegroot;
    veld.before(fout);
  });

  $$("[data-terug]").forEach((knop) => (knop.hidden = history.length < 2));
  // After all other scripts: one of them may open a dialog, which takes the focus.
  document.addEventListener("DOMContentLoaded", naarFouten);

  Object.assign(samen, { naarVeld, naarFouten });
})(window.Samenspraak);
