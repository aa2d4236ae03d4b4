/*
 * Words that PrimeFaces says to a screen reader, where it has no Dutch for them or says "1 resultaten". Before its components are made.
 */
((samen) => {
  "use strict";

  const woorden = window.PrimeFaces?.locales?.nl;
  if (!woorden) return;
  woorden.searchMessage = samen.woord("gevonden");
  woorden.aria = { ...woorden.aria, listLabel: samen.woord("suggesties") };
})(window.Samenspraak);
