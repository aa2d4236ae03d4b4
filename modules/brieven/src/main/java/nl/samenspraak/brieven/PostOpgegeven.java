package nl.samenspraak.brieven;

/**
 * Says that there are notices that no server will ever take, or that were tried often enough: what they announced did not arrive (Awb 2:11
 * lid 3). Whoever gave one along asks the {@link Postbode} which of his they are. It comes after they were noted as such.
 */
public record PostOpgegeven() {}
