package nl.samenspraak.toeleiding.partijen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuzelijst;
import nl.samenspraak.toeleiding.deelwijzer.Deelrol;
import nl.samenspraak.toeleiding.deelwijzer.Deelwijzers;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;

/** What a party can be, do and keep silent about: reference data, read once at start-up. */
@ApplicationScoped
public class Partijreferentie {

    private static final List<String> GROEPEN = List.of("gemeente", "partij");

    private Rechten rechten;
    private Supplier<List<Deelkeuze>> soorten;
    private BooleanSupplier wams;
    private Clock klok;
    private Partijblad blad;

    Partijreferentie() {
        // The container makes its proxy with this.
    }

    @Inject
    Partijreferentie(Rechten rechten, Deelwijzers deelwijzers, Clock klok) {
        this.rechten = rechten;
        soorten = () -> gevers(deelwijzers.wijzer().keuzes().actoren());
        wams = () -> deelwijzers.wereld() == Wamswereld.AAN;
        this.klok = klok;
    }

    Partijreferentie(Partijblad blad, List<Deelkeuze> soorten, boolean wams, Clock klok) {
        this.blad = blad;
        this.soorten = () -> soorten;
        this.wams = () -> wams;
        this.klok = klok;
    }

    @PostConstruct
    void lees() {
        blad = Partijblad.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    Referentiebestand bestand() {
        return rechten.bestand();
    }

    /** @return the tasks that hold today, those of the Wams included: whether it is in force is judged where something rests on them */
    public List<Partijtaak> taken() {
        LocalDate vandaag = LocalDate.now(klok);
        return blad.taken().stream()
                .filter(taak -> taak.geldigheid().geldtOp(vandaag))
                .toList();
    }

    /**
     * @param codes codes of tasks, also of tasks that hold no longer
     * @return those tasks, in the order of the reference data
     */
    public List<Partijtaak> taken(Collection<String> codes) {
        return blad.taken().stream().filter(taak -> codes.contains(taak.code())).toList();
    }

    /**
     * @param codes the tasks of a party
     * @return whether one of them is law today: a party without a task is asked nothing
     */
    public boolean heeftTaak(Collection<String> codes) {
        boolean voorstellen = wams.getAsBoolean();
        return taken().stream()
                .filter(taak -> voorstellen || taak.status() == Rechtsstatus.GELDEND)
                .anyMatch(taak -> codes.contains(taak.code()));
    }

    /** @return what can bind a party to silence */
    public List<Geheimhouding> geheimhoudingen() {
        return blad.geheimhoudingen();
    }

    /**
     * @param code code of a kind of secrecy
     * @return what it is; empty when there is none with this code
     */
    public Optional<Geheimhouding> geheimhouding(String code) {
        return blad.geheimhoudingen().stream()
                .filter(geheim -> geheim.code().equals(code))
                .findFirst();
    }

    /** @return how access is arranged in this gemeente */
    public List<Toegangsinrichting> toegang() {
        return blad.toegang();
    }

    /** @return the kinds of organisation that the deelwijzer knows as giving data */
    public List<Deelkeuze> soorten() {
        return soorten.get();
    }

    private static List<Deelkeuze> gevers(Deelkeuzelijst actoren) {
        return actoren.alle().stream()
                .filter(keuze -> GROEPEN.contains(actoren.groep(keuze.code()).code()))
                .filter(keuze -> keuze.rollen().isEmpty() || keuze.rollen().contains(Deelrol.GEEFT))
                .toList();
    }

    /**
     * @param code code of a kind of organisation
     * @return the kind; empty when there is none with this code
     */
    public Optional<Deelkeuze> soort(String code) {
        return soorten().stream().filter(keuze -> keuze.code().equals(code)).findFirst();
    }
}
