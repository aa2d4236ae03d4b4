package nl.samenspraak.meldpunt.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Informatie;
import nl.samenspraak.meldpunt.informeren.Informaties;
import nl.samenspraak.meldpunt.informeren.Informering;
import nl.samenspraak.meldpunt.melding.Afsluiting;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.meldpunt.melding.Weging;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.personen.Eigengegevens;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigenblok;
import nl.samenspraak.toegang.eigen.Eigendossier;

/**
 * A melding as the one reads it whom it is about. Whoever reported it himself reads his own words. What somebody else said is not here, nor how or at
 * what moment it came: that can tell who it was (R-MEL-05, AVG 15 lid 4). Neither is anything of the Wvggz as long as that may not be told.
 */
@ApplicationScoped
class Eigenmelding implements Eigendossier {

    @Inject
    private Meldingen meldingen;

    @Inject
    private Informaties informaties;

    @Inject
    private JpaEigenmeldingen eigen;

    @Inject
    private Eigengegevens gegevens;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.MELDING;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.SIGNAAL;
    }

    @Override
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public Eigenbeeld open(Zaakverwijzing zaak, Doelbinding doel) {
        PersoonId ik = aanwezige.gebruiker().flatMap(Gebruiker::inwoner).orElseThrow(Eigenmelding::nietVanHem);
        MeldingId id = new MeldingId(zaak.id());
        Melding melding = meldingen.find(id).orElseThrow(Eigenmelding::nietVanHem);
        return new Eigenbeeld(
                ik,
                zaak,
                melding.nummer().waarde(),
                "",
                List.of(
                        gegevens.van(ik),
                        melding(melding, ik),
                        weging(melding),
                        verteld(id, ik),
                        uitkomst(melding, ik)),
                List.of());
    }

    private static Weigering nietVanHem() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    private static Eigenblok melding(Melding melding, PersoonId ik) {
        boolean zelf = melding.melder().relatie() == Relatie.ZELF
                && melding.persoon().filter(ik::equals).isPresent();
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.melding"))
                .feit(tekst("eigen.nummer"), melding.nummer().waarde())
                .feit(tekst("eigen.ontvangen"), melding.ontvangenOp());
        return zelf
                ? blok.feit(tekst("eigen.door"), tekst("eigen.door.zelf"))
                        .feit(tekst("eigen.aanleiding"), melding.signaal().aanleiding())
                        .feit(tekst("eigen.inhoud"), melding.signaal().inhoud())
                        .klaar()
                : blok.feit(tekst("eigen.inhoud"), tekst("eigen.inhoud.ander")).klaar();
    }

    /** The reason is left out: it can repeat what the melder said. */
    private static Eigenblok weging(Melding melding) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.weging"));
        melding.weging().ifPresent(weging -> weeg(blok, weging));
        return blok.klaar();
    }

    private static void weeg(Eigenblok.Bouwer blok, Weging weging) {
        Optional.ofNullable(weging.gebied())
                .ifPresent(gebied -> blok.feit(tekst("eigen.gebied"), tekst("gebied." + gebied)));
        Optional.ofNullable(weging.urgentie())
                .ifPresent(urgentie -> blok.feit(tekst("eigen.urgentie"), tekst("urgentie." + urgentie)));
    }

    private Eigenblok verteld(MeldingId id, PersoonId ik) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.verteld"));
        informaties.find(id).map(informatie -> staat(informatie, ik)).orElse(List.of()).stream()
                .filter(Informering::gedaan)
                .forEach(stap -> blok.feit(
                        tekst("eigen.verteld.op"),
                        nl.samenspraak.kern.Nederlands.datum(stap.dag()),
                        stap.wijze() == null ? "" : tekst("wijze." + stap.wijze())));
        return blok.klaar();
    }

    /** What was taken back because it was wrong, did not happen. */
    private static List<Informering> staat(Informatie informatie, PersoonId ik) {
        List<Informering> staat = new ArrayList<>();
        for (Informering stap : informatie.informeringen()) {
            if (stap.persoon().equals(ik)) {
                if (!stap.herroept()) {
                    staat.add(stap);
                } else if (!staat.isEmpty()) {
                    staat.remove(staat.size() - 1);
                }
            }
        }
        return staat;
    }

    private Eigenblok uitkomst(Melding melding, PersoonId ik) {
        Optional<Afsluiting> afsluiting = melding.afsluiting().filter(einde -> !zwijgtNog(melding.id(), ik));
        return Eigenblok.met(tekst("eigen.uitkomst"))
                .feit(
                        tekst("eigen.uitkomst.welke"),
                        afsluiting
                                .map(einde ->
                                        tekst("sluitreden." + einde.sluiting().reden()))
                                .orElseGet(() -> tekst("eigen.uitkomst.geen")))
                .feit(
                        tekst("eigen.uitkomst.op"),
                        afsluiting
                                .map(einde -> LocalDate.ofInstant(einde.op(), klok.getZone()))
                                .orElse(null))
                .klaar();
    }

    /** Whether something is done under the Wvggz of which this person may not know yet: then the outcome would tell it. */
    private boolean zwijgtNog(MeldingId id, PersoonId ik) {
        return eigen.van(ik).stream()
                .anyMatch(deze -> deze.zaak().equals(id.zaak())
                        && deze.doel() != null
                        && deze.isVerborgenOp(LocalDate.now(klok)));
    }

    private static String tekst(String sleutel) {
        return Meldteksten.tekst(sleutel);
    }
}
