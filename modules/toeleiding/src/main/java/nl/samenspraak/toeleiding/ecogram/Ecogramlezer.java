package nl.samenspraak.toeleiding.ecogram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.deling.Delinglezer;
import nl.samenspraak.toeleiding.dossier.Kopweergave;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoot;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoten;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningen;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.samenhang.Buitenkanten;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoord;
import nl.samenspraak.toeleiding.terreinen.Terreinantwoorden;
import nl.samenspraak.toeleiding.verzoek.GevraagdePartijen;
import nl.samenspraak.toeleiding.wie.Vertegenwoordiger;
import nl.samenspraak.toeleiding.wie.Wiekaarten;

/** Reads who is around the client: what is recorded elsewhere, once each, and nothing of a step that was not reached (R-TOE-11). */
@ApplicationScoped
public class Ecogramlezer {

    private Kopweergave koppen;
    private Gezinsgenoten gezin;
    private Wiekaarten sprekers;
    private Ondersteuningen ondersteuningen;
    private Terreinantwoorden antwoorden;
    private Buitenkanten buitenkanten;
    private GevraagdePartijen gevraagd;
    private Delinglezer delingen;
    private Partijlezer partijen;
    private Toeleidingwerk werk;

    Ecogramlezer() {
        // The container makes its proxy with this.
    }

    @Inject
    Ecogramlezer(
            Kopweergave koppen,
            Gezinsgenoten gezin,
            Wiekaarten sprekers,
            Ondersteuningen ondersteuningen,
            Terreinantwoorden antwoorden,
            Buitenkanten buitenkanten,
            GevraagdePartijen gevraagd,
            Delinglezer delingen,
            Partijlezer partijen,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.koppen = koppen;
        this.gezin = gezin;
        this.sprekers = sprekers;
        this.ondersteuningen = ondersteuningen;
        this.antwoorden = antwoorden;
        this.buitenkanten = buitenkanten;
        this.gevraagd = gevraagd;
        this.delingen = delingen;
        this.partijen = partijen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * @param id the toeleiding
     * @param doel the purpose
     * @return who is around the client
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public EcogramView open(ToeleidingId id, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        List<Ecogramfeit> feiten = new ArrayList<>(familie(id));
        sprekers.vertegenwoordigers(id).stream()
                .map(Vertegenwoordiger::naam)
                .forEach(naam -> feiten.add(new Ecogramfeit(Ecogramlijn.SPREEKT, naam, "VERTEGENWOORDIGER", "")));
        String ondersteuner = ondersteuningen.view(id).naam();
        if (ondersteuner != null && !ondersteuner.isEmpty()) {
            feiten.add(new Ecogramfeit(Ecogramlijn.SPREEKT, ondersteuner, "ONDERSTEUNER", ""));
        }
        feiten.addAll(organisaties(toeleiding));
        return new EcogramView(koppen.van(toeleiding), feiten);
    }

    private List<Ecogramfeit> familie(ToeleidingId id) {
        return gezin.van(id).stream()
                .filter(genoot -> genoot.deelname().erin())
                .map(Ecogramlezer::familielid)
                .sorted(Comparator.comparing(Ecogramfeit::lijn))
                .toList();
    }

    private static Ecogramfeit familielid(Gezinsgenoot genoot) {
        return new Ecogramfeit(
                genoot.zelfdeAdres() ? Ecogramlijn.WOONT_SAMEN : Ecogramlijn.GEZIN,
                genoot.naam(),
                genoot.relatie().name(),
                "");
    }

    /** An organisation stands there once, by what ties it most. */
    private List<Ecogramfeit> organisaties(Toeleiding toeleiding) {
        ToeleidingId id = toeleiding.id();
        List<Ecogramfeit> alle = new ArrayList<>();
        if (toeleiding.stap().isTot(Stap.SAMENHANG)) {
            buitenkanten
                    .van(id)
                    .forEach(helpt -> alle.add(new Ecogramfeit(
                            Ecogramlijn.HELPT,
                            helpt.helper(),
                            "",
                            helpt.isBeperkt()
                                    ? Toeleidingteksten.tekst("ecogram.bestreden", helpt.hulp())
                                    : helpt.hulp())));
        }
        if (toeleiding.stap().isTot(Stap.TERREINEN)) {
            antwoorden.van(id).stream()
                    .filter(Terreinantwoord::isBekend)
                    .forEach(zei -> alle.add(new Ecogramfeit(
                            Ecogramlijn.BEKEND,
                            zei.organisatie(),
                            "",
                            zei.terrein().naam())));
        }
        Set<PartijId> kregen = new HashSet<>(gevraagd.van(id));
        kregen.addAll(delingen.partijen(id));
        new TreeSet<>(partijen.namen(kregen, Dossierdeel.TOELEIDINGSDOSSIER).values())
                .forEach(naam -> alle.add(new Ecogramfeit(Ecogramlijn.GEGEVENS, naam, "", "")));
        Map<String, Ecogramfeit> eens = new LinkedHashMap<>();
        alle.forEach(feit -> eens.merge(feit.naam().toLowerCase(Locale.ROOT), feit, Ecogramlezer::samen));
        return List.copyOf(eens.values());
    }

    /** Who helps in two ways, helps with both; what ties it less, adds nothing. */
    private static Ecogramfeit samen(Ecogramfeit een, Ecogramfeit ander) {
        return een.lijn() == ander.lijn()
                        && !ander.wat().isEmpty()
                        && !een.wat().equals(ander.wat())
                ? new Ecogramfeit(een.lijn(), een.naam(), een.rol(), een.wat() + ", " + ander.wat())
                : een;
    }
}
