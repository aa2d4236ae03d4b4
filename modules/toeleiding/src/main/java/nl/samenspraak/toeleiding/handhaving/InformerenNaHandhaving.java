package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * R-AVG-03: after a decision the person it was about hears of it within three months, fraud or not. It can wait only on a ground of UAVG 41, with why that
 * holds here, and for no longer than as many months again; there is no "never".
 */
@ApplicationScoped
public class InformerenNaHandhaving {

    /** Code of the term within which the person hears of it. */
    static final String TERMIJN = "handhaving-informeren";

    private Handhavingsreferentie referentie;
    private Noodzaakregel noodzaak;
    private Termijnen termijnen;

    InformerenNaHandhaving() {
        // The container makes its proxy with this.
    }

    @Inject
    InformerenNaHandhaving(Handhavingsreferentie referentie, Noodzaakregel noodzaak, Termijnen termijnen) {
        this.referentie = referentie;
        this.noodzaak = noodzaak;
        this.termijnen = termijnen;
    }

    /**
     * @param vandaag the day on which is decided, or on which it is looked at again
     * @return the last day on which the person hears of it
     */
    public LocalDate uiterlijk(LocalDate vandaag) {
        return termijnen.bereken(TERMIJN, vandaag).einde();
    }

    /**
     * @param verzoek the request
     * @param nieuw that the person heard, or why that waits
     * @param vandaag the current date
     * @param hier where a day begins
     * @return what is wrong with it; empty when nothing is
     */
    public Optional<Handhavingsbezwaar> toets(
            Handhavingsverzoek verzoek, NieuweHandhavingsinformering nieuw, LocalDate vandaag, ZoneId hier) {
        if (verzoek.teVertellenVoor().isEmpty()) {
            return Optional.of(Handhavingsbezwaar.NIETS_TE_VERTELLEN);
        }
        if (nieuw.verteld() == null) {
            return Optional.of(Handhavingsbezwaar.KEUZE_ONTBREEKT);
        }
        return nieuw.verteld()
                ? verteld(
                        nieuw, vandaag, LocalDate.ofInstant(verzoek.geslotenOp().orElseThrow(), hier))
                : uitgesteld(nieuw, vandaag);
    }

    private static Optional<Handhavingsbezwaar> verteld(
            NieuweHandhavingsinformering nieuw, LocalDate vandaag, LocalDate besloten) {
        if (nieuw.dag() == null) {
            return Optional.of(Handhavingsbezwaar.INFORMEERDAG_ONTBREEKT);
        }
        if (nieuw.dag().isAfter(vandaag) || nieuw.dag().isBefore(besloten)) {
            return Optional.of(Handhavingsbezwaar.INFORMEERDAG_KAN_NIET);
        }
        return nieuw.wijze() == null ? Optional.of(Handhavingsbezwaar.WIJZE_ONTBREEKT) : Optional.empty();
    }

    private Optional<Handhavingsbezwaar> uitgesteld(NieuweHandhavingsinformering nieuw, LocalDate vandaag) {
        if (referentie.uitstelgronden().stream().noneMatch(grond -> grond.code().equals(nieuw.grond()))) {
            return Optional.of(Handhavingsbezwaar.UITSTELGROND_ONTBREEKT);
        }
        if (noodzaak.fout(nieuw.afweging()).isPresent()) {
            return Optional.of(Handhavingsbezwaar.AFWEGING_ONTBREEKT);
        }
        boolean kan = nieuw.herzienOp() != null
                && nieuw.herzienOp().isAfter(vandaag)
                && !nieuw.herzienOp().isAfter(uiterlijk(vandaag));
        return kan ? Optional.empty() : Optional.of(Handhavingsbezwaar.HERZIENDAG_KAN_NIET);
    }
}
