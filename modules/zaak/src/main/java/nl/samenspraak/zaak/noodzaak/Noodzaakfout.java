package nl.samenspraak.zaak.noodzaak;

import java.util.Locale;

/** Why an answer is no reason. */
public enum Noodzaakfout {
    LEEG,
    TE_KORT,
    /** One character or one word over and over. */
    HERHAALD,
    /** Words that go for every case say nothing about this one. */
    STOPLAP,
    /** The same as another answer. */
    HETZELFDE;

    /** @return the code as it stands in the examples of the reference data */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
