package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * Gives a klacht to somebody when each of those who handle klachten was involved in what it is about (9:7 lid 1, R-KLA-05). Who does that sees its
 * number and its term and nothing of what it says; when it is about himself, not even that.
 */
@ApplicationScoped
public class Toewijzing {

    /** The most rows on one page. */
    public static final int MEESTE = 100;

    private Toewijslijst lijst;
    private Betrokkenheidstoets toets;
    private Collegas collegas;
    private Klachtwerk werk;

    Toewijzing() {
        // The container makes its proxy with this.
    }

    @Inject
    Toewijzing(
            Toewijslijst lijst,
            Klachten klachten,
            Betrokkenheidstoets toets,
            Collegas collegas,
            Aanwezige aanwezige,
            Clock klok) {
        this.lijst = lijst;
        this.toets = toets;
        this.collegas = collegas;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Lists what nobody may handle; the whole page leaves one line in the log.
     *
     * @param vanaf how many rows to skip
     * @param aantal how many rows to give, {@value #MEESTE} at most
     * @param doel the purpose
     * @return that page, what must be done first before the rest
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHTVERDELING, actie = Actie.OPSOMMEN)
    public Pagina<Toewijsregel> lijst(int vanaf, int aantal, Doelbinding doel) {
        werk.eisPet(Klachttoewijzer.PET);
        List<Toewijsrij> rijen = lijst.bladzijde(werk.ik(), Math.max(0, vanaf), Math.min(MEESTE, aantal));
        return new Pagina<>(rijen.stream().map(this::regel).toList(), lijst.tel(werk.ik(), Telgrens.tot(vanaf)));
    }

    private Toewijsregel regel(Toewijsrij rij) {
        LocalDate vandaag = werk.vandaag();
        LocalDate dag = rij.uiterlijk();
        return new Toewijsregel(
                rij.nummer(),
                rij.ontvangenOp(),
                rij.termijn(),
                dag,
                dag == null ? null : Dringendheid.van(dag, vandaag),
                dag == null ? "" : Termijnberekening.resterend(dag, vandaag));
    }

    /**
     * Tells to whom one can be given: everybody who works here and was not involved; why another was, it does not tell.
     *
     * @param nummer the number, as the list shows it
     * @param doel the purpose
     * @return the colleagues, by name
     * @throws nl.samenspraak.kern.Weigering when there is no such klacht in the list, or someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHTVERDELING, actie = Actie.OPSOMMEN)
    public Pagina<Collega> geschikt(Klachtnummer nummer, Doelbinding doel) {
        werk.eisPet(Klachttoewijzer.PET);
        List<Collega> vrij = geschikt(werk.lees(nummer));
        return new Pagina<>(vrij, vrij.size());
    }

    private List<Collega> geschikt(Klacht klacht) {
        List<Collega> anderen = collegas.alle().stream()
                .filter(collega -> !collega.id().equals(werk.ik()))
                .toList();
        Map<UUID, Weigerreden> bezwaren =
                toets.toets(klacht, anderen.stream().map(Collega::id).toList());
        return klacht.niemandMag()
                ? anderen.stream()
                        .filter(collega -> !bezwaren.containsKey(collega.id()))
                        .toList()
                : List.of();
    }

    /**
     * Gives one to a colleague who was not involved, and who from now on may handle klachten.
     *
     * @param nummer the number, as the list shows it
     * @param aan the account of the colleague, or {@code null}
     * @param reden why this one, on one line
     * @param doel the purpose, bound to the case so that the log names it
     * @return that it was done, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when the reason is too long
     * @throws nl.samenspraak.kern.Weigering when it is not there, is about the user, or someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHTVERDELING, actie = Actie.VASTLEGGEN, daad = "klacht.behandelaar-aangewezen")
    public Verrichting<Weigerreden> wijsAan(Klachtnummer nummer, UUID aan, String reden, Doelbinding doel) {
        werk.eisPet(Klachttoewijzer.PET);
        Klacht klacht = werk.lees(nummer);
        String waarom = Invoer.regel(reden, Werkverdeling.LANGSTE_REDEN);
        return werk.wijzig(klacht, () -> kan(klacht, aan, waarom).or(() -> geef(klacht, aan, waarom)));
    }

    private Optional<Weigerreden> kan(Klacht klacht, UUID aan, String waarom) {
        if (!klacht.niemandMag()) {
            return Optional.of(Weigerreden.IEMAND_MAG);
        }
        if (werk.ik().equals(aan)) {
            return Optional.of(Weigerreden.NIET_AAN_UZELF);
        }
        if (geschikt(klacht).stream().map(Collega::id).noneMatch(wie -> wie.equals(aan))) {
            return Optional.of(Weigerreden.GEEN_COLLEGA);
        }
        return waarom.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    private Optional<Weigerreden> geef(Klacht klacht, UUID aan, String waarom) {
        boolean kreegPet = collegas.geef(aan, Klachtbehandelaar.PET);
        String naam = collegas.namen(Set.of(aan)).getOrDefault(aan, "");
        String sleutel = kreegPet ? "toewijzen.stap.pet" : "toewijzen.stap";
        return klacht.wijsToe(werk.stap(Klachtstapsoort.TOEGEWEZEN, Klachtteksten.tekst(sleutel, naam, waarom)), aan);
    }
}
