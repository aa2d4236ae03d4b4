/*
 * What happens when part of a page comes back from the server, by the events of PrimeFaces: the button is free again, the focus
 * goes to the outcome or to what is wrong, and a failure gets a dialog. The other scripts hear of a good answer by the event
 * "samenspraak:antwoord" on the document, with detail { knop, afgekeurd, verzonden }.
 *   data-naar            the focus goes here once the answer that brought it has come
 *   data-stil            on a button that a script presses: no words while it works, no dialog when it fails; it gets an event
 *                        "samenspraak:stil" with detail.gelukt instead
 */
((samen) => {
  "use strict";

  const { $, $$, woord, open, naarFouten, begin, klaar, laatGaan, toonVerlopen, toonOud, KNOP } = samen;
  const isStil = (knop) => knop?.dataset?.stil !== undefined;

  function meldStil(knop, gelukt) {
    if (isStil(knop)) knop.dispatchEvent(new CustomEvent("samenspraak:stil", { detail: { gelukt } }));
  }

  function bron(settings) {
    const source = settings?.source;
    return typeof source === "string" ? document.getElementById(source) : (source?.[0] ?? source ?? null);
  }

  // What someone unfolded stays so when an answer replaces that part of the page; it is known by the words on it.
  function openKleppen() {
    return $$("details.uitklap[open] > summary").map((kop) => kop.textContent.trim());
  }

  function heropenKleppen(woorden = []) {
    $$("details.uitklap:not([open]) > summary")
      .filter((kop) => woorden.includes(kop.textContent.trim()))
      .forEach((kop) => (kop.parentElement.open = true));
  }

  function naAntwoord(knop, geweigerd, verzonden) {
    const uitkomst = $("[data-naar]");
    if (uitkomst) {
      uitkomst.removeAttribute("data-naar");
      uitkomst.focus();
    }
    $("#samen-voorlezen").textContent = $$(".berichten").map((bericht) => bericht.innerText.trim()).join(" ");
    const afgekeurd = Boolean(geweigerd || $("[data-foutenoverzicht]"));
    const voor = woord("fout") + " ";
    if (document.title.startsWith(voor)) document.title = document.title.slice(voor.length);
    if (afgekeurd) document.title = voor + document.title;
    const detail = { knop, afgekeurd, verzonden };
    document.dispatchEvent(new CustomEvent("samenspraak:antwoord", { detail }));
    if (afgekeurd && knop?.matches?.(KNOP) && !isStil(knop)) naarFouten();
  }

  function toonMis(status, kenmerk) {
    const venster = open("samen-mis");
    if (!venster) return;
    const soort = { 0: "", 403: "403", 429: "429", 503: "503" }[status] ?? "500";
    for (const deel of $$("[data-bij]", venster)) deel.hidden = deel.dataset.bij !== soort;
    $("[data-kenmerk]", venster).textContent = kenmerk ?? "";
    $("[data-kenmerkregel]", venster).hidden = !kenmerk;
  }

  const kenmerk = (xhr) => xhr.getResponseHeader("X-Kenmerk");

  /** What the server said instead of an update, "verlopen" or "storing"; empty when all is well. */
  const misgegaan = (xml) => xml?.getElementsByTagName?.("error-name")[0]?.textContent ?? "";

  /** Before PrimeFaces itself looks at the answer. */
  function bijAntwoord(xml, xhr) {
    const mis = misgegaan(xml);
    if (mis === "verlopen") toonOud();
    else if (mis && !isStil(xhr.samenKnop)) toonMis(500, kenmerk(xhr));
    // Where the server sends somebody, what was typed is kept: the browser must not ask about it, and asks before this is complete.
    if (!mis && xml?.getElementsByTagName?.("redirect")[0]) laatGaan();
  }

  function bijFout(xhr) {
    const pagina = xhr.status === 200 && /<html/i.test(xhr.responseText ?? "");
    if (xhr.status === 401 || pagina) toonVerlopen();
    else if (!isStil(xhr.samenKnop)) toonMis(xhr.status, kenmerk(xhr));
  }

  const jq = window.jQuery;
  if (!jq) return;
  // How many answers this page had: the server handles the same form of the same turn once, however often it comes.
  let beurt = 0;
  jq(document).ajaxSend((event, xhr) => xhr.setRequestHeader("X-Beurt", beurt)).ajaxComplete(() => (beurt += 1));
  // Of every request, also those that a table or a list sends without telling anyone.
  jq.ajaxPrefilter((opties, eigen, xhr) => void xhr.done((xml) => bijAntwoord(xml, xhr)));
  jq(document)
    .on("pfAjaxSend", (event, xhr) => {
      const knop = bron(xhr.pfSettings);
      xhr.samenOpen = openKleppen();
      xhr.samenKnop = knop;
      xhr.samenVerzonden = Date.now();
      if (knop?.matches?.(KNOP) && !isStil(knop)) begin(knop);
    })
    .on("pfAjaxError", (event, xhr) => {
      bijFout(xhr);
      meldStil(xhr.samenKnop, false);
    })
    .on("pfAjaxComplete", (event, xhr, settings, args) => {
      if (args?.redirect) return;
      klaar(xhr.samenKnop);
      heropenKleppen(xhr.samenOpen);
      const gelukt = xhr.status === 200 && !misgegaan(xhr.responseXML);
      if (gelukt) naAntwoord(xhr.samenKnop, args?.validationFailed, xhr.samenVerzonden);
      meldStil(xhr.samenKnop, gelukt && !args?.validationFailed);
    });
})(window.Samenspraak);
