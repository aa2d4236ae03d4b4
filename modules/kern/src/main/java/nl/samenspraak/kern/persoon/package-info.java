/**
 * What a person is called, where she lives and how she is reached: values that cannot exist in a wrong form.
 *
 * <p>Begin reading in {@link nl.samenspraak.kern.persoon.Persoonsnaam}.
 */
package nl.samenspraak.kern.persoon;
