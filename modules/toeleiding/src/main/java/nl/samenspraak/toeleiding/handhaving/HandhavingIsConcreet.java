package nl.samenspraak.toeleiding.handhaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.zaak.naam.Naamregel;
import nl.samenspraak.zaak.noodzaak.Noodzaakgebrek;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;

/**
 * R-TOE-42: a request names one person, a cause that came to light on a day, a power of the law, and for each of the data what it is needed for.
 * Screening is refused: it is a request without a person or without a cause.
 */
@ApplicationScoped
public class HandhavingIsConcreet {

    /** One address has a street and a number; a whole town, or a sign that stands for anything, is no address. */
    private static final Pattern ADRES = Pattern.compile("^[^%*?_;]*\\p{L}{2,}[^%*?_;]*\\d[^%*?_;]*$");

    private Handhavingsreferentie referentie;
    private Noodzaakregel noodzaak;
    private Naamregel namen;

    HandhavingIsConcreet() {
        // The container makes its proxy with this.
    }

    @Inject
    HandhavingIsConcreet(Handhavingsreferentie referentie, Noodzaakregel noodzaak, Naamregel namen) {
        this.referentie = referentie;
        this.noodzaak = noodzaak;
        this.namen = namen;
    }

    /**
     * @param nieuw what is asked
     * @param vandaag today
     * @return the first thing that is wrong with it; empty when nothing is
     */
    public Optional<Handhavingsbezwaar> toets(NieuwHandhavingsverzoek nieuw, LocalDate vandaag) {
        return wie(nieuw.wie(), vandaag).or(() -> aanleiding(nieuw, vandaag)).or(() -> gegevens(nieuw));
    }

    private Optional<Handhavingsbezwaar> wie(Overwie wie, LocalDate vandaag) {
        if (wie.naam().isEmpty()) {
            return Optional.of(Handhavingsbezwaar.NAAM_ONTBREEKT);
        }
        if (referentie.isScreening(wie.naam())) {
            return Optional.of(Handhavingsbezwaar.SCREENING);
        }
        if (!namen.isVanEenPersoon(wie.naam())) {
            return Optional.of(Handhavingsbezwaar.NAAM_VAN_MEER);
        }
        if (wie.geboren() == null && wie.adres().isEmpty()) {
            return Optional.of(Handhavingsbezwaar.ONDERSCHEID_ONTBREEKT);
        }
        if (!wie.adres().isEmpty() && !ADRES.matcher(wie.adres()).find()) {
            return Optional.of(Handhavingsbezwaar.ADRES_KAN_NIET);
        }
        return wie.geboren() != null && wie.geboren().isAfter(vandaag)
                ? Optional.of(Handhavingsbezwaar.GEBOORTEDAG_KAN_NIET)
                : Optional.empty();
    }

    private Optional<Handhavingsbezwaar> aanleiding(NieuwHandhavingsverzoek nieuw, LocalDate vandaag) {
        if (!referentie.kentBevoegdheid(nieuw.bevoegdheid())) {
            return Optional.of(Handhavingsbezwaar.BEVOEGDHEID_ONTBREEKT);
        }
        if (nieuw.aanleiding().isEmpty()) {
            return Optional.of(Handhavingsbezwaar.AANLEIDING_ONTBREEKT);
        }
        if (referentie.isScreening(nieuw.aanleiding())
                || referentie.isScreening(nieuw.noodzaak().doel())
                || referentie.isScreening(nieuw.noodzaak().waarom())) {
            return Optional.of(Handhavingsbezwaar.SCREENING);
        }
        if (noodzaak.fout(nieuw.aanleiding()).isPresent()) {
            return Optional.of(Handhavingsbezwaar.AANLEIDING_IS_GEEN_REDEN);
        }
        if (nieuw.aanleidingOp() == null) {
            return Optional.of(Handhavingsbezwaar.DAG_ONTBREEKT);
        }
        return nieuw.aanleidingOp().isAfter(vandaag)
                ? Optional.of(Handhavingsbezwaar.DAG_IN_TOEKOMST)
                : Optional.empty();
    }

    private Optional<Handhavingsbezwaar> gegevens(NieuwHandhavingsverzoek nieuw) {
        if (nieuw.gegevens().isEmpty() || !nieuw.gegevens().keySet().stream().allMatch(referentie::kentGegeven)) {
            return Optional.of(Handhavingsbezwaar.GEGEVENS_ONTBREKEN);
        }
        if (!zonderReden(nieuw).isEmpty()) {
            return Optional.of(Handhavingsbezwaar.WAAROM_ONTBREEKT);
        }
        return gebreken(nieuw).isEmpty() ? Optional.empty() : Optional.of(Handhavingsbezwaar.NOODZAAK_ONTBREEKT);
    }

    /**
     * @param nieuw what is asked
     * @return the codes of the data of which it was not said what they are for
     */
    public List<String> zonderReden(NieuwHandhavingsverzoek nieuw) {
        return nieuw.gegevens().entrySet().stream()
                .filter(deze -> noodzaak.fout(deze.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param nieuw what is asked
     * @return which answers of the noodzaaktoets are no reason
     */
    public List<Noodzaakgebrek> gebreken(NieuwHandhavingsverzoek nieuw) {
        return noodzaak.toets(nieuw.noodzaak());
    }
}
