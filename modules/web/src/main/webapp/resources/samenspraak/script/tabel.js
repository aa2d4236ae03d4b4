/*
 * On a narrow screen the rows of a table become cards: this puts the name of its column on each cell, for the sheet to show
 * when the head is gone.
 *   class="kaarten"      on a table: it has cards (every p:dataTable has them)
 */
((samen) => {
  "use strict";

  const { $, $$ } = samen;

  function benoemCellen() {
    for (const tabel of $$(".ui-datatable table, table.kaarten")) {
      tabel.classList.add("kaarten");
      const koppen = $$(":scope > thead > tr:last-child > *", tabel).map(
        (kop) => ($(".ui-column-title", kop) ?? kop).textContent.trim(),
      );
      for (const rij of $$(":scope > tbody > tr", tabel)) {
        [...rij.cells].forEach((cel, i) => {
          if (koppen[i] && cel.colSpan === 1) cel.dataset.kop = koppen[i];
        });
      }
    }
  }

  document.addEventListener("samenspraak:antwoord", benoemCellen);
  benoemCellen();
})(window.Samenspraak);
