/*
 * On a narrow screen the rows of a table become cards: this puts the name of its column on each cell, for the sheet to show
 * when the head is gone. And it says how many rows there are no more precisely than they were counted: "1.000+".
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

  const cijfers = (getal) => getal.toLocaleString("nl-NL");

  /** As Telgrens says it at the server: counted so far from this page, and never further than can be turned over. */
  function aantal(tabel, geteld, vanaf) {
    const meeste = Number(tabel.dataset.meeste);
    const diepste = Number(tabel.dataset.diepste);
    const meer = geteld >= Math.min(Math.min(vanaf, diepste - meeste) + meeste + 1, diepste);
    const getal = meer ? Math.floor(geteld / meeste) * meeste : geteld;
    return cijfers(getal) + (meer ? "+" : "");
  }

  /** Its own text would be the number that was counted, and the one of the first page. */
  function zegBlad(bladeraar) {
    const tabel = bladeraar.jq.closest("[data-bladinfo]").get(0);
    if (!tabel) return;
    const { page, rows, rowCount } = bladeraar.cfg;
    const vanaf = page * rows;
    const woorden = {
      startRecord: cijfers(rowCount ? vanaf + 1 : 0),
      endRecord: cijfers(Math.min(vanaf + rows, rowCount)),
      totalRecords: aantal(tabel, rowCount, vanaf),
    };
    const einde = vanaf + rows < Number(tabel.dataset.diepste) ? "" : tabel.dataset.einde;
    bladeraar.currentReport.text(tabel.dataset.bladinfo.replace(/\{(\w+)\}/g, (_, naam) => woorden[naam]) + einde);
  }

  const bladeraar = window.PrimeFaces?.widget.Paginator;
  if (bladeraar) {
    const teken = bladeraar.prototype.updateUI;
    bladeraar.prototype.updateUI = function () {
      teken.call(this);
      zegBlad(this);
    };
  }

  document.addEventListener("samenspraak:antwoord", benoemCellen);
  benoemCellen();
})(window.Samenspraak);
