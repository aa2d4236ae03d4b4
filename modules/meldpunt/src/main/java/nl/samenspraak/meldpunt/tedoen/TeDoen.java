package nl.samenspraak.meldpunt.tedoen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.bewaren.Bewaartermijn;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * Lists what is left to do about one's own meldingen and those of colleagues. Closing a melding ends the judging of it and nothing else: that the betrokkene has to be
 * told and that a message has to be handed over stays here until it is done (R-MEL-07, R-MEL-12).
 */
@ApplicationScoped
public class TeDoen {

    private static final String INFORMEREN = "betrokkene-informeren";
    private static final String OVERDRAGEN = "doorgeleiding-overdragen";
    private static final String WVGGZ_VERTELLEN = "wvggz-vertellen";
    private static final String WVGGZ_STANDPUNT = "wvggz-standpunt";
    private static final String WVGGZ_SCHRIJVEN = "wvggz-schrijven";
    private static final String WVGGZ_VERZOEK = "wvggz-college-verzoek";

    private Plichten plichten;
    private Bewaartermijn bewaartermijn;
    private Termijnen termijnen;
    private Collegas collegas;
    private Behandeling behandeling;

    TeDoen() {
        // The container makes its proxy with this.
    }

    @Inject
    TeDoen(
            Meldingen meldingen,
            Plichten plichten,
            Bewaartermijn bewaartermijn,
            Termijnen termijnen,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.plichten = plichten;
        this.bewaartermijn = bewaartermijn;
        this.termijnen = termijnen;
        this.collegas = collegas;
        behandeling = new Behandeling(meldingen, aanwezige, klok);
    }

    /**
     * @param doel the purpose
     * @return what is left to do about the user's own meldingen and those of colleagues, the most urgent first: whoever is not there, leaves work
     *     that somebody has to take over
     */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.OPSOMMEN)
    public Pagina<Plicht> lijst(Doelbinding doel) {
        behandeling.eisPet();
        UUID ik = behandeling.ik();
        List<Plichtrij> gelezen = plichten.allemaal(ik);
        Map<UUID, String> namen = collegas.namen(
                gelezen.stream().filter(rij -> !rij.isVan(ik)).map(TeDoen::van).collect(Collectors.toSet()));
        List<Plicht> rijen = gelezen.stream()
                .map(rij -> plicht(rij, rij.isVan(ik), namen))
                .sorted(Comparator.comparing(Plicht::uiterlijk)
                        .thenComparing(plicht -> plicht.nummer().waarde()))
                .toList();
        return new Pagina<>(rijen, rijen.size());
    }

    private LocalDate einde(String termijn, Plichtrij rij) {
        return termijnen.bereken(termijn, rij.sinds()).einde();
    }

    private static UUID van(Plichtrij rij) {
        return rij.behandelaar() == null ? rij.aangenomenDoor() : rij.behandelaar();
    }

    private Plicht plicht(Plichtrij rij, boolean mijn, Map<UUID, String> namen) {
        LocalDate uiterlijk = switch (rij.soort()) {
            case INFORMEREN, WIE_IS_HET -> einde(INFORMEREN, rij);
            case GEVAAR, NU_INFORMEREN, HERZIEN, TERUGBELLEN, RECHTZETTEN -> rij.sinds();
            case OVERDRAGEN -> einde(OVERDRAGEN, rij);
            case WVGGZ_VERTELLEN, WVGGZ_GEDAAN -> einde(WVGGZ_VERTELLEN, rij);
            case WVGGZ_STANDPUNT -> einde(WVGGZ_STANDPUNT, rij);
            case WVGGZ_SCHRIJVEN -> einde(WVGGZ_SCHRIJVEN, rij);
            case WVGGZ_VERZOEK -> einde(WVGGZ_VERZOEK, rij);
        };
        return new Plicht(
                new MeldingId(rij.id()),
                new Meldingnummer(rij.nummer()),
                rij.soort(),
                uiterlijk,
                Dringendheid.van(uiterlijk, behandeling.vandaag()),
                Optional.ofNullable(rij.geslotenOp()).map(bewaartermijn::weg).orElse(null),
                mijn,
                mijn ? "" : Kopweergave.naam(namen, van(rij)),
                rij.behandelaar() == null,
                rij.wie(),
                mijn ? rij.waarvoor() : "",
                rij.kring(),
                mijn && !rij.waarvoor().isEmpty() ? rij.persoon() : null);
    }
}
