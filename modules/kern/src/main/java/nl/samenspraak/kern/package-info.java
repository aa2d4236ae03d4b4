/**
 * Value types and rules of the social domain that know no framework.
 *
 * <p>Every other module may import this package and it imports none of them. A value that exists is valid: constructors
 * and factories refuse what cannot be, with a Dutch message that a screen may show as it is.
 *
 * <p>Begin reading in {@link nl.samenspraak.kern.Weigering}.
 */
package nl.samenspraak.kern;
