/*
 * Somebody follows a link and types on at once, for what comes: until the next page stands, nothing of it may reach what is still on the screen.
 * It goes to the field of the next page that waits for it, and otherwise nowhere.
 *   data-vooruit         on a link: leads to a page where somebody types at once; on a field there: gets what was typed on the way
 */
((samen) => {
  "use strict";

  const { $, $$, woord, zichtbaar } = samen;
  const SLEUTEL = "samenspraak.vooruit";
  /** Longer on the way than this, and it was not typed for that page. */
  const ONDERWEG = 60000;
  /** What changes text and leaves the page as it is. */
  const TEKST = /^(.|Enter|Backspace|Delete|Arrow.*|Home|End|Shift|Dead|Process|AltGraph|CapsLock|Unidentified)$/u;
  const KNIPT = /^[acvxyz]$/i;

  let vangt = null;
  let naar = null;

  function bewaar(event) {
    // Nobody takes it for something on this page that is not saved.
    event.stopPropagation();
    try {
      const briefje = { naar, wie: document.body.dataset.wie, op: Date.now(), tekst: vangt.value };
      sessionStorage.setItem(SLEUTEL, JSON.stringify(briefje));
    } catch {
      // A browser that keeps nothing loses these letters; the page that is left gets none of them either.
    }
  }

  function haal() {
    try {
      const briefje = JSON.parse(sessionStorage.getItem(SLEUTEL));
      sessionStorage.removeItem(SLEUTEL);
      const klopt = briefje?.naar === location.href && briefje.wie === document.body.dataset.wie;
      return klopt && Date.now() - briefje.op < ONDERWEG ? briefje.tekst : "";
    } catch {
      return "";
    }
  }

  const vraagtIets = () => $$("dialog[open], .ui-dialog[aria-hidden='false']").some(zichtbaar);

  function stop() {
    if (!vangt) return;
    const weg = vangt;
    vangt = null;
    weg.remove();
    haal();
  }

  function begin(adres) {
    naar = adres;
    if (vangt) return;
    vangt = document.createElement("textarea");
    vangt.className = "alleen-voorlezen";
    vangt.setAttribute("aria-label", woord("vooruit"));
    vangt.addEventListener("input", bewaar);
    vangt.addEventListener("keydown", alleenTekst);
    vangt.addEventListener("blur", () => setTimeout(houdVast));
    document.body.append(vangt);
    vangt.focus({ preventScroll: true });
  }

  /** The key of something else than text was meant for the next page; so is what is typed after it, for a field that nobody knows here. */
  function alleenTekst(event) {
    event.stopPropagation();
    const knipt = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (TEKST.test(event.key) && (!knipt || KNIPT.test(event.key))) return;
    event.preventDefault();
    vangt.readOnly = true;
  }

  /** What asks something on this page gets the keys; an answer that moves the focus does not. */
  function houdVast() {
    if (!vangt || !document.hasFocus()) return;
    if (vraagtIets()) stop();
    else vangt.focus({ preventScroll: true });
  }

  // On the window, before anybody else: who first keeps what was typed, stops the click and follows the link afterwards.
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target.closest?.("a[data-vooruit]");
      if (link && link.target !== "_blank" && !event.ctrlKey && !event.metaKey && !event.shiftKey) begin(link.href);
    },
    true,
  );
  window.addEventListener("pointerdown", (event) => event.target.closest?.("a[data-vooruit]") || stop(), true);
  window.addEventListener("pageshow", (event) => event.persisted && stop());

  function geef() {
    const tekst = haal();
    const veld = $("textarea[data-vooruit]");
    if (!tekst || !veld) return;
    const was = veld.defaultValue;
    const erna = veld.value.startsWith(was) ? veld.value.slice(was.length) : veld.value;
    veld.value = was + tekst + erna;
    veld.focus();
    veld.setSelectionRange(veld.value.length, veld.value.length);
    veld.dispatchEvent(new Event("input", { bubbles: true }));
  }

  document.addEventListener("DOMContentLoaded", geef);
})(window.Samenspraak);
