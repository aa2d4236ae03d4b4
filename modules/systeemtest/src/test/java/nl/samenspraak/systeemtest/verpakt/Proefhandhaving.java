package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.toeleiding.handhaving.Handhavingsbezwaar;
import nl.samenspraak.toeleiding.handhaving.NieuwHandhavingsverzoek;
import nl.samenspraak.toeleiding.handhaving.Overwie;
import nl.samenspraak.toeleiding.handhavingsloket.Handhavingsloket;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** Makes requests at the counter, as somebody does who enforces the law. */
@RequestScoped
class Proefhandhaving {

    static final String HANDHAVER = "handhaver";
    static final String BESLISSER = "privacy-officer";

    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Vaststellen of mevrouw de norm voor een alleenstaande terecht kreeg.",
            "Haar opgave en de verklaring van de verhuurder spreken elkaar tegen.",
            "Wij vroegen haar zelf om uitleg en kregen na twee brieven geen antwoord.",
            "Het gaat om een gegeven over een maand, en om een bedrag dat zij anders terugbetaalt.");

    @Inject
    private Handhavingsloket loket;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    /** Somebody asks something about somebody. */
    HandhavingId vraag(UUID handhaver, String naam) {
        proef.word(handhaver, HANDHAVER);
        Verrichting<Handhavingsbezwaar> gedaan =
                loket.dienIn(over(naam), doelbindingen.voorTaak(Dossierdeel.HANDHAVINGSVERZOEK));
        Proeftoeleiding.gedaan(gedaan);
        return new HandhavingId(gedaan.uitZaak().orElseThrow().id());
    }

    NieuwHandhavingsverzoek over(String naam) {
        return new NieuwHandhavingsverzoek(
                new Overwie("Anna " + naam, LocalDate.of(1958, 5, 3), ""),
                "pw-53a-6",
                "Op haar adres staat volgens een besluit van juni nog een tweede volwassene.",
                LocalDate.now(klok),
                Map.of("wmo-huishouden", "Alleen daaruit blijkt of er een tweede volwassene meetelt voor de norm."),
                NODIG);
    }

    /** The purpose that follows from the pet, for this request. */
    Doelbinding doel(HandhavingId id) {
        return doelbindingen.kies(
                id.zaak(),
                doelbindingen.keuzes(Dossierdeel.HANDHAVINGSVERZOEK).get(0).code());
    }
}
