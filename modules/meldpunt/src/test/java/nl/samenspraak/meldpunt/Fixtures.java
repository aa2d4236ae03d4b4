package nl.samenspraak.meldpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Grondslag;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.Wet;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.meldpunt.melding.Inschrijving;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;

/** A melding as most tests need it; a test says only what matters to it. */
public final class Fixtures {

    /** Friday 20 November 2026, a quarter past two in the afternoon. */
    public static final Clock KLOK = Clock.fixed(
            ZonedDateTime.of(2026, 11, 20, 14, 15, 0, 0, Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE);

    public static final LocalDate VANDAAG = LocalDate.now(KLOK);
    public static final UUID YASMINA = UUID.fromString("00000000-0000-7000-8000-000000000001");
    public static final UUID BRAM = UUID.fromString("00000000-0000-7000-8000-000000000002");
    public static final UUID SAMIRA = UUID.fromString("00000000-0000-7000-8000-000000000003");
    public static final PersoonId MEVROUW = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000a"));
    public static final Doel BEOORDELEN = doel("melding-beoordelen");
    public static final Doel AANNEMEN = doel("melding-aannemen");

    private Fixtures() {}

    public static Doel doel(String code) {
        Grondslag grondslag = new Grondslag(
                "wmo-2.3.2",
                Wet.WMO_2015,
                "2.3.2",
                "onderzoek",
                Rechtsstatus.GELDEND,
                new Geldigheid(LocalDate.of(2015, 1, 1), null),
                null);
        return new Doel(code, "2026-11", code, "taak", "meldpunt-niet-acuut", grondslag);
    }

    public static Signaal signaal() {
        return new Signaal("Post stapelt zich op", "Buurvrouw hoort al drie weken 's nachts lopen en praten.");
    }

    public static Melder buur() {
        return Melder.inwoner("M. de Bruin", Telefoonnummer.van("0612345678"), Relatie.BUUR);
    }

    /** A neighbour calls about mevrouw; there is no danger, and the task is chosen. */
    public static NieuweMelding nieuweMelding() {
        return nieuweMelding(buur(), new Betrokkene.Bekend(MEVROUW));
    }

    public static NieuweMelding nieuweMelding(Melder melder, Betrokkene over) {
        return nieuweMelding(melder, over, Reikwijdte.PERSOON);
    }

    public static NieuweMelding nieuweMelding(Melder melder, Betrokkene over, Reikwijdte reikwijdte) {
        return new NieuweMelding(Gevaar.NIET_NU, BEOORDELEN, signaal(), melder, over, reikwijdte, null);
    }

    /** A melding that Yasmina took in and that nobody handles yet. */
    public static Melding aangenomen() {
        Inschrijving aanvang = new Inschrijving(
                MeldingId.nieuw(), Meldingnummer.van(2026, 123), YASMINA, KLOK.instant(), VANDAAG.plusDays(14));
        return new Melding(aanvang, nieuweMelding(), MEVROUW);
    }
}
