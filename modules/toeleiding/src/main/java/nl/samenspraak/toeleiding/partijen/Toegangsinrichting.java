package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import nl.samenspraak.kern.Wet;

/**
 * How this gemeente arranged the access under one law of the social domain (R-ALG-23).
 *
 * @param wet the law
 * @param vorm by whom
 * @param toelichting who that is here
 */
public record Toegangsinrichting(Wet wet, Toegangsvorm vorm, String toelichting) implements Serializable {}
