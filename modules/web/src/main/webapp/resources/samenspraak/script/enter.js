/*
 * Enter in a field presses the button that belongs to it: the first that follows it in its own part of the page, otherwise one that stands
 * under all parts. By itself the browser presses the first button of the whole form, whatever that does. On a choice it chooses; on one that is
 * made it presses that button too, unless there is something to type beside it: that would be called missing before anybody could type it.
 *   data-deel            what is a part by itself, without being a section
 */
((samen) => {
  "use strict";

  const { $$, zichtbaar } = samen;
  const VELD = "input:not([type=submit], [type=button], [type=reset], [type=file])";
  const KNOP = "button[type=submit], input[type=submit]";
  const DEEL = "section, aside, details, dialog, [data-deel]";

  function knopIn(deel, veld) {
    return $$(KNOP, deel).find((knop) => {
      const eigen = knop.closest(DEEL);
      const voorVeld = veld.compareDocumentPosition(knop) & Node.DOCUMENT_POSITION_PRECEDING;
      return !voorVeld && (!eigen || eigen.contains(veld)) && zichtbaar(knop) && !knop.disabled;
    });
  }

  function knopBij(veld) {
    for (let deel = veld.closest(DEEL); deel && veld.form.contains(deel); deel = deel.parentElement.closest(DEEL)) {
      const knop = knopIn(deel, veld);
      if (knop) return knop;
    }
    return knopIn(veld.form, veld);
  }

  const isNogIetsLeeg = (keuze) =>
    $$("textarea, input[type=text]", keuze.form).some((veld) => veld.value === "" && zichtbaar(veld));

  document.addEventListener("keydown", (event) => {
    const veld = event.target;
    if (event.key !== "Enter" || event.defaultPrevented || event.isComposing || !veld.form || !veld.matches(VELD)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isKeuze = veld.matches("[type=radio], [type=checkbox]");
    if (isKeuze && (!veld.checked || veld.type === "checkbox")) veld.click();
    else if (!isKeuze || !isNogIetsLeeg(veld)) knopBij(veld)?.click();
  });
})(window.Samenspraak);
