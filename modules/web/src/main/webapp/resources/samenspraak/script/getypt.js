/*
 * An answer that replaces a field keeps what somebody typed or chose there while that answer was on its way: the server had not seen it
 * yet. Where nobody touched the field, it shows what the server says.
 */
((samen) => {
  "use strict";

  const { $$ } = samen;
  const VELDEN = "input[id]:not([type=hidden], [type=file], [type=submit], [type=button]), textarea[id], select[id]";
  const isKeuze = (veld) => veld.matches("[type=radio], [type=checkbox]");
  const stand = (veld) => (isKeuze(veld) ? veld.checked : veld.value);
  const standen = () => new Map($$(VELDEN).map((veld) => [veld.id, stand(veld)]));

  function aangeraakt(toen) {
    return $$(VELDEN)
      .filter((veld) => toen.has(veld.id) && toen.get(veld.id) !== stand(veld))
      // A radio button that was left says nothing: the one that was chosen puts it out.
      .filter((veld) => veld.type !== "radio" || veld.checked)
      .map((veld) => ({ veld, stand: stand(veld), hier: plek(veld) }));
  }

  /** Where the caret stood, of the field that somebody is in; a field for a number or a day does not say. */
  function plek(veld) {
    if (veld !== document.activeElement) return null;
    return { van: veld.selectionStart, tot: veld.selectionEnd };
  }

  function zetTerug({ veld, stand, hier }) {
    const nieuw = document.getElementById(veld.id);
    if (!nieuw || nieuw === veld || nieuw.type !== veld.type || nieuw.disabled || nieuw.readOnly) return;
    if (isKeuze(nieuw)) {
      nieuw.checked = stand;
      return;
    }
    nieuw.value = stand;
    nieuw.dispatchEvent(new Event("input", { bubbles: true }));
    if (hier) gaVerder(nieuw, hier);
  }

  function gaVerder(veld, { van, tot }) {
    veld.focus();
    if (van != null) veld.setSelectionRange(van, tot);
    // The browser tells of a change what was typed since the last focus; this was typed before it.
    let gemeld = false;
    veld.addEventListener("change", () => (gemeld = true), { once: true });
    veld.addEventListener("blur", () => gemeld || veld.dispatchEvent(new Event("change", { bubbles: true })), { once: true });
  }

  window
    .jQuery?.(document)
    .on("pfAjaxSend", (event, xhr) => (xhr.samenStanden = standen()))
    .on("pfAjaxSuccess", (event, xhr) => (xhr.samenAangeraakt = aangeraakt(xhr.samenStanden)))
    .on("pfAjaxUpdated", (event, xhr) => xhr.samenAangeraakt?.forEach(zetTerug));
})(window.Samenspraak);
