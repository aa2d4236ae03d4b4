package nl.samenspraak.zaak.stukken;

import java.io.Serializable;

/**
 * A file as it is given back.
 *
 * @param kop which file
 * @param bytes what is in it
 */
public record BestandInhoud(Bestandkop kop, byte[] bytes) implements Serializable {}
