/**
 * What comes through the gate: views that say whose data they hold, pages of a list, tables to take along, and what became of a deed.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.beeld.Inzicht}.
 */
package nl.samenspraak.toegang.beeld;
