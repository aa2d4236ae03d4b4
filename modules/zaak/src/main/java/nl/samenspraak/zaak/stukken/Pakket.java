package nl.samenspraak.zaak.stukken;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document that is a package of files. Only what a text needs may be in it, by name and by content; what is not known is refused, so that nothing has to
 * be thought of beforehand. Unpacking stops at limits, so that a small file costs little to judge.
 */
final class Pakket {

    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String MIMETYPE = "mimetype";

    private static final int MEESTE_DELEN = 2000;
    private static final long MEESTE_BYTES = 100L * Bestandsmaat.MB;

    /** A text says the same more often than a picture does; no text does it this often. */
    private static final int VERHOUDING = 50;

    private static final long ALTIJD = 5L * Bestandsmaat.MB;

    private static final long MEESTE_XML = 32L * Bestandsmaat.MB;
    private static final long MEESTE_VERWIJZINGEN = 2L * Bestandsmaat.MB;

    private final byte[] inhoud;
    private long xml;
    private long verwijzingen;

    private Pakket(byte[] inhoud) {
        this.inhoud = inhoud;
    }

    static boolean is(byte[] inhoud) {
        return inhoud.length > 4 && inhoud[0] == 'P' && inhoud[1] == 'K' && inhoud[2] == 3 && inhoud[3] == 4;
    }

    /** @return which document it is; empty when it is none of those, when something else is in it, or when it cannot be read */
    static Optional<Bestandsoort> soort(byte[] inhoud) {
        try {
            return Optional.of(new Pakket(inhoud).keur());
        } catch (IOException nietGoed) {
            return Optional.empty();
        }
    }

    private Bestandsoort keur() throws IOException {
        List<Zipdeel> delen = Zipinhoud.lees(inhoud, MEESTE_DELEN);
        long uitgepakt = delen.stream().mapToLong(Zipdeel::uitgepakt).sum();
        if (uitgepakt > MEESTE_BYTES || uitgepakt > ALTIJD + VERHOUDING * (long) inhoud.length) {
            throw new IOException("too much");
        }
        boolean odt = isOdt(delen.get(0));
        Documentregels regels = odt ? new Odtregels() : new Wordregels();
        for (Zipdeel deel : delen) {
            keur(deel, regels);
        }
        if (!regels.isHeel()) {
            throw new IOException("not a document");
        }
        return odt ? Bestandsoort.ODT : Bestandsoort.DOCX;
    }

    /** A document of this kind says first what it is, and not compressed. */
    private boolean isOdt(Zipdeel eerste) throws IOException {
        return eerste.naam().equals(MIMETYPE)
                && !eerste.geperst()
                && new String(eerste.lees(inhoud, ODT.length() + 2L), StandardCharsets.US_ASCII)
                        .strip()
                        .equals(ODT);
    }

    private void keur(Zipdeel deel, Documentregels regels) throws IOException {
        String naam = deel.naam();
        Documentregels.Deelsoort soort = regels.soort(naam);
        byte[] bytes = deel.lees(inhoud, MEESTE_BYTES);
        switch (soort) {
            case MAP -> eis(bytes.length == 0);
            case XML -> {
                xml += bytes.length;
                verwijzingen += naam.toLowerCase(Locale.ROOT).endsWith(".rels") ? bytes.length : 0;
                eis(xml <= MEESTE_XML && verwijzingen <= MEESTE_VERWIJZINGEN);
                if (bytes.length > 0) {
                    Xmldeel.lees(bytes, element -> regels.keur(naam, element));
                }
            }
            case BEELD -> eis(Soortherkenning.isBeeld(bytes));
            case STIL -> {
                // Read to its end, and no program does anything with it.
            }
            case GEEN -> throw new IOException("no part of a text");
        }
    }

    private static void eis(boolean klopt) throws IOException {
        if (!klopt) {
            throw new IOException("not what it is called");
        }
    }
}
