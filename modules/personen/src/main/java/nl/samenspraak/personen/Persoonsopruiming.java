package nl.samenspraak.personen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.model.Personen;
import nl.samenspraak.personen.model.Persoon;
import nl.samenspraak.toegang.Actie;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/**
 * Takes people out of the register whom nobody needs there any more (R-AVG-09). That is only those who were entered by hand for some
 * case: whoever comes from the BRP belongs to the register whether there is a case or not, and goes when the BRP says so.
 */
@ApplicationScoped
public class Persoonsopruiming {

    private Personen personen;
    private Iterable<Persoonsgebruik> gebruik;

    protected Persoonsopruiming() {}

    @Inject
    Persoonsopruiming(Personen personen, @Any Instance<Persoonsgebruik> gebruik) {
        this(personen, (Iterable<Persoonsgebruik>) gebruik);
    }

    Persoonsopruiming(Personen personen, Iterable<Persoonsgebruik> gebruik) {
        this.personen = personen;
        this.gebruik = gebruik;
    }

    /**
     * @param persoon someone
     * @return whether that person was entered by hand, no module refers to it, and it belongs to the household of nobody else
     */
    public boolean isOverbodig(PersoonId persoon) {
        return personen.isMetDeHandIngevoerd(persoon)
                && StreamSupport.stream(gebruik.spliterator(), false).noneMatch(module -> module.gebruikt(persoon))
                && !personen.isVerwant(persoon);
    }

    /**
     * Takes someone out of the register, with numbers, identifications and household; and after that the members of that household who
     * were there for this person alone.
     *
     * @param persoon someone who {@linkplain #isOverbodig is needed no more}
     * @param doel for what purpose
     * @return who are gone; nobody when somebody turns out to need that person
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.VERNIETIGEN)
    public PersonenVernietigd vernietig(PersoonId persoon, Doelbinding doel) {
        Set<PersoonId> weg = new LinkedHashSet<>();
        vernietig(persoon, weg);
        return new PersonenVernietigd(weg);
    }

    private void vernietig(PersoonId id, Set<PersoonId> weg) {
        if (!isOverbodig(id)) {
            return;
        }
        Persoon persoon = personen.find(id).orElseThrow();
        List<PersoonId> verwanten = personen.verwanten(id).stream()
                .map(verwant -> verwant.band().ander(id))
                .distinct()
                .toList();
        personen.verwijder(persoon);
        weg.add(id);
        verwanten.forEach(verwant -> vernietig(verwant, weg));
    }
}
