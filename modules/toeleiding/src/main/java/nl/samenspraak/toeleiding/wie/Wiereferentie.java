package nl.samenspraak.toeleiding.wie;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** On what somebody may speak for a client, and with which document a client identifies under which law: {@code wie.yaml}. */
@ApplicationScoped
public class Wiereferentie {

    private static final String BESTAND = "wie.yaml";

    private Rechten rechten;
    private List<Spreekgrond> gronden = List.of();
    private List<Legitimatiewet> wetten = List.of();
    private Map<String, String> leefgebieden = Map.of();

    Wiereferentie() {
        // The container makes its proxy with this.
    }

    @Inject
    Wiereferentie(Rechten rechten) {
        this.rechten = rechten;
    }

    Wiereferentie(Referentiebestand bestand) {
        lees(bestand);
    }

    @PostConstruct
    void lees() {
        lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    private void lees(Referentiebestand bestand) {
        bestand.lees(BESTAND, blad -> {
            gronden = blad.bladen("gronden").stream().map(Wiereferentie::grond).toList();
            wetten = blad.bladen("wetten").stream().map(Wiereferentie::wet).toList();
            leefgebieden = new LinkedHashMap<>();
            blad.bladenMetCode("leefgebieden", Blad.LANGSTE_CODE)
                    .forEach(rij -> leefgebieden.put(rij.tekst("code"), rij.tekst("naam")));
            return blad.tekst("versie", Blad.LANGSTE_VERSIE);
        });
    }

    private static Spreekgrond grond(Blad rij) {
        return new Spreekgrond(
                rij.tekst("code", Blad.LANGSTE_CODE),
                rij.tekst("naam"),
                rij.tekst("artikel"),
                rij.tekst("bereik"),
                rij.tekst("bewijs"),
                jaOfNee(rij, "hulp"),
                jaOfNee(rij, "uitleg"));
    }

    private static boolean jaOfNee(Blad rij, String veld) {
        String tekst = rij.tekst(veld);
        if (!Set.of("ja", "nee").contains(tekst)) {
            rij.fout(veld, "is geen ja of nee: '" + tekst + "'");
        }
        return "ja".equals(tekst);
    }

    private static Legitimatiewet wet(Blad rij) {
        Set<Documentsoort> documenten = EnumSet.noneOf(Documentsoort.class);
        for (String naam : rij.teksten("documenten")) {
            try {
                documenten.add(Documentsoort.valueOf(naam.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException onbekend) {
                rij.fout("documenten", "kent geen '" + naam + "'");
            }
        }
        if (documenten.isEmpty()) {
            rij.fout("documenten", "noemt geen document");
        }
        return new Legitimatiewet(
                rij.tekst("code", Blad.LANGSTE_CODE), rij.tekst("naam"), rij.tekst("artikel"), documenten);
    }

    /** @return on what somebody may speak for a client */
    public List<Spreekgrond> gronden() {
        return gronden;
    }

    /** @return the laws that want a client identified */
    public List<Legitimatiewet> wetten() {
        return wetten;
    }

    /** @return by code what else can be asked about, one at a time */
    public Map<String, String> leefgebieden() {
        return Collections.unmodifiableMap(leefgebieden);
    }

    /** What was opened may be in no list any more. */
    String leefgebiednaam(String code) {
        return leefgebieden.getOrDefault(code, code);
    }

    Optional<Spreekgrond> grond(String code) {
        return gronden.stream().filter(grond -> grond.code().equals(code)).findFirst();
    }

    Optional<Legitimatiewet> wet(String code) {
        return wetten.stream().filter(wet -> wet.code().equals(code)).findFirst();
    }
}
