/**
 * What the log says of an attempt that came to nothing before any gate.
 *
 * <p>Begin reading in {@link nl.samenspraak.web.spoor.Geprobeerd}.
 */
package nl.samenspraak.web.spoor;
