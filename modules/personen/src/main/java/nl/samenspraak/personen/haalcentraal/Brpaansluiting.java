package nl.samenspraak.personen.haalcentraal;

import java.net.URI;
import java.nio.file.Path;

/**
 * How to reach the registry.
 *
 * @param adres where it is, up to and without {@code /personen}
 * @param sleutel the API key, or {@code null}
 * @param oin who we are, by our organisation number, or {@code null}
 * @param certificaat the file with our certificate and its key (PKCS12), or {@code null}
 * @param certificaatWachtwoord what opens that file
 * @param vertrouwd the file with the certificates that we trust (PKCS12), or {@code null} for those of Java
 * @param vertrouwdWachtwoord what opens that file
 */
record Brpaansluiting(
        URI adres,
        String sleutel,
        String oin,
        Path certificaat,
        String certificaatWachtwoord,
        Path vertrouwd,
        String vertrouwdWachtwoord) {

    /** @return without anything secret */
    @Override
    public String toString() {
        return "Brpaansluiting[" + adres + "]";
    }
}
