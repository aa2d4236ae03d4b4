/**
 * The base registry BRP over HTTP: Haal Centraal BRP Personen Bevragen, version 2.
 * Off until the operator gives an address; a number stands in the body of a question only, never in an address, a log or an error.
 * Begin reading in {@link nl.samenspraak.personen.haalcentraal.HaalCentraal}.
 */
package nl.samenspraak.personen.haalcentraal;
