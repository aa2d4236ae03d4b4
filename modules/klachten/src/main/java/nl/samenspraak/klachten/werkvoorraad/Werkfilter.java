package nl.samenspraak.klachten.werkvoorraad;

import jakarta.enterprise.context.SessionScoped;
import java.time.LocalDate;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.zaak.werklijst.Werkkeuze;

/** Which part of which list of klachten someone was looking at. */
@SessionScoped
class Werkfilter extends Werkkeuze<Werklijst, Werkvolgorde> {

    private static final long serialVersionUID = 1L;

    private Klachtstatus status;
    private String aard;
    private String zoek;

    Werkfilter() {
        super(Werklijst.MIJN);
    }

    /** What came to its end has no term, so there the newest is first. */
    @Override
    protected Werkvolgorde volgorde(Werklijst van) {
        return isAflopend(van) ? Werkvolgorde.ONTVANGEN : Werkvolgorde.UITERLIJK;
    }

    @Override
    protected boolean isAflopend(Werklijst van) {
        return van == Werklijst.AFGEDAAN;
    }

    @Override
    protected void wis() {
        status = null;
        aard = null;
        zoek = null;
    }

    /** @return only klachten that are this far; {@code null} for all that ask for work */
    Klachtstatus status() {
        return status;
    }

    void beperk(Klachtstatus nieuwe) {
        status = nieuwe;
        vanVoren();
    }

    /** @return only klachten of this nature; {@code null} for all */
    String aard() {
        return aard;
    }

    void beperkTotAard(String nieuwe) {
        aard = nieuwe;
        vanVoren();
    }

    /** @return what was looked for, or {@code null} */
    String zoek() {
        return zoek;
    }

    void zoek(String tekst) {
        zoek = tekst == null || tekst.isBlank() ? null : tekst.strip();
        vanVoren();
    }

    Werkvoorraadvraag vraag(int vanaf, int aantal, LocalDate vandaag) {
        Klachtnummer nummer = Klachtnummer.lees(zoek, vandaag.getYear()).orElse(null);
        return new Werkvoorraadvraag(
                lijst(),
                status,
                totEnMet(vandaag),
                aard,
                nummer,
                nummer == null ? zoek : null,
                volgorde(),
                aflopend(),
                vanaf,
                aantal);
    }
}
