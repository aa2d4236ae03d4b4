/**
 * What pages are built of: components with the look of the house, and how values are shown.
 *
 * <p>Begin reading in {@link nl.samenspraak.web.bouwsteen.Veldverbinder}.
 */
package nl.samenspraak.web.bouwsteen;
