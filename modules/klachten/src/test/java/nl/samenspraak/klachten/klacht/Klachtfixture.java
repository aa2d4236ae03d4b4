package nl.samenspraak.klachten.klacht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/** Klachten for tests: of mevrouw Jansen, received by letter on Monday 9 November 2026, complete and signed. */
public final class Klachtfixture {

    public static final UUID KIM = new UUID(1, 1);
    public static final UUID LINA = new UUID(1, 2);
    public static final UUID BRAM = new UUID(1, 3);
    public static final LocalDate ONTVANGEN = LocalDate.of(2026, 11, 9);
    public static final Instant TOEN = Instant.parse("2026-11-09T09:00:00Z");
    public static final Klager JANSEN =
            new Klager(false, "A. Jansen", "Boterdiep 31", Postcode.van("1234AB"), "Zandermeer", "", null, null, "");
    public static final Klachtindeling INDELING = new Klachtindeling("toeleiding", "wmo", "bejegening", false);

    private Klachtfixture() {}

    public static Klacht brief(Gedraging... gedragingen) {
        return klacht(Klachtkanaal.BRIEF, JANSEN, INDELING, gedragingen);
    }

    /** Another than {@link #brief}, with this number in the year. */
    public static Klacht andere(int volgnummer, Gedraging... gedragingen) {
        return klacht(volgnummer, Klachtkanaal.BRIEF, JANSEN, INDELING, ONTVANGEN, gedragingen);
    }

    public static Klacht klacht(Klachtkanaal kanaal, Klager klager, Klachtindeling indeling, Gedraging... gedragingen) {
        return klacht(kanaal, klager, indeling, ONTVANGEN, gedragingen);
    }

    public static Klacht klacht(
            Klachtkanaal kanaal,
            Klager klager,
            Klachtindeling indeling,
            LocalDate dagtekening,
            Gedraging... gedragingen) {
        return klacht(147, kanaal, klager, indeling, dagtekening, gedragingen);
    }

    private static Klacht klacht(
            int volgnummer,
            Klachtkanaal kanaal,
            Klager klager,
            Klachtindeling indeling,
            LocalDate dagtekening,
            Gedraging... gedragingen) {
        NieuweKlacht nieuw = new NieuweKlacht(
                kanaal,
                ONTVANGEN,
                dagtekening,
                true,
                "Niet teruggebeld",
                "Ik heb drie keer gebeld.",
                "Een excuus",
                "vorige week",
                true,
                klager,
                Arrays.asList(gedragingen),
                indeling,
                null);
        return new Klacht(
                new Inschrijving(KlachtId.nieuw(), Klachtnummer.van(2026, volgnummer), KIM, TOEN, null), nieuw);
    }

    public static Gedraging vanBram() {
        return Gedraging.van("Belde niet terug", ONTVANGEN.minusDays(7), Beklaagde.medewerker(BRAM, "Bram de Haan"));
    }

    public static Gedraging van(Beklaagdesoort soort) {
        return Gedraging.van("Belde niet terug", null, new Beklaagde(soort, null, "", "Toegang"));
    }

    public static Klachtstap stap(Klachtstapsoort soort) {
        LocalDate tot = soort.vraagtTot() ? ONTVANGEN.plusDays(30) : null;
        String wie = soort == Klachtstapsoort.GEHOORD ? "de klager, door Kim Pietersen" : "";
        return new Klachtstap(soort, ONTVANGEN, TOEN, KIM, wie, tot);
    }

    public static Klacht met(Klacht klacht, Klachtstapsoort... soorten) {
        List.of(soorten).forEach(soort -> klacht.leg(stap(soort)));
        return klacht;
    }
}
