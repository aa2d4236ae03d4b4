/**
 * What a pet may: petten, doelen, grondslagen and the autorisatiematrix, read from versioned reference data at start-up and
 * refused as a whole when anything in it does not fit (R-ALG-01, R-ALG-05).
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.recht.Autorisatiematrix}.
 */
package nl.samenspraak.toegang.recht;
