package nl.samenspraak.toeleiding.ecogram;

import java.io.Serializable;

/**
 * Somebody or an organisation around the client.
 *
 * @param lijn what ties it to the client
 * @param naam what it is called, or empty
 * @param rol code of what somebody of the family is to the client, or empty
 * @param wat what more is recorded of it, or empty
 */
public record Ecogramfeit(Ecogramlijn lijn, String naam, String rol, String wat) implements Serializable {}
