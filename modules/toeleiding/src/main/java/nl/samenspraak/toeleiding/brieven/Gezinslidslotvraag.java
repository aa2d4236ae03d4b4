package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Slotvraag;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.gezin.Gezinsgenoten;

/** Who of the family is on record by name, heard so before the onderzoek is concluded (R-ALG-08; AVG 14). */
@ApplicationScoped
class Gezinslidslotvraag implements Slotvraag {

    private Gezinsgenoten gezin;
    private Briefarchief archief;

    Gezinslidslotvraag() {
        // The container makes its proxy with this.
    }

    @Inject
    Gezinslidslotvraag(Gezinsgenoten gezin, Briefarchief archief) {
        this.gezin = gezin;
        this.archief = archief;
    }

    @Override
    public Optional<Weigerreden> eerst(ToeleidingId toeleiding) {
        Set<String> geinformeerd = archief.van(toeleiding).stream()
                .filter(brief -> brief.soort() == Briefsoort.KENNISGEVING_GEZINSLID)
                .map(Briefregel::ontvanger)
                .collect(Collectors.toSet());
        boolean weetHetNiet = gezin.van(toeleiding).stream()
                .anyMatch(genoot -> !genoot.naam().isEmpty()
                        && !geinformeerd.contains(genoot.id().toString()));
        return weetHetNiet ? Optional.of(Weigerreden.GEZIN_WEET_HET_NIET) : Optional.empty();
    }
}
