package nl.samenspraak.klachten.werkvoorraad;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;

/**
 * Which part of which list of klachten someone was looking at, and sorted how: it is there again when that person comes back from a
 * klacht.
 */
@SessionScoped
class Werkfilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private Werklijst lijst = Werklijst.MIJN;
    private Klachtstatus status;
    private Dringendheid termijn;
    private String aard;
    private String zoek;
    private Werkvolgorde volgorde = Werkvolgorde.UITERLIJK;
    private boolean aflopend;
    private int vanaf;

    Werklijst lijst() {
        return lijst;
    }

    /** Another list begins without filters; what came to its end has no term, so there the newest is first. */
    void kies(Werklijst nieuwe) {
        lijst = nieuwe;
        status = null;
        termijn = null;
        aard = null;
        zoek = null;
        aflopend = nieuwe == Werklijst.AFGEDAAN;
        volgorde = aflopend ? Werkvolgorde.ONTVANGEN : Werkvolgorde.UITERLIJK;
        vanaf = 0;
    }

    /** @return only klachten that are this far; {@code null} for all that ask for work */
    Klachtstatus status() {
        return status;
    }

    void beperk(Klachtstatus nieuwe) {
        status = nieuwe;
        vanaf = 0;
    }

    /** @return only klachten of which a term ends at least this near; {@code null} for all */
    Dringendheid termijn() {
        return termijn;
    }

    void beperk(Dringendheid nieuwe) {
        termijn = nieuwe;
        vanaf = 0;
    }

    /** @return only klachten of this nature; {@code null} for all */
    String aard() {
        return aard;
    }

    void beperkTotAard(String nieuwe) {
        aard = nieuwe;
        vanaf = 0;
    }

    /** @return what was looked for, or {@code null} */
    String zoek() {
        return zoek;
    }

    void zoek(String tekst) {
        zoek = tekst == null || tekst.isBlank() ? null : tekst.strip();
        vanaf = 0;
    }

    Werkvolgorde volgorde() {
        return volgorde;
    }

    boolean aflopend() {
        return aflopend;
    }

    int vanaf() {
        return vanaf;
    }

    /** Remembers how someone sorted and how far someone turned over. */
    void blader(Werkvolgorde gekozen, boolean omgekeerd, int eerste) {
        volgorde = gekozen;
        aflopend = omgekeerd;
        vanaf = eerste;
    }

    Werkvoorraadvraag vraag(int aantal, LocalDate vandaag) {
        Klachtnummer nummer = Klachtnummer.lees(zoek).orElse(null);
        return new Werkvoorraadvraag(
                lijst,
                status,
                termijn == null ? null : termijn.laatsteDag(vandaag).orElse(null),
                aard,
                nummer,
                nummer == null && lijst == Werklijst.MIJN ? zoek : null,
                volgorde,
                aflopend,
                vanaf,
                aantal);
    }
}
