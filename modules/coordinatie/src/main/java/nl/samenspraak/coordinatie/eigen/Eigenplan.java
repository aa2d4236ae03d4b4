package nl.samenspraak.coordinatie.eigen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinaties;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.coordinatie.plan.Activiteitregel;
import nl.samenspraak.coordinatie.plan.Doelregel;
import nl.samenspraak.coordinatie.plan.PlanView;
import nl.samenspraak.coordinatie.plan.Planweergave;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.personen.Eigengegevens;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigenblok;
import nl.samenspraak.toegang.eigen.Eigendossier;

/** A plan as the inwoner reads it for whom it is, through his own eyes: what is for another of the family and not shared, is not there (R-COO-21). */
@ApplicationScoped
class Eigenplan implements Eigendossier {

    @Inject
    private Coordinaties coordinaties;

    @Inject
    private Planweergave weergave;

    @Inject
    private Eigengegevens gegevens;

    @Inject
    private Aanwezige aanwezige;

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    public Dossierdeel deel() {
        return Dossierdeel.PLAN;
    }

    @Override
    @Inzage(deel = Dossierdeel.PLAN)
    public Eigenbeeld open(Zaakverwijzing zaak, Doelbinding doel) {
        PersoonId ik = aanwezige.gebruiker().flatMap(Gebruiker::inwoner).orElseThrow(Eigenplan::nietVanHem);
        Coordinatie coordinatie =
                coordinaties.find(new CoordinatieId(zaak.id())).orElseThrow(Eigenplan::nietVanHem);
        List<Eigenblok> blokken = weergave.vanInwoner(coordinatie)
                .map(plan -> Stream.concat(
                                Stream.of(gegevens.van(ik), plan(plan), partijen(plan)),
                                plan.doelen().stream().map(Eigenplan::doel))
                        .toList())
                .orElseGet(() -> List.of(gegevens.van(ik)));
        return new Eigenbeeld(
                ik,
                zaak,
                coordinatie.nummer().waarde(),
                coordinatie.coordinator().orElse(""),
                blokken,
                List.of());
    }

    private static Weigering nietVanHem() {
        return new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    private static Eigenblok plan(PlanView plan) {
        return Eigenblok.met(tekst("eigen.plan"))
                .feit(tekst("eigen.nummer"), plan.kop().nummer().waarde())
                .feit(tekst("eigen.sinds"), plan.kop().startdag())
                .feit(tekst("eigen.stand"), tekst("stand." + plan.kop().stand()))
                .feit(tekst("eigen.vorm"), plan.kop().regie().naam())
                .feit(tekst("eigen.grondslag"), plan.kop().regie().grondslag())
                .feit(tekst("eigen.verantwoordelijk"), plan.kop().regie().verantwoordelijke())
                .feit(tekst("eigen.gezin"), plan.gezin())
                .klaar();
    }

    private static Eigenblok partijen(PlanView plan) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.partijen"));
        for (Partijdeelname partij : plan.partijen()) {
            String taak = partij.taak().isEmpty() ? tekst("eigen.doetMee") : partij.taak();
            blok.feit(partij.naam(), taak, partij.contact());
        }
        return blok.klaar();
    }

    private static Eigenblok doel(Doelregel doel) {
        Eigenblok.Bouwer blok = Eigenblok.met(tekst("eigen.doel", doel.nummer(), doel.tekst()));
        for (Activiteitregel regel : doel.activiteiten()) {
            blok.feit(regel.uitvoerder(), regel.gegevens().wat(), onder(regel));
        }
        return blok.klaar();
    }

    /** When, how far, and who else of the family sees it. */
    private static String onder(Activiteitregel regel) {
        return Stream.of(
                        regel.wanneer(),
                        regel.rest(),
                        regel.gegevens().opmerking(),
                        regel.alleen().isEmpty() ? "" : tekst("eigen.alleen"),
                        regel.gedeeldMet().isEmpty() ? "" : tekst("eigen.gedeeld", regel.gedeeldMet()))
                .filter(deel -> deel != null && !deel.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String tekst(String sleutel, Object... delen) {
        return Coordinatieteksten.tekst(sleutel, delen);
    }
}
