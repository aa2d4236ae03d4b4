package nl.samenspraak.systeemtest.verpakt;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.recht.Actie;

/** A service behind the gate that does what a test asks of it, so that the gate itself can be seen at work. */
@ApplicationScoped
public class Proefdienst {

    @Resource
    private TransactionSynchronizationRegistry transactie;

    @Inject
    private Binnendienst binnen;

    private int gelopen;

    /** What the service shows. */
    public record Vertoning(Set<PersoonId> betrokkenen) implements Inzicht {

        static Vertoning over(PersoonId... personen) {
            return new Vertoning(new LinkedHashSet<>(Arrays.asList(personen)));
        }
    }

    int gelopen() {
        return gelopen;
    }

    @Inzage(deel = Dossierdeel.PERSOON)
    public Vertoning toon(Vertoning wat, Doelbinding doel) {
        gelopen++;
        return wat;
    }

    @Inzage(deel = Dossierdeel.SIGNAAL)
    public Vertoning toonUitZaak(Zaakverwijzing zaak, Vertoning wat, Doelbinding doel) {
        Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        Poort.opentOok(Dossierdeel.KLACHT);
        Poort.opentOok(Dossierdeel.TOELEIDINGSDOSSIER);
        return wat;
    }

    @Inzage(deel = Dossierdeel.PERSOON)
    public Vertoning gaStuk(Doelbinding doel) {
        throw new IllegalArgumentException("stuk na het lezen");
    }

    /** What a swallowed exception of the log's flush leaves behind: all seems well, and nothing will be kept. */
    @Inzage(deel = Dossierdeel.PERSOON)
    public Vertoning verzwijgEenFout(Vertoning wat, Doelbinding doel) {
        transactie.setRollbackOnly();
        return wat;
    }

    @Inzage(deel = Dossierdeel.PERSOON)
    public String vertelNiets(Doelbinding doel) {
        return "gegevens waarvan niemand weet over wie ze gaan";
    }

    @Inzage(deel = Dossierdeel.PERSOON)
    public Vertoning ookUitZaak(Zaakverwijzing zaak, Vertoning wat, Doelbinding doel) {
        return binnen.toonUitZaak(zaak, wat, doel);
    }

    @Inzage(deel = Dossierdeel.PERSOON)
    public Vertoning misschienUitZaak(Zaakverwijzing zaak, Vertoning wat, Doelbinding doel) {
        try {
            return binnen.toonUitZaak(zaak, wat, doel);
        } catch (Weigering geenAntwoord) {
            return Vertoning.over();
        }
    }

    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.VASTLEGGEN)
    public Vertoning legVast(Vertoning wat, Doelbinding doel) {
        return wat;
    }

    /** What the public form records of somebody. */
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.VASTLEGGEN)
    public Vertoning legSignaalVast(Vertoning wat, Doelbinding doel) {
        return wat;
    }

    /** What came of an act. */
    public record Proefuitslag(String aan, Enum<?> soort, String waarom) implements Daad {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }

        @Override
        public Optional<String> bezwaar() {
            return Optional.ofNullable(waarom);
        }

        @Override
        public Optional<String> wederpartij() {
            return Optional.ofNullable(aan);
        }

        @Override
        public Optional<Enum<?>> daadsoort() {
            return Optional.ofNullable(soort);
        }
    }

    /** Does one of several things. */
    @Inzage(
            deel = Dossierdeel.PERSOON,
            actie = Actie.VASTLEGGEN,
            daad = "klacht.deel-geeindigd",
            soorten = Gedragingeinde.class)
    public Proefuitslag eindig(Proefuitslag wat, Doelbinding doel) {
        return wat;
    }

    /** Does something with what may not be there any more. */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.VASTLEGGEN, daad = "klacht.hervat")
    public Optional<Proefuitslag> misschien(Proefuitslag wat, Doelbinding doel) {
        return Optional.ofNullable(wat);
    }

    /** Work behind a gate for the register. */
    @Inzage(deel = Dossierdeel.PERSOON)
    public Vertoning doe(Runnable werk, Doelbinding doel) {
        werk.run();
        return Vertoning.over();
    }

    /** Work behind a gate for lists of klachten. */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Vertoning doeBijKlachten(Runnable werk, Doelbinding doel) {
        werk.run();
        return Vertoning.over();
    }

    /** Work behind a gate for the signal in one case. */
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public Vertoning doeInZaak(Zaakverwijzing zaak, Runnable werk, Doelbinding doel) {
        werk.run();
        return Vertoning.over();
    }

    /** A gate within a gate. */
    @ApplicationScoped
    public static class Binnendienst {

        @Inzage(deel = Dossierdeel.SIGNAAL)
        public Vertoning toonUitZaak(Zaakverwijzing zaak, Vertoning wat, Doelbinding doel) {
            return wat;
        }
    }
}
