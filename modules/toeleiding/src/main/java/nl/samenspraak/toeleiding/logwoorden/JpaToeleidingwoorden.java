package nl.samenspraak.toeleiding.logwoorden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.navraag.Gedaan;
import nl.samenspraak.toegang.navraag.Zaakwoorden;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;

/**
 * Tells whoever watches over the log the number of a toeleiding and what an access did to it: which letter went, what was asked of whom, with whom
 * something was shared (R-LOG-01, R-ALG-27). The names are those of parties, which are organisations.
 */
@ApplicationScoped
class JpaToeleidingwoorden implements Zaakwoorden {

    private static final ResourceBundle WOORDEN = ResourceBundle.getBundle("nl.samenspraak.toeleiding.daden");

    private static final String TOESTEMMING = "select t.toeleiding, e.door, e.op, e.stand, p.naam"
            + " from Toestemming t join t.stappen e, Partij p"
            + " where p.id = t.partij and t.toeleiding in :zaken and e.op between :van and :tot";
    private static final String GESLOTEN = "select e.id, e.geslotenDoor, e.geslotenOp, '' from Toeleiding e"
            + " where e.id in :zaken and e.geslotenOp between :van and :tot";

    /** By the word for it: case, who, when, which of a list, and the name of a party. */
    private static final Map<String, String> VRAGEN = vragen();

    @PersistenceContext(unitName = "toeleiding")
    private EntityManager em;

    @Inject
    private Toeleidingen toeleidingen;

    private static Map<String, String> vragen() {
        Map<String, String> vragen = new LinkedHashMap<>();
        vragen.put("verzoekbesluit", van("Onderzoeksverzoek", "beslotenDoor", "beslotenOp", "''"));
        vragen.put("legitimatie", van("Wetslegitimatie", "door", "op", "''"));
        vragen.put("toestemming", TOESTEMMING);
        vragen.put("verzoek", metPartij("Verzoek", "opgesteldDoor", "opgesteldOp", "''"));
        vragen.put("deling", metPartij("Deling", "vastgelegdDoor", "vastgelegdOp", "e.richting"));
        vragen.put("stuk", van("Stuk", "vastgelegdDoor", "vastgelegdOp", "''"));
        vragen.put("stukbesluit", van("Stuk", "beslotenDoor", "beslotenOp", "e.stand"));
        vragen.put("correctie", van("Correctie", "beslotenDoor", "beslotenOp", "''"));
        vragen.put("omlabeling", van("Omlabelverklaring", "door", "op", "''"));
        vragen.put("conclusie", van("Conclusie", "door", "op", "''"));
        vragen.put("gewist", van("Wisverklaring", "door", "op", "''"));
        vragen.put("brief", van("Onderzoeksbrief", "verzondenDoor", "verzondenOp", "e.soort"));
        vragen.put("gesloten", GESLOTEN);
        return vragen;
    }

    private static String van(String soort, String door, String op, String keuze) {
        return "select e.toeleiding, e." + door + ", e." + op + ", " + keuze + " from " + soort + " e"
                + " where e.toeleiding in :zaken and e." + op + " between :van and :tot";
    }

    private static String metPartij(String soort, String door, String op, String keuze) {
        return "select e.toeleiding, e." + door + ", e." + op + ", " + keuze + ", p.naam from " + soort + " e, Partij p"
                + " where p.id = e.partij and e.toeleiding in :zaken and e." + op + " between :van and :tot";
    }

    @Override
    public Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    public Map<UUID, String> nummers(Set<UUID> zaken, UUID kijker) {
        return toeleidingen.nummers(zaken);
    }

    @Override
    public Map<UUID, String> woorden(Collection<Daad> daden, UUID kijker) {
        Set<UUID> zaken = daden.stream().map(Daad::zaak).collect(Collectors.toSet());
        List<Gedaan> alles = VRAGEN.entrySet().stream()
                .flatMap(vraag -> gedaan(vraag.getKey(), vraag.getValue(), zaken, Gedaan.van(daden), Gedaan.tot(daden)))
                .toList();
        return Gedaan.perRegel(daden, alles);
    }

    private Stream<Gedaan> gedaan(String woord, String vraag, Set<UUID> zaken, Instant van, Instant tot) {
        return Dossiervragen.overNiemand(em, vraag, Object[].class)
                .setParameter("zaken", zaken)
                .setParameter("van", van)
                .setParameter("tot", tot)
                .getResultList()
                .stream()
                .map(rij -> new Gedaan((UUID) rij[0], zin(woord, rij), (UUID) rij[1], (Instant) rij[2]));
    }

    /** What is one of a list has a word of its own; a name stands in it as it is. */
    private static String zin(String woord, Object[] rij) {
        String sleutel = "daad." + woord + (rij[3] instanceof Enum<?> keuze ? "." + keuze.name() : "");
        return MessageFormat.format(WOORDEN.getString(sleutel), rij[rij.length - 1]);
    }
}
