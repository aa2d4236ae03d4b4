/*
 * A printed page says when it was printed, not when it was opened.
 *   data-afdruktijd      here stands that time
 */
((samen) => {
  "use strict";

  window.addEventListener("beforeprint", () => {
    const tijd = samen.$("[data-afdruktijd]");
    if (tijd) tijd.textContent = new Intl.DateTimeFormat("nl", { dateStyle: "long", timeStyle: "short" }).format();
  });
})(window.Samenspraak);
