package nl.samenspraak.zaak.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Kluis;

/**
 * The texts that people are typing on the pages of dossiers and did not save yet, so that nothing typed is lost when a browser, a session or a
 * server dies. Each is of its writer alone, for as long as that person has a task in the case, and goes after some days.
 */
@ApplicationScoped
public class Concepten {

    /** Code of the term after which an unsaved text is destroyed, counted from when it was kept last. */
    static final String TERMIJN = "concept-bewaren";

    /** What the key is for; each content is bound to its own row. */
    static final String OPSLAG = "concept-opslag";

    /** More pages than a case has on which one person leaves something. */
    private static final int MEESTE_PAGINAS = 40;

    private Conceptenlade lade;
    private Kluis kluis;
    private Termijnen termijnen;
    private Aanwezige aanwezige;
    private Clock klok;

    Concepten() {
        // The container makes its proxy with this.
    }

    @Inject
    Concepten(Conceptenlade lade, Kluis kluis, Termijnen termijnen, Aanwezige aanwezige, Clock klok) {
        this.lade = lade;
        this.kluis = kluis;
        this.termijnen = termijnen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /**
     * Looks whether something was left, without reading it: so outside a gate.
     *
     * @param zaak the case of a page
     * @param pagina the page
     * @return since when something of this user stands there; empty when nothing does
     */
    public Optional<Instant> sinds(Zaakgebonden zaak, String pagina) {
        return lade.sinds(plek(zaak, pagina), klok.instant());
    }

    /**
     * Throws away what anybody typed on the pages of a case that goes, in the transaction in which it goes.
     *
     * @param zaak the case
     */
    public void vergeet(Zaakverwijzing zaak) {
        lade.verwijder(zaak);
    }

    Concepttekst lees(Zaakgebonden zaak, String pagina, Dossierdeel deel) {
        return lade.vind(plek(zaak, pagina), deel, klok.instant())
                .map(rij -> new Concepttekst(zaak, velden(rij), rij.versie(), rij.bewaardOp()))
                .orElse(Concepttekst.geen(zaak));
    }

    /**
     * Throws away what this user left on a page of a case that went to somebody else: its writer sees it there no more.
     *
     * @param zaak the case
     * @param pagina the page
     */
    @Transactional
    public void gooiWeg(Zaakgebonden zaak, String pagina) {
        lade.gooiWeg(plek(zaak, pagina));
    }

    /** @return whether it is kept: one writer leaves texts on so many pages of a case at most */
    boolean bewaar(Zaakgebonden zaak, String pagina, Dossierdeel deel, Map<String, String> velden, long versie) {
        Conceptplek plek = plek(zaak, pagina);
        if (velden.isEmpty()) {
            lade.verwijder(plek, deel);
            return true;
        }
        if (lade.elders(plek) >= MEESTE_PAGINAS) {
            return false;
        }
        Instant nu = klok.instant();
        UUID id = Id.nieuw();
        byte[] inhoud = kluis.sluitOp(OPSLAG, id.toString(), Conceptschrift.schrijf(velden));
        lade.bewaar(
                plek,
                deel,
                new Conceptenlade.Rij(id, versie, nu, inhoud),
                kluis.versie(),
                termijnen.verstrijkt(TERMIJN, nu));
        return true;
    }

    void laatVallen(Zaakgebonden zaak, String pagina, Dossierdeel deel, Predicate<String> opgeslagen) {
        lade.vind(plek(zaak, pagina), deel, klok.instant()).ifPresent(rij -> {
            Map<String, String> over = new HashMap<>(velden(rij));
            if (over.keySet().removeIf(opgeslagen)) {
                bewaar(zaak, pagina, deel, over, rij.versie());
            }
        });
    }

    private Map<String, String> velden(Conceptenlade.Rij rij) {
        return Conceptschrift.lees(kluis.open(OPSLAG, rij.id().toString(), rij.inhoud()));
    }

    /** Where a case begins there is none yet: what is typed there stands with who types. */
    Zaakgebonden vanSchrijver(Zaaksoort soort) {
        return new Zaakverwijzing(soort, aanwezige.eisGebruiker().id());
    }

    private Conceptplek plek(Zaakgebonden zaak, String pagina) {
        return new Conceptplek(zaak.zaak(), aanwezige.eisGebruiker().id(), pagina);
    }
}
