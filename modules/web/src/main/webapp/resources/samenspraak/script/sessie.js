/*
 * The session: it warns before it ends, and can be extended. It counts from the last contact in any tab; whoever is typing is
 * there. The body says how long it lasts (data-sessie), how long before the end it warns (data-waarschuw), and where to
 * extend it (data-verleng).
 *   data-verlaat         on a button that signs out: the other tabs close their screens, too; while there are open conversations it asks first
 *   data-gesprekken      the number of open conversations, on .gesprekkental in the frame; empty or not there when there are none
 */
((samen) => {
  "use strict";

  const { $, woord, geheugen, zeg, open, laatGaan, laatsteInvoer, toonVerlopen, isVerlopen } = samen;
  const lijf = document.body;
  const duur = Number(lijf.dataset.sessie ?? 0) * 1000;
  const waarschuw = Number(lijf.dataset.waarschuw ?? 120) * 1000;
  const venster = $("#samen-sessie");
  let laatsteContact = Date.now();
  let verlengt = false;

  function contact() {
    laatsteContact = Date.now();
    geheugen.schrijf("contact", String(laatsteContact));
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
        if (venster.open) {
          venster.close();
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
    if (isVerlopen()) return;
    const rest = resteert();
    if (rest <= 0) {
      toonVerlopen();
    } else if (rest <= waarschuw) {
      $("[data-aftellen]", venster).textContent = alsTekst(rest);
      open(venster.id);
    } else {
      if (venster.open) venster.close();
      // Someone who is typing is there: do not let the clock run out under the pen.
      if (laatsteInvoer() > laatsteContact && rest < duur / 2) verleng();
    }
  }

  const telling = $(".gesprekkental");
  const vraag = $("#samen-afmelden");
  let tochAf = false;

  /** The telephone screen tells when one began or ended. */
  function telGesprekken(aantal) {
    if (!telling) return;
    telling.dataset.gesprekken = aantal || "";
    telling.lastElementChild.textContent = aantal;
    telling.hidden = !aantal;
  }

  // Capture: before the form goes.
  document.addEventListener(
    "click",
    (event) => {
      const knop = event.target.closest?.("[data-verlaat]");
      if (!knop || tochAf || !vraag || !telling?.dataset.gesprekken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      $("[data-hoeveel]", vraag).textContent = telling.dataset.gesprekken;
      open(vraag.id);
      $("[data-tochaf]", vraag).onclick = () => {
        tochAf = true;
        vraag.close();
        laatGaan();
        knop.click();
      };
    },
    true,
  );

  Object.assign(samen, { telGesprekken });

  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented && event.submitter?.dataset.verlaat) geheugen.schrijf("afgemeld", Date.now());
  });

  if (!duur || !venster) return;
  contact();
  setInterval(tik, 1000);
  document.addEventListener("samenspraak:antwoord", contact);
  $("[data-verlengen]", venster).addEventListener("click", verleng);
  $("[data-afmelden]", venster).addEventListener("click", () => {
    laatGaan();
    document.getElementById("afmelden")?.click();
  });
  venster.addEventListener("cancel", (event) => {
    event.preventDefault();
    verleng();
  });
  window.addEventListener("storage", (event) => {
    if (event.key === "samenspraak.afgemeld") toonVerlopen();
  });
})(window.Samenspraak);
