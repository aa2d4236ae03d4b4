/*
 * A session that ended: the screen is covered, not left. Whoever signs in again in another tab goes on with what was typed; it
 * is put aside in this tab while the screen opens anew. Someone else gets nothing of it.
 *
 * A screen that the server no longer knows, of somebody who is signed in still: that is what it says, and it opens anew with what was typed.
 */
((samen) => {
  "use strict";

  const { $, $$, woord, zeg, open, laatGaan } = samen;
  const OPZIJ = "samenspraak.opzij";
  const OPZIJ_GELDIG = 60000;
  const VELDEN = "input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button]), textarea, select";
  const lijf = document.body;
  const venster = $("#samen-verlopen");
  const oud = $("#samen-oud");
  let verlopen = false;
  let vraagt = false;

  function toonVerlopen() {
    if (verlopen || !venster) return;
    verlopen = true;
    $$("dialog[open]").forEach((ander) => ander.close());
    document.documentElement.classList.add("afgeschermd");
    venster.showModal();
  }

  /** Who is signed in now: a name, null for nobody; and whether that person may not see this screen. */
  async function wieNu() {
    try {
      const antwoord = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
      const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
      const wie = pagina.body.dataset.sessie ? pagina.body.dataset.wie : null;
      return { wie, geweigerd: [403, 404].includes(antwoord.status) };
    } catch {
      // No connection: the same answer as for someone who has not signed in yet.
      return { wie: null, geweigerd: false };
    }
  }

  /** Signed in again in another tab: see who it is, put the typed text aside, open the screen anew and put it back. */
  async function gaVerder() {
    const { wie, geweigerd } = await wieNu();
    if (wie === lijf.dataset.wie) {
      openOpnieuw();
    } else {
      const uitkomst = $("[data-uitkomst]", venster);
      uitkomst.textContent = woord(wie === null && !geweigerd ? "nogniet" : "ander");
      uitkomst.hidden = false;
    }
  }

  function openOpnieuw() {
    legOpzij();
    laatGaan();
    location.replace(location.href.split("#")[0]);
  }

  /** The server does not know this screen any more: because its user is not there any more, or only because of so many other screens. */
  async function toonOud() {
    if (vraagt || verlopen || oud?.open) return;
    vraagt = true;
    const { wie } = await wieNu();
    vraagt = false;
    if (oud && wie === lijf.dataset.wie) {
      $$("dialog[open]").forEach((ander) => ander.close());
      oud.showModal();
    } else {
      toonVerlopen();
    }
  }

  const isKeuze = (veld) => veld.matches("[type=radio], [type=checkbox]");

  function isVeranderd(veld) {
    if (isKeuze(veld)) return veld.checked !== veld.defaultChecked;
    if (veld.matches("select")) return [...veld.options].some((optie) => optie.selected !== optie.defaultSelected);
    return veld.value !== veld.defaultValue;
  }

  /** For the seconds between leaving and coming back, in this tab only, and only what was changed. */
  function legOpzij() {
    const velden = $$(VELDEN)
      .filter((veld) => veld.name && veld.form && isVeranderd(veld))
      .map((veld) => ({
        naam: veld.name,
        label: veld.labels?.[0]?.innerText ?? "",
        keuze: isKeuze(veld) ? veld.value : null,
        aan: Boolean(veld.checked),
        waarde: veld.value,
      }));
    sessionStorage.setItem(OPZIJ, JSON.stringify({ wie: lijf.dataset.wie, tot: Date.now() + OPZIJ_GELDIG, velden }));
  }

  function zetTerug() {
    let opzij;
    try {
      opzij = JSON.parse(sessionStorage.getItem(OPZIJ));
      sessionStorage.removeItem(OPZIJ);
    } catch {
      return;
    }
    if (!opzij || opzij.wie !== lijf.dataset.wie || opzij.tot < Date.now()) return;
    const over = opzij.velden.filter((veld) => !vul(veld));
    zeg(woord("hersteld"), 10000);
    const teksten = over.filter((veld) => veld.keuze === null && veld.waarde);
    if (teksten.length > 0) {
      $("[data-over]").value = teksten.map((veld) => veld.label + "\n" + veld.waarde).join("\n\n");
      open("samen-over");
    }
  }

  function vul({ naam, keuze, aan, waarde }) {
    const veld = $$(`[name="${CSS.escape(naam)}"]`).find((kandidaat) => keuze === null || kandidaat.value === keuze);
    if (!veld) return false;
    if (keuze === null) veld.value = waarde;
    else veld.checked = aan;
    veld.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  // Capture: before anything else sees it.
  document.addEventListener("submit", (event) => verlopen && event.preventDefault(), true);

  if (venster) {
    venster.addEventListener("cancel", (event) => event.preventDefault());
    $("[data-verder]", venster).addEventListener("click", gaVerder);
    $("[data-weg]", venster).addEventListener("click", laatGaan);
  }
  if (oud) $("[data-openopnieuw]", oud).addEventListener("click", openOpnieuw);
  zetTerug();

  Object.assign(samen, { toonVerlopen, toonOud, isVerlopen: () => verlopen });
})(window.Samenspraak);
