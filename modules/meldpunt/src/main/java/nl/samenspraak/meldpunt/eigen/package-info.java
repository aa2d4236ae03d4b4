/**
 * What somebody whom a melding is about may see of it himself (AVG 15), and from when (AVG 14, UAVG 41); never who the melder is.
 *
 * <p>Begin reading in {@link nl.samenspraak.meldpunt.eigen.Kennisneming}.
 */
package nl.samenspraak.meldpunt.eigen;
