/*
 * Keeps the conversation on the telephone screen while someone types: every three seconds at most, and when a field is left. It
 * presses a hidden button of the form, so that the server gets what is on the screen and nothing else has to know of it.
 *
 * The form says how it stands: data-gesprek is "bezig" while there is text that the server does not have, otherwise "bewaard".
 *
 * When the server cannot be reached, it says so beside the heading and goes on trying: the text stays on the screen.
 */
(() => {
  "use strict";

  const TUSSENPOOS = 3000;
  const formulier = document.querySelector("form[data-gesprek]");
  const knop = document.getElementById("stilbewaren");
  if (!formulier || !knop) return;

  let vuil = false;
  let onderweg = false;
  let tijd = 0;
  let laatst = 0;
  let daarna = null;

  const isNodig = () => vuil && document.getElementById("notitie");

  function plan(over = Math.max(0, laatst + TUSSENPOOS - Date.now())) {
    if (!tijd) tijd = setTimeout(bewaar, over);
  }

  function bewaar() {
    clearTimeout(tijd);
    tijd = 0;
    if (onderweg || !isNodig()) return;
    vuil = false;
    onderweg = true;
    laatst = Date.now();
    knop.click();
  }

  function toon(tekst) {
    const plek = formulier.querySelector("[data-nietbewaard]");
    if (plek && plek.textContent !== tekst) plek.textContent = tekst;
  }

  formulier.addEventListener("input", () => {
    vuil = true;
    formulier.dataset.gesprek = "bezig";
    plan(TUSSENPOOS);
  });
  formulier.addEventListener("focusout", () => vuil && bewaar());
  // While its part of the page is renewed, the button may have lost its handler; it never posts the whole page.
  formulier.addEventListener("submit", (event) => event.submitter === knop && event.preventDefault(), true);
  document.addEventListener("visibilitychange", () => document.hidden && bewaar());

  knop.addEventListener("samenspraak:stil", (event) => {
    onderweg = false;
    if (event.detail.gelukt) {
      toon("");
      if (!vuil) formulier.dataset.gesprek = "bewaard";
      const weg = daarna;
      daarna = null;
      if (weg) weg();
      else if (vuil) plan();
    } else {
      const weg = daarna;
      daarna = null;
      if (weg) weg(); // Not kept: the frame asks whether to leave all the same.
      vuil = true;
      toon(formulier.querySelector("[data-nietbewaard]")?.dataset.nietbewaard ?? "");
      plan(TUSSENPOOS);
    }
  });

  // Kept with a button: all that was typed before that is there, however it went until then.
  document.addEventListener("samenspraak:antwoord", (event) => {
    const { knop, afgekeurd, verzonden } = event.detail;
    if (afgekeurd || knop?.dataset?.bewaart === undefined || window.Samenspraak.laatsteInvoer() > verzonden) return;
    clearTimeout(tijd);
    tijd = 0;
    vuil = false;
    toon("");
    formulier.dataset.gesprek = "bewaard";
  });

  // What the choice asks for comes in view, where the choices scroll by themselves.
  document.addEventListener("samenspraak:antwoord", (event) => {
    if (event.detail.knop?.id !== "vervolg") return;
    document.getElementById("toelichting")?.scrollIntoView({ block: "nearest" });
  });

  // How much room the note has left, once that begins to matter.
  function tel() {
    const plek = formulier.querySelector("[data-teller]");
    const veld = plek && document.getElementById(plek.dataset.teller);
    if (!veld) return;
    const over = Number(plek.dataset.meeste) - veld.value.length;
    const zin = plek.dataset[(over < 0 ? "over" : "nog") + (Math.abs(over) === 1 ? "een" : "")];
    plek.textContent = over > 500 ? "" : zin.replace("{0}", Math.abs(over));
    plek.classList.toggle("veldfout", over < 0);
  }

  // Whoever comes back to a note goes on where it ended.
  function naarEinde() {
    const veld = document.activeElement;
    if (veld?.id === "notitie" && veld.selectionStart === 0 && veld.selectionEnd === 0) {
      veld.setSelectionRange(veld.value.length, veld.value.length);
    }
  }

  formulier.addEventListener("input", tel);
  formulier.addEventListener("focusin", (event) => event.target.id === "notitie" && setTimeout(naarEinde));
  tel();
  naarEinde();

  // The answer about danger leads elsewhere at once: an arrow moves to the other answer and does not give it (WCAG 3.2.2).
  document.addEventListener(
    "keydown",
    (event) => {
      if (!/^Arrow/.test(event.key) || !event.target.matches?.("#gevaar input[type=radio]")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const keuzes = [...document.querySelectorAll("#gevaar input[type=radio]")];
      const stap = /Down|Right/.test(event.key) ? 1 : keuzes.length - 1;
      keuzes[(keuzes.indexOf(event.target) + stap) % keuzes.length].focus();
    },
    true,
  );

  // Whom the conversation is about is chosen by the arrow keys or a click, never by where the mouse happens to rest.
  const ZOEKVELD = "zoektekst_input";
  let zoekt = false;
  const suggesties = () => [...formulier.querySelectorAll(".ui-autocomplete-item")];

  // What the widget sends is kept in a field of its own, which it fills at keys only: text that was put there at once, counts as well.
  function neemOver() {
    const getypt = document.getElementById(ZOEKVELD);
    const verzonden = document.getElementById("zoektekst_hinput");
    if (getypt && verzonden) verzonden.value = getypt.value;
  }

  formulier.addEventListener("mouseover", (event) => event.target.closest(".ui-autocomplete-item") && event.stopPropagation(), true);

  // Other text: the line that was reached belongs to what stood there before.
  formulier.addEventListener("input", (event) => {
    if (event.target.id !== ZOEKVELD) return;
    neemOver();
    suggesties().forEach((regel) => regel.classList.remove("ui-state-highlight"));
  });

  formulier.addEventListener("keyup", (event) => {
    if (event.target.id !== ZOEKVELD || !/^Arrow/.test(event.key)) return;
    formulier.querySelector(".ui-autocomplete-item.ui-state-highlight")?.scrollIntoView({ block: "nearest" });
  });

  // One Enter looks up, also while suggestions are shown or on their way.
  formulier.addEventListener(
    "keydown",
    (event) => {
      if (event.target.id !== ZOEKVELD || event.key !== "Enter" || event.isComposing) return;
      if (suggesties().some((regel) => regel.matches(".ui-state-highlight") && regel.offsetParent)) return;
      event.preventDefault();
      event.stopPropagation();
      document.getElementById("zoek").click();
    },
    true,
  );

  formulier.addEventListener(
    "click",
    (event) => {
      if (event.target.closest("#zoek")) {
        window.PrimeFaces.getWidgetById("zoektekst")?.deleteTimeout();
        neemOver();
        zoekt = true;
      }
      // One hit is put on the melding at once: nobody finishes before having seen who that is.
      if (zoekt && event.target.closest("#afronden")) {
        event.preventDefault();
        event.stopImmediatePropagation();
        window.Samenspraak.zeg(formulier.dataset.eerstzien);
      }
    },
    true,
  );
  window.jQuery?.(document).on("pfAjaxComplete", (event, xhr) => {
    if (xhr.samenKnop?.id === "zoek") zoekt = false;
  });

  // Away from where the caller is sent elsewhere: that destroys the conversation, so only knowingly.
  document.addEventListener(
    "click",
    (event) => {
      const venster = document.getElementById(formulier.querySelector("[data-vernietigt]")?.dataset.vernietigt ?? "");
      const link = event.target.closest("a[href]");
      if (!venster || !link || link.dataset.weg || link.target === "_blank") return;
      if (/^(#|tel:)/.test(link.getAttribute("href"))) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      venster.querySelector("[data-nietweg]").onclick = () => {
        venster.close();
        document.getElementById("terug").click();
      };
      venster.querySelector("[data-vernietig]").onclick = () => {
        window.Samenspraak.laatGaan();
        location.assign(link.href);
      };
      window.Samenspraak.open(venster.id);
    },
    true,
  );

  // To another conversation, or a new one: first what was typed in this one.
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target.closest("a[href]");
      // Also while it is on its way: leaving the field has sent it.
      if (!link || !(isNodig() || onderweg) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (link.target === "_blank" || link.getAttribute("href").startsWith("#") || link.dataset.weg) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      daarna = () => link.click();
      bewaar();
    },
    true,
  );

  // The address names the conversation: a browser that comes back after a crash asks for the same one.
  window.jQuery?.(document).on("pfAjaxComplete", (event, xhr, settings, args) => {
    if (args?.gesprek === undefined) return;
    const adres = new URL(location.href);
    if (args.gesprek) adres.searchParams.set("gesprek", args.gesprek);
    else adres.searchParams.delete("gesprek");
    if (args.klaar) adres.searchParams.set("klaar", args.klaar);
    else adres.searchParams.delete("klaar");
    history.replaceState(history.state, "", adres);
    window.Samenspraak?.telGesprekken(Number(args.gesprekken));
  });
})();
