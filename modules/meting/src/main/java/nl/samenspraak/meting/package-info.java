/**
 * What logging costs, measured on the packaged application.
 *
 * <p>The classes here are added to a copy of the WAR that only the measurement starts: bare calls of the gated services over
 * HTTP, their unlogged twins, lines appended to the log and nothing else, and the filling of a municipality of any size. None
 * of it is in the product.
 *
 * <p>Begin reading in {@link nl.samenspraak.meting.Vulling}.
 */
package nl.samenspraak.meting;
