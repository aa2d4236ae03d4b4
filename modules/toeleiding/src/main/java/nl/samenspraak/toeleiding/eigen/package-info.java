/**
 * What somebody may see himself of the onderzoek about him, and of what those who enforce the law asked about him (AVG 15, R-AVG-03).
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.eigen.JpaEigentoeleidingen}.
 */
package nl.samenspraak.toeleiding.eigen;
