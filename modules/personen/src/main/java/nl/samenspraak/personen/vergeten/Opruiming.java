package nl.samenspraak.personen.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Persoonsgebruik;
import nl.samenspraak.personen.Persoonsopruiming;
import nl.samenspraak.personen.gezin.Gezinsbanden;
import nl.samenspraak.personen.register.Personen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;

/** Takes people out of the register, with the households that were recorded for them. */
@ApplicationScoped
public class Opruiming implements Persoonsopruiming {

    private Personen personen;
    private Gezinsbanden banden;
    private Iterable<Persoonsgebruik> gebruik;

    protected Opruiming() {}

    @Inject
    Opruiming(Personen personen, Gezinsbanden banden, @Any Instance<Persoonsgebruik> gebruik) {
        this(personen, banden, (Iterable<Persoonsgebruik>) gebruik);
    }

    Opruiming(Personen personen, Gezinsbanden banden, Iterable<Persoonsgebruik> gebruik) {
        this.personen = personen;
        this.banden = banden;
        this.gebruik = gebruik;
    }

    @Override
    public boolean isOverbodig(PersoonId persoon) {
        return personen.isMetDeHandIngevoerd(persoon)
                && StreamSupport.stream(gebruik.spliterator(), false).noneMatch(module -> module.gebruikt(persoon))
                && !banden.isVerwant(persoon);
    }

    @Override
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.VERNIETIGEN, daad = "persoon.vernietigd")
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
        List<PersoonId> verwanten = banden.verwanten(id).stream()
                .map(verwant -> verwant.band().ander(id))
                .distinct()
                .toList();
        personen.verwijder(persoon);
        weg.add(id);
        verwanten.forEach(verwant -> vernietig(verwant, weg));
    }
}
