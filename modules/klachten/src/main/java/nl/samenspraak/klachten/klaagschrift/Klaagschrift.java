package nl.samenspraak.klachten.klaagschrift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.BehandelenKan;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.HersteltermijnIsVoorbij;
import nl.samenspraak.klachten.dossier.KlaagschriftIsVolledig;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.Klagersleutel;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * What a klaagschrift holds: whether that is what the law asks, what came in later, and what turned out to be otherwise (9:4 lid 2,
 * R-KLA-02).
 */
@ApplicationScoped
public class Klaagschrift {

    private Klachtweergave weergave;
    private Klagersleutel sleutel;
    private Klachtrubrieken rubrieken;
    private Klachtwerk werk;

    Klaagschrift() {
        // The container makes its proxy with this.
    }

    @Inject
    Klaagschrift(
            Klachten klachten,
            Klachtweergave weergave,
            Klagersleutel sleutel,
            Klachtrubrieken rubrieken,
            Aanwezige aanwezige,
            Clock klok) {
        this.weergave = weergave;
        this.sleutel = sleutel;
        this.rubrieken = rubrieken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Tells what a klacht holds and lacks.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return the klacht, with what is missing
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public KlaagschriftView open(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        LocalDate gevraagd = klacht.feiten().gevraagdTot().orElse(null);
        return new KlaagschriftView(
                weergave.van(klacht, werk.ik()),
                KlaagschriftIsVolledig.isKlaagschrift(klacht),
                KlaagschriftIsVolledig.gebreken(klacht),
                gevraagd,
                gevraagd != null && werk.vandaag().isAfter(gevraagd),
                klacht.feiten().onaangevuld().isPresent(),
                klacht.feiten().verzoekOpen());
    }

    /**
     * What was missing came in, or a part of it.
     *
     * @param id the klacht
     * @param aanvulling what came in
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.aangevuld")
    public Verrichting<Weigerreden> vulAan(
            KlachtId id, Klaagschriftaanvulling aanvulling, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(
                klacht,
                () -> open(klacht)
                        .or(() -> bezwaar(klacht, aanvulling.dag()))
                        .or(() -> bezwaar(aanvulling.klager(), aanvulling.dagtekening()))
                        .or(() -> wordtOnbekend(klacht, aanvulling.klager()))
                        .or(() -> {
                            String wat = watKwam(klacht, aanvulling);
                            neemOver(klacht, aanvulling.klager(), aanvulling.dagtekening(), aanvulling.ondertekend());
                            klacht.leg(werk.stap(Klachtstapsoort.AANGEVULD, aanvulling.dag(), wat, null));
                            return Optional.empty();
                        }));
    }

    /** What its klager sent in the words of whoever recorded it, and what of the data that changed. */
    private static String watKwam(Klacht klacht, Klaagschriftaanvulling aanvulling) {
        Set<String> veranderd =
                Klagerverschil.van(klacht, aanvulling.klager(), aanvulling.dagtekening(), aanvulling.ondertekend());
        return Stream.of(aanvulling.toelichting(), String.join(", ", veranderd))
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(" — "));
    }

    /**
     * What was missing did not come in time: the klacht gets an answer, without 9:5 up to 9:12 (9:4).
     *
     * @param id the klacht
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.niet-aangevuld")
    public Verrichting<Weigerreden> isNietAangevuld(KlachtId id, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.verricht(
                klacht,
                () -> BehandelenKan.inBehandeling(klacht)
                        .or(() -> HersteltermijnIsVoorbij.toets(klacht, werk.vandaag()))
                        .or(() -> {
                            klacht.leg(werk.stap(Klachtstapsoort.NIET_AANGEVULD, ""));
                            return Optional.empty();
                        }));
    }

    /**
     * Mends what was recorded wrongly about the klager and the paper.
     *
     * @param id the klacht
     * @param klager who complains
     * @param dagtekening the day that stands on the klaagschrift, or {@code null}
     * @param ondertekend whether it is signed
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.gegevens-verbeterd")
    public Verrichting<Weigerreden> verbeter(
            KlachtId id, Klager klager, LocalDate dagtekening, boolean ondertekend, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(
                klacht,
                () -> bezwaar(klager, dagtekening)
                        .or(() -> wordtOnbekend(klacht, klager))
                        .or(() -> {
                            Set<String> veranderd = Klagerverschil.van(klacht, klager, dagtekening, ondertekend);
                            neemOver(klacht, klager, dagtekening, ondertekend);
                            if (!veranderd.isEmpty()) {
                                klacht.leg(werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, String.join(", ", veranderd)));
                            }
                            return Optional.empty();
                        }));
    }

    /**
     * Chooses under what it is counted (R-KLA-16); also after it came to its end, because the register must be right.
     *
     * @param id the klacht
     * @param indeling step, domain and nature, each of which may be chosen later
     * @param versie the version that was read
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else changed it in the meantime
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.ingedeeld")
    public Verrichting<Weigerreden> deelIn(KlachtId id, Klachtindeling indeling, long versie, Doelbinding doel) {
        Klacht klacht = werk.lees(id, versie);
        return werk.wijzig(klacht, () -> {
            if (indeling.leeg() && klacht.indeling().leeg()) {
                return Optional.of(Weigerreden.INDELING_LEEG);
            }
            if (!rubrieken.kent(indeling, klacht.indeling())) {
                return Optional.of(Weigerreden.INDELING_ONBEKEND);
            }
            if (!indeling.equals(klacht.indeling())) {
                klacht.deelIn(indeling);
                klacht.leg(werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, rubrieken.inWoorden(indeling)));
            }
            return Optional.empty();
        });
    }

    private void neemOver(Klacht klacht, Klager klager, LocalDate dagtekening, boolean ondertekend) {
        klacht.ken(klager, sleutel.van(klager));
        klacht.teken(dagtekening, ondertekend);
    }

    private static Optional<Weigerreden> open(Klacht klacht) {
        return klacht.status().open() ? Optional.empty() : Optional.of(Weigerreden.AFGEDAAN);
    }

    private Optional<Weigerreden> bezwaar(Klacht klacht, LocalDate dag) {
        if (dag == null) {
            return Optional.of(Weigerreden.AANVULLING_DAG_ONTBREEKT);
        }
        return dag.isAfter(werk.vandaag()) || dag.isBefore(klacht.ontvangenOp())
                ? Optional.of(Weigerreden.AANVULLING_DAG_KLOPT_NIET)
                : Optional.empty();
    }

    /** Who is known when there is an outcome is written to and may go to the ombudsman: that cannot be taken back by a tick. */
    private static Optional<Weigerreden> wordtOnbekend(Klacht klacht, Klager klager) {
        boolean onbekend = klager.anoniem() && !klacht.klager().anoniem();
        boolean uitkomst =
                heeftUitkomst(klacht.status(), klacht.stappen().stream().map(Klachtstap::soort));
        return onbekend && uitkomst ? Optional.of(Weigerreden.KLAGER_BLIJFT_BEKEND) : Optional.empty();
    }

    static boolean heeftUitkomst(Klachtstatus status, Stream<Klachtstapsoort> stappen) {
        return !status.open()
                || stappen.anyMatch(soort ->
                        soort == Klachtstapsoort.GEOORDEELD || soort == Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
    }

    /** What came in afterwards may bear a later day than the klaagschrift itself, but not one that is still to come. */
    private Optional<Weigerreden> bezwaar(Klager klager, LocalDate dagtekening) {
        if (!klager.anoniem() && klager.naam().isEmpty()) {
            return Optional.of(Weigerreden.NAAM_ONTBREEKT);
        }
        return dagtekening != null && dagtekening.isAfter(werk.vandaag())
                ? Optional.of(Weigerreden.DAGTEKENING_IN_TOEKOMST)
                : Optional.empty();
    }
}
