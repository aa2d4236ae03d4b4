/*
 * An answer that replaces a field keeps what somebody typed or chose there and the server has not seen: because it was typed while that
 * answer was on its way, or because the button that was pressed sends another part of the page. Otherwise it shows what the server says.
 * What was chosen before the page was whole counts as chosen the moment it is. Where the server sends somebody to the same page anew, what was
 * filled in beside the part that a button sent goes along.
 *   data-over            on what holds fields: what they are about; what was typed about one thing does not go over to another
 */
((samen) => {
  "use strict";

  const { $$ } = samen;
  const VELDEN = "input[id]:not([type=hidden], [type=file], [type=submit], [type=button]), textarea[id], select[id]";
  const isKeuze = (veld) => veld.matches("[type=radio], [type=checkbox]");
  const stand = (veld) => (isKeuze(veld) ? veld.checked : veld.value);
  const over = (veld) => veld.closest("[data-over]")?.dataset.over;

  /** Whether it differs from what the server put there. */
  function isIngevuld(veld) {
    if (isKeuze(veld)) return veld.checked !== veld.defaultChecked;
    if (veld.matches("select")) return veld.selectedIndex !== eersteKeuze(veld);
    return veld.value !== veld.defaultValue;
  }

  /** Where the server marked none, the browser takes the first. */
  function eersteKeuze(veld) {
    return Math.max(0, [...veld.options].findIndex((keuze) => keuze.defaultSelected));
  }

  /** Of which parts of the page the server takes what stands there; nothing when it is only told which button was pressed. */
  function delen(settings) {
    const data = typeof settings?.data === "string" ? new URLSearchParams(settings.data) : settings?.data;
    const namen = (data?.get?.("jakarta.faces.partial.execute") ?? "@all").split(/\s+/);
    return namen.length === 1 && namen[0] === data?.get?.("jakarta.faces.source") ? [] : namen;
  }

  /** What was filled in where this question does not look. */
  function elders(settings) {
    const namen = delen(settings);
    if (namen.length === 0 || namen.includes("@all")) return [];
    const plekken = namen.map((naam) => document.getElementById(naam)).filter(Boolean);
    return $$(VELDEN).filter((veld) => isIngevuld(veld) && !plekken.some((plek) => plek.contains(veld)));
  }

  const onthoud = (settings) => ({
    standen: new Map($$(VELDEN).map((veld) => [veld.id, stand(veld)])),
    elders: new Set(elders(settings)),
  });

  function aangeraakt(toen) {
    return $$(VELDEN)
      .filter((veld) => toen.elders.has(veld) || (toen.standen.has(veld.id) && toen.standen.get(veld.id) !== stand(veld)))
      // A radio button that was left says nothing: the one that was chosen puts it out.
      .filter((veld) => veld.type !== "radio" || veld.checked)
      .map((veld) => ({ veld, stand: stand(veld), over: over(veld), hier: plek(veld) }));
  }

  /** Where the caret stood, of the field that somebody is in; a field for a number or a day does not say. */
  function plek(veld) {
    if (veld !== document.activeElement) return null;
    return { van: veld.selectionStart, tot: veld.selectionEnd };
  }

  function zetTerug(was) {
    const nieuw = document.getElementById(was.veld.id);
    if (!nieuw || nieuw === was.veld || nieuw.type !== was.veld.type || nieuw.disabled || nieuw.readOnly) return;
    if (over(nieuw) !== was.over) return;
    if (isKeuze(nieuw)) {
      nieuw.checked = was.stand;
      return;
    }
    // Whoever hears of input takes the page for one with work that is not saved.
    if (nieuw.value !== was.stand) {
      nieuw.value = was.stand;
      nieuw.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (was.hier) gaVerder(nieuw, was.hier);
  }

  function gaVerder(veld, { van, tot }) {
    veld.focus();
    if (van != null) veld.setSelectionRange(van, tot);
    // The browser tells of a change what was typed since the last focus; this was typed before it.
    let gemeld = false;
    veld.addEventListener("change", () => (gemeld = true), { once: true });
    veld.addEventListener("blur", () => gemeld || veld.dispatchEvent(new Event("change", { bubbles: true })), { once: true });
  }

  const SLEUTEL = "samenspraak.elders";
  /** Longer on the way than this, and it is another visit. */
  const ONDERWEG = 60000;

  /** Which page of which dossier; the rest of an address says how somebody came there. */
  function blad(adres) {
    const url = new URL(adres, location.href);
    return url.pathname + "?" + (url.searchParams.get("id") ?? "");
  }

  function neemMee(xml, toen) {
    const naar = xml?.getElementsByTagName?.("redirect")[0]?.getAttribute("url");
    if (!naar || blad(naar) !== blad(location.href)) return;
    const velden = [...toen.elders]
      .filter((veld) => veld.type !== "password" && (veld.type !== "radio" || veld.checked))
      // What was looked for is looked for again by whoever wants it: the list on the new page is whole.
      .filter((veld) => veld.dataset.zoekt === undefined)
      .map((veld) => ({ id: veld.id, soort: veld.type, stand: stand(veld), over: over(veld) }));
    if (velden.length === 0) return;
    const briefje = { blad: blad(naar), wie: document.body.dataset.wie, op: Date.now(), velden };
    try {
      sessionStorage.setItem(SLEUTEL, JSON.stringify(briefje));
    } catch {
      // A browser that keeps nothing shows the page as the server has it.
    }
  }

  function pakUit() {
    try {
      const briefje = JSON.parse(sessionStorage.getItem(SLEUTEL));
      sessionStorage.removeItem(SLEUTEL);
      const klopt = briefje?.blad === blad(location.href) && briefje.wie === document.body.dataset.wie;
      return klopt && Date.now() - briefje.op < ONDERWEG ? briefje.velden : [];
    } catch {
      return [];
    }
  }

  /** What belongs to a choice comes with the answer to that choice; until then it waits. */
  let wacht = [];

  /** @returns whether its field is there: then it stands there, or something else does that is left alone */
  function zetNeer(was) {
    const veld = document.getElementById(was.id);
    if (!veld) return false;
    if (veld.type !== was.soort || veld.disabled || veld.readOnly || over(veld) !== was.over || isIngevuld(veld)) return true;
    if (isKeuze(veld)) veld.checked = was.stand;
    else veld.value = was.stand;
    // Where a draft is kept of what is typed, it was kept before that button was pressed.
    if (!document.getElementById("conceptform")) veld.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  function zetNeerWatErNuIs() {
    wacht = wacht.filter((was) => {
      const isEr = zetNeer(was);
      if (isEr && was.stand === true) document.getElementById(was.id).dispatchEvent(new Event("change", { bubbles: true }));
      return !isEr;
    });
  }

  /** What PrimeFaces asks after a choice stands at the end of the page: whoever chose before it came, is heard now. */
  function hoorAlsnog() {
    $$(VELDEN)
      .filter(isIngevuld)
      // Whoever is in a field tells of it on leaving; a radio button that was left says nothing.
      .filter((veld) => (isKeuze(veld) ? veld.type !== "radio" || veld.checked : veld.matches("select") || veld !== document.activeElement))
      .forEach((veld) => veld.dispatchEvent(new Event("change", { bubbles: true })));
  }

  window
    .jQuery?.(document)
    .on("pfAjaxSend", (event, xhr, settings) => (xhr.samenToen = onthoud(settings)))
    .on("pfAjaxSuccess", (event, xhr) => {
      xhr.samenAangeraakt = aangeraakt(xhr.samenToen);
      neemMee(xhr.responseXML, xhr.samenToen);
    })
    .on("pfAjaxUpdated", (event, xhr) => {
      xhr.samenAangeraakt?.forEach(zetTerug);
      zetNeerWatErNuIs();
    });
  document.addEventListener("DOMContentLoaded", () => {
    wacht = pakUit().filter((was) => !zetNeer(was));
    hoorAlsnog();
  });
})(window.Samenspraak);
