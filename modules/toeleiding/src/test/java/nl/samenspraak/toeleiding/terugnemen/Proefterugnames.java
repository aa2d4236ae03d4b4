package nl.samenspraak.toeleiding.terugnemen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctie;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Correctieontvangers;
import nl.samenspraak.toeleiding.correctie.Feit;

/** What is taken back, in memory; two parties got something. */
public final class Proefterugnames implements Terugnames, Correctieontvangers {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 20);

    private final List<Terugname> terugnames = new ArrayList<>();

    /** @return what whoever takes something back asks, on a fixed day */
    public Terugnemen terugnemen() {
        Clock klok = Clock.fixed(DAG.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Terugnemen(this, this, null, klok);
    }

    /** Somebody has to hear this. */
    public void moet(ToeleidingId id, Terugneemgrond grond, String wat, String aan) {
        add(new Terugname(id, grond, wat, null, new Correctieontvanger(aan, aan), DAG));
    }

    @Override
    public void add(Terugname terugname) {
        terugnames.add(terugname);
    }

    @Override
    public void verwijder(Terugname terugname) {
        terugnames.remove(terugname);
    }

    @Override
    public List<Terugname> van(ToeleidingId toeleiding) {
        return List.copyOf(terugnames);
    }

    @Override
    public Set<ToeleidingId> metBriefOpen(Set<ToeleidingId> toeleidingen) {
        return Set.of();
    }

    @Override
    public List<Correctieontvanger> bereikt(ToeleidingId toeleiding) {
        return List.of(new Correctieontvanger("ggz", "GGZ"), new Correctieontvanger("winkel", "Budgetwinkel"));
    }

    @Override
    public Map<String, List<Correctieontvanger>> kregen(ToeleidingId toeleiding, List<Feit> feiten) {
        return Map.of();
    }

    @Override
    public String bestreden(Correctie correctie) {
        return correctie.oud();
    }

    @Override
    public Correctieontvanger inwoner() {
        return new Correctieontvanger(Correctieontvanger.INWONER, "de inwoner");
    }
}
