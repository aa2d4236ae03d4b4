/*
 * What the frame does in the browser: keys, the time-out that warns first, unsaved work, a button that cannot be
 * pressed twice, focus on errors, and a session that ended without losing what was typed.
 *
 * Pages ask for it with attributes; there is no script in a page:
 *   data-toets="F8"      the key that presses this button or link, or brings the focus to this field
 *   data-toets-naam      what the list of keys calls it, when its own text does not do
 *   data-letter="J"      a letter that chooses this radio button while the focus is in its group
 *   data-bewaak          on a form: leaving with unsaved work asks first
 *   data-bewaart         on a button or a field with ajax: when it succeeds, the work in its form is saved
 *   data-stil            on a button that a script presses: no words while it works, no dialog when it fails; it gets an event
 *                        "samenspraak:stil" with detail.gelukt instead
 *   data-download        on a button or form: the answer is a file, the page stays
 *   data-opent="id"      opens the dialog with that id
 *   data-naar            the focus goes here once the answer that brought it has come
 *   data-meteen          a dialog that is open from the start and stays until it is answered
 *   data-kopieer="id"    copies the text of the field with that id
 *   data-klapt="id"      folds the part with that id out and in
 *   class="kaarten"      on a table: rows become cards on a narrow screen (every p:dataTable has it)
 * A page's own script may call Samenspraak.bewaard(form) after it saved by itself.
 */
(() => {
  "use strict";

  const $ = (selector, in_ = document) => in_.querySelector(selector);
  const $$ = (selector, in_ = document) => [...in_.querySelectorAll(selector)];
  const woord = (naam) => $("#samen-woorden")?.dataset[naam] ?? "";
  const zichtbaar = (element) => element.getClientRects().length > 0;

  /** Remembers between screens; a browser that forbids it only forgets. */
  const geheugen = {
    lees(sleutel) {
      try {
        return localStorage.getItem("samenspraak." + sleutel);
      } catch {
        return null;
      }
    },
    schrijf(sleutel, waarde) {
      try {
        localStorage.setItem("samenspraak." + sleutel, waarde);
      } catch {
        // Private windows may refuse; the choice then holds for this screen only.
      }
    },
  };

  let statusTijd;
  function zeg(tekst, milliseconden = 6000) {
    const status = $("#samen-status");
    if (!status) return;
    clearTimeout(statusTijd);
    status.textContent = tekst;
    if (tekst && milliseconden) statusTijd = setTimeout(() => (status.textContent = ""), milliseconden);
  }

  function open(id) {
    const venster = document.getElementById(id);
    if (venster && !venster.open) venster.showModal();
    return venster;
  }

  /** A question of the server that comes before anything else: it stands on the page without script, and over it with. */
  function vraagMeteen() {
    const venster = $("dialog[data-meteen]");
    if (!venster) return;
    venster.close();
    venster.addEventListener("cancel", (event) => event.preventDefault());
    venster.showModal();
  }

  // ---------- keys ----------

  let toetsenAan = geheugen.lees("toetsen") !== "uit";
  const NAMEN = { Ctrl: "Control", Esc: "Escape" };

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
  function doe(drager) {
    const doel = drager.matches("label") ? document.getElementById(drager.htmlFor) : drager;
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
    if (toets === "Escape") {
      $$("details.pet[open]").forEach(sluitMenu);
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

  function meldToetsen(in_ = document) {
    for (const drager of $$("[data-toets]", in_)) {
      const doel = drager.matches("label") ? document.getElementById(drager.htmlFor) : drager;
      const toets = drager.dataset.toets.split("+").map((deel) => NAMEN[deel] ?? deel).join("+");
      if (toetsenAan) doel?.setAttribute("aria-keyshortcuts", toets);
      else doel?.removeAttribute("aria-keyshortcuts");
    }
    document.documentElement.classList.toggle("toetsen-uit", !toetsenAan);
  }

  function toonToetsen() {
    const venster = document.getElementById("samen-toetsen");
    if (!venster || venster.open) return;
    const dragers = $$("[data-toets]", bereik()).filter(zichtbaar);
    const rijen = dragers.map((drager) => {
      const rij = document.createElement("tr");
      const toets = document.createElement("kbd");
      toets.textContent = drager.dataset.toets;
      const tekst = drager.dataset.toetsNaam ?? drager.getAttribute("aria-label") ?? drager.innerText;
      rij.insertCell().append(toets);
      rij.insertCell().textContent = tekst.trim();
      return rij;
    });
    $("[data-toetsenlijst]", venster).replaceChildren(...rijen);
    $("#samen-toetsen-aan").checked = toetsenAan;
    venster.showModal();
  }

  // ---------- clicks ----------

  function sluitMenu(menu) {
    if (menu.contains(document.activeElement)) $("summary", menu).focus();
    menu.open = false;
  }

  /** Over plain http a browser gives no clipboard; then the text is selected, and one key copies it. */
  async function kopieer(veld) {
    veld.select();
    try {
      await navigator.clipboard.writeText(veld.value);
      zeg(woord("gekopieerd"));
    } catch {
      zeg(woord("kopieerzelf"));
    }
  }

  document.addEventListener("click", (event) => {
    const doel = event.target;
    $$("details.pet[open]").filter((menu) => !menu.contains(doel)).forEach((menu) => (menu.open = false));

    const opener = doel.closest("[data-opent]");
    if (opener) opener.dataset.opent === "samen-toetsen" ? toonToetsen() : open(opener.dataset.opent);

    if (doel.closest("[data-sluit]")) doel.closest("dialog").close();

    const klap = doel.closest("[data-klapt]");
    if (klap) {
      const uit = document.getElementById(klap.dataset.klapt).classList.toggle("open");
      klap.setAttribute("aria-expanded", String(uit));
    }

    const kopie = doel.closest("[data-kopieer]");
    if (kopie) kopieer(document.getElementById(kopie.dataset.kopieer));

    const link = doel.closest("[data-naar-veld]");
    if (link) {
      event.preventDefault();
      const veld = document.getElementById(link.dataset.naarVeld);
      if (veld) naarVeld(veld);
    }

    if (doel.closest("[data-terug]")) history.back();
    if (doel.closest("[data-opnieuw]")) {
      event.preventDefault();
      location.reload();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.id !== "samen-toetsen-aan") return;
    toetsenAan = event.target.checked;
    geheugen.schrijf("toetsen", toetsenAan ? "aan" : "uit");
    meldToetsen();
  });

  /** The field itself, or what is inside it: some components wrap their input. */
  function naarVeld(veld) {
    const kan = "input:not([type=hidden]), textarea, select, button, a[href], [tabindex]";
    const doel = veld.matches(kan)
      ? veld
      : ($("input:checked", veld) ?? document.getElementById(veld.id + "_input") ?? $(kan, veld));
    if (doel) {
      doel.focus();
    } else {
      veld.tabIndex = -1;
      veld.focus();
    }
    (doel ?? veld).closest(".veld")?.scrollIntoView({ block: "nearest" });
  }

  function naarFouten() {
    const overzicht = $$("[data-foutenoverzicht]").filter(zichtbaar).at(-1);
    overzicht?.focus();
    return Boolean(overzicht);
  }

  // ---------- unsaved work ----------

  const onbewaard = new Set();
  let magWeg = false;

  document.addEventListener("input", (event) => {
    const formulier = event.target.closest?.("form[data-bewaak]");
    if (formulier) onbewaard.add(formulier.id);
    laatsteInvoer = Date.now();
  });

  function bewaard(formulier) {
    if (formulier) onbewaard.delete(formulier.id ?? formulier);
    else onbewaard.clear();
  }

  window.addEventListener("beforeunload", (event) => {
    if (onbewaard.size > 0 && !magWeg) event.preventDefault();
  });

  /** A link inside the application gets our own words; the browser has its own for a closed tab. */
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || onbewaard.size === 0 || magWeg || event.defaultPrevented) return;
    const zelfde = link.target === "_blank" || link.hasAttribute("download") || link.dataset.weg;
    const anker = link.getAttribute("href").startsWith("#");
    if (zelfde || anker || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const venster = open("samen-verlaten");
    $("[data-wegzonder]", venster).onclick = () => {
      magWeg = true;
      location.assign(link.href);
    };
  });

  // ---------- pressed once is enough ----------

  const bezig = new Map();

  function begin(knop) {
    if (!knop || bezig.has(knop)) return;
    const tijden = [setTimeout(() => toonBezig(knop), 300), setTimeout(() => zeg(woord("lang"), 0), 2000)];
    bezig.set(knop, tijden);
  }

  function toonBezig(knop) {
    knop.setAttribute("aria-disabled", "true");
    if (!knop.matches("button.knop, a.knop")) return;
    knop.style.minWidth = knop.offsetWidth + "px";
    const tekst = document.createElement("span");
    tekst.className = "bezig-tekst";
    tekst.textContent = knop.dataset.bezig ?? woord("bezig");
    knop.append(tekst);
    knop.classList.add("bezig");
  }

  function klaar(knop) {
    if (!bezig.has(knop)) return;
    bezig.get(knop).forEach(clearTimeout);
    bezig.delete(knop);
    knop.removeAttribute("aria-disabled");
    knop.classList.remove("bezig");
    knop.style.minWidth = "";
    $(".bezig-tekst", knop)?.remove();
    if (bezig.size === 0) zeg("");
  }

  const KNOP = "button, input[type=submit], a.knop, .ui-commandlink";

  // Capture: before the handler of the button itself.
  document.addEventListener(
    "click",
    (event) => {
      const knop = event.target.closest?.(KNOP);
      if (knop && bezig.has(knop)) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  document.addEventListener("submit", (event) => {
    const formulier = event.target;
    if (event.defaultPrevented) return;
    if (formulier.dataset.verstuurd) {
      event.preventDefault();
      return;
    }
    if (verlopen) {
      event.preventDefault();
      toonVerlopen();
      return;
    }
    const knop = event.submitter;
    if (knop?.dataset.verlaat) geheugen.schrijf("afgemeld", Date.now());
    const vraagt = onbewaard.size > 0 && !onbewaard.has(formulier.id);
    if (!vraagt) magWeg = true;
    const bestand = knop?.dataset.download || formulier.dataset.download;
    // Of a file only its own button waits: somebody may want the next one.
    if (!bestand) formulier.dataset.verstuurd = "ja";
    begin(knop);
    if (bestand) setTimeout(() => vrij(formulier, knop), 3000);
  });

  // A link that posts a form by script fires no submit event.
  const verstuur = HTMLFormElement.prototype.submit;
  HTMLFormElement.prototype.submit = function () {
    magWeg = true;
    verstuur.call(this);
  };

  function vrij(formulier, knop) {
    delete formulier.dataset.verstuurd;
    magWeg = false;
    klaar(knop);
  }

  // Back to a page that was kept: nothing is under way there.
  window.addEventListener("pageshow", () => {
    $$("form[data-verstuurd]").forEach((formulier) => delete formulier.dataset.verstuurd);
    [...bezig.keys()].forEach(klaar);
    magWeg = false;
  });

  // ---------- ajax: PrimeFaces and plain Faces ----------

  const isStil = (knop) => knop?.dataset?.stil !== undefined;

  function meldStil(knop, gelukt) {
    if (isStil(knop)) knop.dispatchEvent(new CustomEvent("samenspraak:stil", { detail: { gelukt } }));
  }

  function bron(settings) {
    const source = settings?.source ?? settings?.pfSettings?.source;
    if (source) return typeof source === "string" ? document.getElementById(source) : (source[0] ?? source);
    const naam = new URLSearchParams(typeof settings?.data === "string" ? settings.data : "").get(
      "jakarta.faces.source",
    );
    return naam ? document.getElementById(naam) : null;
  }

  function naAntwoord(knop, afgekeurd, verzonden) {
    const uitkomst = $("[data-naar]");
    if (uitkomst) {
      uitkomst.removeAttribute("data-naar");
      uitkomst.focus();
    }
    contact();
    const berichten = $$(".berichten").map((bericht) => bericht.innerText.trim()).join(" ");
    $("#samen-voorlezen").textContent = berichten;
    meldToetsen();
    benoemCellen();
    const voor = woord("fout") + " ";
    if (document.title.startsWith(voor)) document.title = document.title.slice(voor.length);
    if (afgekeurd || $("[data-foutenoverzicht]")) {
      document.title = voor + document.title;
      if (knop?.matches?.(KNOP) && !isStil(knop)) naarFouten();
    } else if (knop?.dataset?.bewaart !== undefined && laatsteInvoer <= verzonden) {
      bewaard(knop.closest("form"));
    }
  }

  /** What the server said instead of an update, "verlopen" or "storing"; empty when all is well. */
  function misgegaan(xml) {
    return xml?.getElementsByTagName?.("error-name")[0]?.textContent ?? "";
  }

  function naFout(status, tekst, xhr) {
    if (status === 401 || (status === 200 && /<html/i.test(tekst ?? ""))) toonVerlopen();
    else if (!isStil(xhr?.samenKnop)) toonMis(status, xhr?.getResponseHeader?.("X-Kenmerk"));
  }

  function toonMis(status, kenmerk) {
    const venster = open("samen-mis");
    if (!venster) return;
    const soort = { 0: "", 403: "403", 429: "429", 503: "503" }[status] ?? "500";
    for (const deel of $$("[data-bij]", venster)) deel.hidden = deel.dataset.bij !== soort;
    $("[data-kenmerk]", venster).textContent = kenmerk ?? "";
    $("[data-kenmerkregel]", venster).hidden = !kenmerk;
  }

  function luisterNaarPrimeFaces() {
    const jq = window.jQuery;
    if (!jq || !window.PrimeFaces) return;
    const handel = PrimeFaces.ajax.Response.handle;
    PrimeFaces.ajax.Response.handle = function (xml, status, xhr, ...rest) {
      const mis = misgegaan(xml);
      if (mis === "verlopen") return toonVerlopen();
      if (mis && isStil(xhr?.samenKnop)) return undefined;
      if (mis) return toonMis(500, xhr?.getResponseHeader?.("X-Kenmerk"));
      // Where the server sends somebody, what was typed is kept: the browser must not ask about it, and asks before this is complete.
      if (xml?.getElementsByTagName?.("redirect")[0]) magWeg = true;
      return handel.call(this, xml, status, xhr, ...rest);
    };
    jq(document)
      .on("pfAjaxSend", (event, xhr, settings) => {
        xhr.samenOpen = openKleppen();
        const knop = bron(xhr.pfSettings) ?? bron(settings);
        xhr.samenKnop = knop;
        xhr.samenVerzonden = Date.now();
        if (knop?.matches?.(KNOP) && !isStil(knop)) begin(knop);
      })
      .on("pfAjaxError", (event, xhr) => {
        naFout(xhr.status, xhr.responseText, xhr);
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

  function luisterNaarFaces() {
    if (!window.faces?.ajax) return;
    let verzonden = 0;
    faces.ajax.addOnEvent((data) => {
      if (data.status === "begin") verzonden = Date.now();
      if (data.status === "begin" && data.source?.matches?.(KNOP)) begin(data.source);
      if (data.status === "complete") klaar(data.source);
      if (data.status === "success" && !misgegaan(data.responseXML)) naAntwoord(data.source, false, verzonden);
    });
    faces.ajax.addOnError((data) => {
      if (misgegaan(data.responseXML) === "verlopen") toonVerlopen();
      else naFout(data.responseCode, data.responseText);
    });
  }

  // ---------- the session: warns first, can be extended, ends without loss ----------

  const lijf = document.body;
  const duur = Number(lijf.dataset.sessie ?? 0) * 1000;
  const waarschuw = Number(lijf.dataset.waarschuw ?? 120) * 1000;
  let laatsteContact = Date.now();
  let laatsteInvoer = 0;
  let verlengt = false;
  let verlopen = false;

  function contact() {
    laatsteContact = Date.now();
    if (duur > 0) geheugen.schrijf("contact", String(laatsteContact));
  }

  function resteert() {
    const elders = Number(geheugen.lees("contact") ?? 0);
    return duur - (Date.now() - Math.max(laatsteContact, Math.min(elders, Date.now())));
  }

  async function verleng() {
    if (verlengt) return;
    verlengt = true;
    try {
      const antwoord = await fetch(lijf.dataset.verleng, { method: "POST", cache: "no-store", redirect: "manual" });
      if (antwoord.ok) {
        contact();
        if ($("#samen-sessie").open) {
          $("#samen-sessie").close();
          zeg(woord("verlengd"));
        }
      } else {
        toonVerlopen();
      }
    } catch {
      // No connection: the clock runs on and the next attempt may reach the server.
    } finally {
      verlengt = false;
    }
  }

  function alsTekst(milliseconden) {
    const totaal = Math.max(0, Math.ceil(milliseconden / 1000));
    const minuten = Math.floor(totaal / 60);
    const seconden = totaal % 60;
    const delen = [];
    if (minuten) delen.push(minuten + " " + woord(minuten === 1 ? "minuut" : "minuten"));
    if (seconden || !minuten) delen.push(seconden + " " + woord(seconden === 1 ? "seconde" : "seconden"));
    return delen.join(" ");
  }

  function tik() {
    if (verlopen) return;
    const rest = resteert();
    const venster = $("#samen-sessie");
    if (rest <= 0) {
      toonVerlopen();
    } else if (rest <= waarschuw) {
      $("[data-aftellen]", venster).textContent = alsTekst(rest);
      open("samen-sessie");
    } else {
      if (venster.open) venster.close();
      // Someone who is typing is there: do not let the clock run out under the pen.
      if (laatsteInvoer > laatsteContact && rest < duur / 2) verleng();
    }
  }

  /** The screen is covered, not left: what was typed stays in its fields. */
  function toonVerlopen() {
    if (verlopen) return;
    const venster = $("#samen-verlopen");
    if (!venster) return;
    verlopen = true;
    $$("dialog[open]").forEach((ander) => ander.close());
    document.documentElement.classList.add("afgeschermd");
    venster.showModal();
  }

  /** Signed in again in another tab: see who it is, put the typed text aside, open the screen anew and put it back. */
  async function gaVerder() {
    const venster = $("#samen-verlopen");
    const uitkomst = $("[data-uitkomst]", venster);
    let wie = null;
    let geweigerd = false;
    try {
      const antwoord = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
      geweigerd = antwoord.status === 403;
      const pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
      wie = pagina.body.dataset.sessie ? pagina.body.dataset.wie : null;
    } catch {
      // No connection: the same answer as for someone who has not signed in yet.
    }
    if (wie === lijf.dataset.wie) {
      legOpzij();
      magWeg = true;
      location.replace(location.href.split("#")[0]);
    } else {
      uitkomst.textContent = woord(wie === null && !geweigerd ? "nogniet" : "ander");
      uitkomst.hidden = false;
    }
  }

  const OPZIJ = "samenspraak.opzij";
  const VELDEN = "input:not([type=hidden], [type=password], [type=file], [type=submit], [type=button]), textarea, select";

  function isVeranderd(veld) {
    if (veld.matches("[type=radio], [type=checkbox]")) return veld.checked !== veld.defaultChecked;
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
        keuze: veld.matches("[type=radio], [type=checkbox]") ? veld.value : null,
        aan: Boolean(veld.checked),
        waarde: veld.value,
      }));
    sessionStorage.setItem(OPZIJ, JSON.stringify({ wie: lijf.dataset.wie, tot: Date.now() + 60000, velden }));
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
    const over = opzij.velden.filter((bewaard) => !vul(bewaard));
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

  function bewaakSessie() {
    if (!duur || !$("#samen-sessie")) return;
    contact();
    setInterval(tik, 1000);
    const venster = $("#samen-sessie");
    $("[data-verlengen]", venster).addEventListener("click", verleng);
    $("[data-afmelden]", venster).addEventListener("click", () => {
      magWeg = true;
      document.getElementById("afmelden")?.click();
    });
    venster.addEventListener("cancel", (event) => {
      event.preventDefault();
      verleng();
    });
    $("#samen-verlopen").addEventListener("cancel", (event) => event.preventDefault());
    $("[data-verder]", $("#samen-verlopen")).addEventListener("click", gaVerder);
    $("[data-weg]", $("#samen-verlopen")).addEventListener("click", () => (magWeg = true));
    window.addEventListener("storage", (event) => {
      if (event.key === "samenspraak.afgemeld") toonVerlopen();
    });
  }

  // ---------- tables on a narrow screen ----------

  /** Puts the name of its column on each cell, for the sheet to show when the head is gone. */
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

  // ---------- print ----------

  window.addEventListener("beforeprint", () => {
    const tijd = $("[data-afdruktijd]");
    if (tijd) tijd.textContent = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeStyle: "short" }).format();
  });

  // ---------- start ----------

  document.documentElement.classList.add("metscript");
  $$("[data-terug]").forEach((knop) => (knop.hidden = history.length < 2));
  if ($("[data-foutenoverzicht]")) $$("form[data-bewaak]").forEach((formulier) => onbewaard.add(formulier.id));
  meldToetsen();
  benoemCellen();
  luisterNaarPrimeFaces();
  luisterNaarFaces();
  bewaakSessie();
  vraagMeteen();
  zetTerug();
  naarFouten();

  window.Samenspraak = Object.freeze({ bewaard, zeg });
})();
