package nl.samenspraak.meldpunt.herkennen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.meldpunt.melding.Melderzoeknaam;
import nl.samenspraak.personen.PersoonRegel;

/**
 * Finds, inside a gate, the meldingen about somebody who was only described and may be this person: the surname stands in the description, with the
 * same date of birth, or without any date and with a given name. That is no proof; whoever handles it says who it is.
 */
@ApplicationScoped
public class Herkenning {

    private static final int KORTSTE = 3;

    private Beschrevenen beschrevenen;
    private Clock klok;

    Herkenning() {
        // The container makes its proxy with this.
    }

    @Inject
    public Herkenning(Beschrevenen beschrevenen, Clock klok) {
        this.beschrevenen = beschrevenen;
        this.klok = klok;
    }

    /**
     * @param wie somebody in the register
     * @return the meldingen that may be about that person, newest first
     */
    public List<Beschreven> van(PersoonRegel wie) {
        Persoonsnaam naam = wie.persoonsnaam();
        return Stream.of(naam.geslachtsnaam(), naam.partnerGeslachtsnaam())
                .map(Melderzoeknaam::van)
                .filter(deel -> !deel.woorden().isEmpty())
                .flatMap(achternaam ->
                        beschrevenen.met(achternaam.sleutel()).stream().filter(een -> heeft(een, achternaam)))
                .filter(een -> past(een, naam.voornamen(), wie.geboortedatum()))
                .distinct()
                .sorted(Comparator.comparing(Beschreven::aangenomenOp).reversed())
                .toList();
    }

    /**
     * @param tekst what was typed to find somebody: a name, with or without a date of birth
     * @return the meldingen about somebody who was described so, newest first: with all of those names, or with the last one and that date
     */
    public List<Beschreven> van(String tekst) {
        LocalDate vandaag = LocalDate.now(klok);
        List<Geboortedatum> dagen = Dagen.in(tekst, vandaag);
        Melderzoeknaam naam = Melderzoeknaam.van(Dagen.zonder(tekst, vandaag));
        if (naam.sleutel().length() < KORTSTE) {
            return List.of();
        }
        return beschrevenen.met(naam.sleutel()).stream()
                .filter(een -> {
                    List<Geboortedatum> daar = Dagen.in(een.omschrijving(), vandaag);
                    return dagen.isEmpty() || daar.isEmpty() ? heeft(een, naam) : daar.containsAll(dagen);
                })
                .toList();
    }

    private static boolean heeft(Beschreven een, Melderzoeknaam naam) {
        return Melderzoeknaam.van(een.omschrijving()).heeft(naam);
    }

    private boolean past(Beschreven een, String voornamen, Geboortedatum geboren) {
        List<Geboortedatum> dagen = Dagen.in(een.omschrijving(), LocalDate.now(klok));
        if (!dagen.isEmpty()) {
            return dagen.contains(geboren);
        }
        Set<String> woorden = Set.copyOf(Melderzoeknaam.van(een.omschrijving()).woorden());
        return Melderzoeknaam.van(voornamen).woorden().stream()
                .filter(voornaam -> voornaam.length() >= KORTSTE)
                .anyMatch(woorden::contains);
    }
}
