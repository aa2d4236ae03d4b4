/**
 * The third step: whether one approach adds value. It holds who helps, with what and on which indication: the outside of help, never its content.
 * Each piece says from whom it comes and of which day.
 * Begin reading in {@link nl.samenspraak.toeleiding.samenhang.Samenhangvragen}.
 */
package nl.samenspraak.toeleiding.samenhang;
