/*
 * What opens and closes on a screen: dialogs, the menu of the pet, parts that fold; and copying a text.
 *   data-opent="id"      opens the dialog with that id
 *   data-sluit           closes the dialog it is in
 *   data-meteen          a dialog that is open from the start and stays until it is answered
 *   data-klapt="id"      folds the part with that id out and in
 *   data-kopieer="id"    copies the text of the field with that id
 */
((samen) => {
  "use strict";

  const { $, $$, woord, zeg, open } = samen;

  function sluitMenu(menu) {
    if (menu.contains(document.activeElement)) $("summary", menu).focus();
    menu.open = false;
  }

  function klap(knop) {
    const uit = document.getElementById(knop.dataset.klapt).classList.toggle("open");
    knop.setAttribute("aria-expanded", String(uit));
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

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const escape = event.key === "Escape" && !event.altKey && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (escape) $$("details.pet[open]").forEach(sluitMenu);
  });

  document.addEventListener("click", (event) => {
    const doel = event.target;
    $$("details.pet[open]").filter((menu) => !menu.contains(doel)).forEach((menu) => (menu.open = false));

    const opener = doel.closest("[data-opent]");
    if (opener) open(opener.dataset.opent);

    if (doel.closest("[data-sluit]")) doel.closest("dialog").close();

    const klapper = doel.closest("[data-klapt]");
    if (klapper) klap(klapper);

    const kopie = doel.closest("[data-kopieer]");
    if (kopie) kopieer(document.getElementById(kopie.dataset.kopieer));
  });

  /** A question of the server that comes before anything else: it stands on the page without script, and over it with. */
  function vraagMeteen() {
    const venster = $("dialog[data-meteen]");
    if (!venster) return;
    venster.close();
    venster.addEventListener("cancel", (event) => event.preventDefault());
    venster.showModal();
  }

  vraagMeteen();
})(window.Samenspraak);
