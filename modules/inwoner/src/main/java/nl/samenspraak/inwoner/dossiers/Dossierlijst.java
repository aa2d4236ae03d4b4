package nl.samenspraak.inwoner.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.eigen.Eigendossier;
import nl.samenspraak.toegang.navraag.Zaaknummers;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.spoor.Eigenspoor;

/** Which dossiers there are about whoever is signed in, as far as he may know of them. Nobody says whose: that stands with the account. */
@ApplicationScoped
public class Dossierlijst {

    @Inject
    private Eigenspoor spoor;

    @Inject
    @Any
    private Instance<Zaaknummers> nummers;

    @Inject
    @Any
    private Instance<Eigendossier> paginas;

    @Inject
    private Adresmerk merken;

    @Inject
    private Aanwezige aanwezige;

    /**
     * @param doel the purpose
     * @return the dossiers about whoever is signed in: in the order of the way through, and the latest of a kind first
     */
    @Inzage(deel = Dossierdeel.EIGEN_DOSSIER, actie = Actie.OPSOMMEN)
    public DossierlijstView mijn(Doelbinding doel) {
        return lijst();
    }

    /**
     * For the copy that somebody takes along (AVG 15 lid 3); each dossier in it is read behind its own gate, with its own line.
     *
     * @param doel the purpose
     * @return the same dossiers
     */
    @Inzage(deel = Dossierdeel.EIGEN_DOSSIER, actie = Actie.EXPORTEREN, daad = "dossier.kopie-meegenomen")
    public DossierlijstView neemMee(Doelbinding doel) {
        return lijst();
    }

    private DossierlijstView lijst() {
        Gebruiker ik = aanwezige.eisGebruiker();
        PersoonId wie = ik.inwoner().orElseThrow(() -> new Weigering(Weigergrond.PET_OPENT_DIT_NIET));
        Map<Zaaksoort, Set<UUID>> zaken = spoor.zaken().stream()
                .collect(Collectors.groupingBy(
                        Zaakverwijzing::soort, Collectors.mapping(Zaakverwijzing::id, Collectors.toSet())));
        Set<Zaaksoort> leesbaar = paginas.stream().map(Eigendossier::soort).collect(Collectors.toSet());
        List<Dossierregel> regels = new ArrayList<>();
        nummers.stream()
                .sorted(Comparator.comparing(Zaaknummers::soort))
                .filter(module -> zaken.containsKey(module.soort()))
                .forEach(module -> module.nummers(zaken.get(module.soort()), ik.id()).entrySet().stream()
                        .sorted(Map.Entry.<UUID, String>comparingByValue().reversed())
                        .map(zaak -> new Dossierregel(
                                module.soort().code(),
                                merken.van(zaak.getKey()),
                                zaak.getValue(),
                                leesbaar.contains(module.soort())))
                        .forEach(regels::add));
        return new DossierlijstView(wie, regels);
    }
}
