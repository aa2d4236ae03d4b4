/*
 * Keeps the long texts on a page of a dossier while somebody types: every three seconds at most, and when a field is left. When the page is
 * opened again, after whatever went wrong, they stand in their fields as they were left, and the page says so.
 *
 * It looks at the text areas of forms with data-bewaak, in a form with data-bewaak="velden" at every field and choice that somebody filled in, in
 * one with data-bewaak="alles" at what stood there from the start as well, but at no choice inside data-eenmalig, which is opened for one thing
 * at a time and begins anew with each; and presses the hidden buttons of the form with data-concept. That form says how it
 * stands: data-concept is "bezig" while there is text that the server does not have, "dicht" when it cannot be kept
 * here any more, otherwise "bewaard".
 *
 * A text area that serves several things in turn says with data-over which one it is about now. What is typed about one is kept apart from
 * what is typed about another, and each comes back when its own thing is chosen again. A post says which one was on the screen, by the name of
 * the field with "over:" before it.
 *
 * A field with data-telt counts in what the page says: when its text is given back, the page hears so as when it was typed.
 */
((samen) => {
  "use strict";

  const TUSSENPOOS = 3000;
  const { $, $$, open, gaatWeg, laatGaan, laatsteInvoer } = samen;
  const formulier = $("form[data-concept]");
  if (!formulier) return;

  const bewaarknop = $("#conceptbewaar");
  const haalknop = $("#concepthaal");
  const invoer = $("#concepttekst");
  const bericht = $("[data-conceptterug]", formulier);
  const nietbewaard = $("[data-nietbewaard]", formulier);
  let vuil = false;
  let onderweg = false;
  let tijd = 0;
  let laatst = 0;
  let mislukt = 0;
  let dicht = false;
  let opgestuurd = 0;
  let woorden = {};
  let opnieuw = false;

  /** What is stored, by field, as far as the page has shown it: a field that comes back with an error holds what was typed. */
  const opgeslagen = new Map();
  /** Texts whose field is not on the screen, or not yet. */
  const wachtend = new Map();
  /** What stands in the field of a thing (data-over), as long as that thing is on the screen. */
  const laatste = new Map();
  /** In a form of which every field is kept, what holds fields says it for all of them: a choice or a day belongs to the same thing as the text. */
  const over = (vak) => vak.dataset.over ?? vak.closest("form[data-bewaak='velden'] [data-over]")?.dataset.over;
  const sleutel = (vak) => (over(vak) ? `${vak.id}@${over(vak)}` : vak.id);
  const TEKST = "form[data-bewaak] textarea[id]:not([readonly])";
  const ALLES =
    "form:is([data-bewaak='alles'], [data-bewaak='velden']) :is(input:not([type=hidden], [data-zoekt], [readonly]), select)[id]:not([data-eenmalig] *)";
  const vakken = () => $$(`${TEKST}, ${ALLES}`);
  const isKeuze = (vak) => vak.type === "radio" || vak.type === "checkbox";
  const gekozen = (vak) => [...vak.options].find((keuze) => keuze.defaultSelected) ?? vak.options[0];
  const nu = (vak) => (isKeuze(vak) ? (vak.checked ? "1" : "") : vak.value);
  const begin = (vak) => {
    if (isKeuze(vak)) return vak.defaultChecked ? "1" : "";
    return vak.options ? (gekozen(vak)?.value ?? "") : vak.defaultValue;
  };
  const getypt = () => vakken().filter((vak) => nu(vak) !== opgeslagen.get(sleutel(vak)));

  /** Of a form that is kept whole also what stood there from the start: on another day it would be another. */
  function teBewaren() {
    const anders = getypt();
    const formulieren = new Set(anders.map((vak) => vak.form).filter((deze) => deze.dataset.bewaak === "alles"));
    const rest = vakken().filter((vak) => formulieren.has(vak.form) && nu(vak) !== "" && !anders.includes(vak));
    return [...anders, ...rest];
  }

  function kijkRond(isOpgeslagen = false) {
    legWeg(isOpgeslagen);
    for (const vak of vakken()) {
      const veld = sleutel(vak);
      const nieuw = !opgeslagen.has(veld) || (isOpgeslagen && nu(vak) === begin(vak));
      if (nieuw) opgeslagen.set(veld, begin(vak));
      if (nieuw && wachtend.has(veld)) zet(vak, wachtend.get(veld));
      if (over(vak)) zegWaarover(vak);
    }
    zegWatErTerugIs();
  }

  /** Of a thing that left the screen, what was typed waits until it is there again; unless it left because that was saved. */
  function legWeg(isOpgeslagen) {
    const hier = new Set(vakken().map(sleutel));
    for (const [veld, tekst] of [...laatste]) {
      if (hier.has(veld)) continue;
      // A radio button that was left says nothing: the one that was chosen puts it out.
      const verlaten = tekst === "" && opgeslagen.get(veld) === "1";
      if (!isOpgeslagen && !verlaten && tekst !== opgeslagen.get(veld)) wachtend.set(veld, tekst);
      laatste.delete(veld);
      opgeslagen.delete(veld);
    }
  }

  function zegWaarover(vak) {
    const naam = `over:${vak.id}`;
    laatste.set(sleutel(vak), nu(vak));
    const drager = [...vak.parentNode.children].find((kind) => kind.name === naam) ?? document.createElement("input");
    Object.assign(drager, { type: "hidden", name: naam, value: over(vak) });
    // Between a choice and its words nothing may stand.
    if (!drager.isConnected && isKeuze(vak)) vak.parentNode.append(drager);
    else if (!drager.isConnected) vak.after(drager);
  }

  /** No input event: nothing was typed just now, and what stands there is kept already. */
  function zet(vak, tekst) {
    const veld = sleutel(vak);
    if (isOngemoeid(vak) && nu(vak) !== tekst) {
      schrijf(vak, tekst);
      if (vak.dataset.telt !== undefined) vak.dispatchEvent(new Event("change", { bubbles: true }));
    }
    if (over(vak)) laatste.set(veld, nu(vak));
    wachtend.delete(veld);
  }

  /** Nobody typed or chose there while the draft was on its way; of radio buttons the choice is one, whichever of them was taken. */
  function isOngemoeid(vak) {
    const samen = vak.type === "radio" ? vakken().filter((ander) => ander.type === "radio" && ander.name === vak.name) : [vak];
    return samen.every((een) => nu(een) === (opgeslagen.get(sleutel(een)) ?? begin(een)));
  }

  /** A choice is made as its user made it: other fields may come with it. */
  function schrijf(vak, tekst) {
    if (isKeuze(vak)) vak.click();
    else vak.value = tekst;
  }

  kijkRond();
  document.addEventListener("samenspraak:antwoord", (event) => {
    const { knop, afgekeurd, verzonden } = event.detail;
    const isOpgeslagen = !afgekeurd && knop?.dataset?.bewaart !== undefined;
    kijkRond(isOpgeslagen);
    if (isOpgeslagen && laatsteInvoer() <= verzonden && getypt().length === 0 && wachtend.size === 0) allesStaatEr();
  });

  /** What was typed was saved with a button, so it need not be kept any more, however that went before. */
  function allesStaatEr() {
    if (dicht || onderweg) return;
    clearTimeout(tijd);
    tijd = 0;
    vuil = false;
    nietbewaard.textContent = "";
    formulier.dataset.concept = "bewaard";
  }

  function plan(over = Math.max(0, laatst + TUSSENPOOS - Date.now())) {
    if (!tijd) tijd = setTimeout(bewaar, over);
  }

  function bewaar() {
    clearTimeout(tijd);
    tijd = 0;
    // On its way to another page: what was typed before that was saved, and would come back as if it had not been.
    if (onderweg || dicht || !vuil || (gaatWeg() && laatsteInvoer() <= opgestuurd)) return;
    vuil = false;
    onderweg = true;
    laatst = Date.now();
    // What is thrown away is not kept once more by an answer that brings it back on its way.
    invoer.value = JSON.stringify(opnieuw ? {} : {
      ...Object.fromEntries(wachtend),
      ...Object.fromEntries(teBewaren().map((vak) => [sleutel(vak), nu(vak)])),
    });
    bewaarknop.click();
  }

  document.addEventListener("input", (event) => {
    if (dicht || !event.target.matches?.(`${TEKST}, ${ALLES}`)) return;
    if (over(event.target)) laatste.set(sleutel(event.target), nu(event.target));
    vuil = true;
    formulier.dataset.concept = "bezig";
    plan(TUSSENPOOS);
  });
  document.addEventListener("focusout", () => vuil && bewaar());
  document.addEventListener("visibilitychange", () => document.hidden && bewaar());

  bewaarknop.addEventListener("samenspraak:stil", (event) => {
    onderweg = false;
    mislukt = event.detail.gelukt ? 0 : mislukt + 1;
    nietbewaard.textContent = event.detail.gelukt ? "" : nietbewaard.dataset.nietbewaard;
    if (!event.detail.gelukt) vuil = true;
    // A server that cannot answer is asked less and less often.
    if (vuil) plan(TUSSENPOOS * Math.min(20, 2 ** mislukt));
    else formulier.dataset.concept = "bewaard";
    if (opnieuw && !vuil) {
      laatGaan();
      location.reload();
    }
  });

  function geefTerug(velden, terug, elders) {
    for (const [veld, tekst] of Object.entries(velden)) wachtend.set(veld, tekst);
    // Texts first: a choice posts what stands beside it.
    const eerst = vakken().sort((een, ander) => isKeuze(een) - isKeuze(ander));
    for (const vak of eerst) if (wachtend.has(sleutel(vak))) zet(vak, wachtend.get(sleutel(vak)));
    woorden = { terug, elders };
    bericht.hidden = false;
    zegWatErTerugIs();
  }

  /** Fields may come with a choice that was given back, so it is said anew. */
  function zegWatErTerugIs() {
    if (bericht.hidden) return;
    $("span", bericht).textContent = wachtend.size === 0 ? woorden.terug : woorden.elders;
    $("[data-toon]", bericht).hidden = wachtend.size === 0;
  }

  $("[data-toon]", bericht).addEventListener("click", () => {
    // A tick says nothing by itself.
    $("#samen-over [data-over]").value = [...wachtend.values()].filter((tekst) => tekst !== "1").join("\n\n");
    open("samen-over");
  });

  $("[data-gooiweg]", bericht).addEventListener("click", () => {
    // With choices came fields: that page begins anew once nothing of it is kept any more.
    opnieuw = getypt().some((vak) => vak.form.dataset.bewaak !== "true");
    for (const vak of getypt()) {
      if (isKeuze(vak)) vak.checked = opgeslagen.get(sleutel(vak)) === "1";
      else vak.value = opgeslagen.get(sleutel(vak));
    }
    wachtend.clear();
    laatste.clear();
    kijkRond();
    bericht.hidden = true;
    if (dicht) return;
    vuil = true;
    formulier.dataset.concept = "bezig";
    bewaar();
  });

  window.jQuery?.(document).on("pfAjaxSend", (event, xhr) => {
    if (xhr.samenKnop?.dataset?.bewaart !== undefined) opgestuurd = Date.now();
  });
  window.jQuery?.(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
    if (args?.conceptDicht) {
      dicht = true;
      formulier.dataset.concept = "dicht";
      nietbewaard.textContent = args.conceptDicht;
    }
    if (args?.concept) geefTerug(JSON.parse(args.concept), args.conceptTerug, args.conceptElders);
  });

  if (formulier.dataset.concept === "achtergelaten") haalknop.click();
})(window.Samenspraak);
