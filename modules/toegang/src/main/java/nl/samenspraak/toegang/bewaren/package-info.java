/**
 * Work of every day, done by one server, and the most important of it: forgetting (R-MEL-15, R-KLA-18, R-AVG-09).
 *
 * <p>A module with data whose term passes has a bean {@link nl.samenspraak.toegang.bewaren.Vergeetwerk}; a module that needs a case of
 * another has a bean {@link nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel}; other work that has to be done once a day is a bean
 * {@link nl.samenspraak.toegang.bewaren.Dagwerk}. What is gone leaves a
 * {@link nl.samenspraak.toegang.bewaren.Vernietigingsverklaring}, and its lines in the log.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.bewaren.Dagronde}.
 */
package nl.samenspraak.toegang.bewaren;
