/**
 * The screens of toegang: the choice of a purpose, and what the FG sees.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.ui.DoelbindingBean}.
 */
package nl.samenspraak.toegang.ui;
