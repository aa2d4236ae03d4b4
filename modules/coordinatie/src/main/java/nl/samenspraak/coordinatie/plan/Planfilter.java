package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.kern.Id;

/** Which activities somebody wants to see, and how they are put together; ids and choices, nothing of what stands in a plan. */
public final class Planfilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID voor;
    private String uitvoerder;
    private Activiteitstand stand;
    private boolean opUitvoerder;

    /**
     * @param view a plan
     * @return what is asked of it
     */
    public List<Planblok> van(PlanView view) {
        return opUitvoerder ? opUitvoerder(view) : opDoel(view);
    }

    private List<Planblok> opDoel(PlanView view) {
        return view.doelen().stream()
                .map(doel -> new Planblok(
                        doel.id(),
                        Coordinatieteksten.tekst("plan.doel", doel.nummer()),
                        doel.tekst(),
                        doel.activiteiten().stream().filter(this::past).toList()))
                .filter(blok -> !blok.activiteiten().isEmpty() || isLeeg())
                .toList();
    }

    private List<Planblok> opUitvoerder(PlanView view) {
        return view.activiteiten().stream()
                .filter(this::past)
                .collect(Collectors.groupingBy(Activiteitregel::uitvoerder, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(groep -> new Planblok(null, "", groep.getKey(), groep.getValue()))
                .toList();
    }

    private boolean past(Activiteitregel regel) {
        Set<UUID> wie = regel.gegevens().voor();
        return (voor == null || wie.isEmpty() || wie.contains(voor))
                && (uitvoerder == null
                        || uitvoerder.equals(sleutel(regel.gegevens().uitvoerder())))
                && (stand == null || stand == regel.stand());
    }

    /** Whoever looks for what the family does itself, looks for all of it. */
    private static String sleutel(Uitvoerder wie) {
        return wie.isGezin() ? new Uitvoerder(null, null).toString() : wie.toString();
    }

    private boolean isLeeg() {
        return voor == null && uitvoerder == null && stand == null;
    }

    public String getVoor() {
        return voor == null ? null : voor.toString();
    }

    public void setVoor(String wie) {
        voor = Id.lees(wie).orElse(null);
    }

    public String getUitvoerder() {
        return uitvoerder;
    }

    public void setUitvoerder(String uitvoerder) {
        this.uitvoerder = uitvoerder == null || uitvoerder.isEmpty() ? null : uitvoerder;
    }

    public Activiteitstand getStand() {
        return stand;
    }

    public void setStand(Activiteitstand stand) {
        this.stand = stand;
    }

    public boolean isOpUitvoerder() {
        return opUitvoerder;
    }

    public void setOpUitvoerder(boolean opUitvoerder) {
        this.opUitvoerder = opUitvoerder;
    }
}
