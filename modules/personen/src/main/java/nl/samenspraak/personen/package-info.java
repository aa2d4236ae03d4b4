/**
 * The register of persons and households: the only door to personal data.
 *
 * <p>Other modules know a person by {@link nl.samenspraak.kern.PersoonId} alone. Who that is, they ask
 * {@link nl.samenspraak.personen.Personenregister}, with a purpose, and the answer stands in the access log.
 *
 * <p>Choices that bear on privacy:
 *
 * <ul>
 *   <li>The BSN is encrypted, looked up through a keyed hash, and leaves this module masked only (R-ALG-21). It is stored with
 *       its source and the date on which it was established (R-ALG-19).
 *   <li>A name alone is no search: it would show too many people who have nothing to do with the matter.
 *   <li>What the BRP knows of parents, children and partners is read past. A link between two persons is made by hand, one by
 *       one, because it is necessary for someone's question (R-ALG-07, R-ALG-08). Of a partner only the name is taken, and only
 *       because naamgebruik needs it.
 *   <li>Earlier names and addresses are read past as well: nothing in the work asks for them.
 *   <li>Someone who is registered twice is shown twice, marked as a possible double, and never merged by the application.
 * </ul>
 *
 * <p>Begin reading in {@link nl.samenspraak.personen.register.Register}.
 */
package nl.samenspraak.personen;
