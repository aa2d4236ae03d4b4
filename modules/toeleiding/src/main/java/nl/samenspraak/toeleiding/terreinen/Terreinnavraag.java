package nl.samenspraak.toeleiding.terreinen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.partijen.Partijlezer;

/** What the client said about a party, for whoever asks that party; and what it answered (R-TOE-08, R-TOE-11). Asked inside a gate. */
@ApplicationScoped
public class Terreinnavraag {

    private Terreinantwoorden antwoorden;

    Terreinnavraag() {
        // The container makes its proxy with this.
    }

    @Inject
    Terreinnavraag(Terreinantwoorden antwoorden) {
        this.antwoorden = antwoorden;
    }

    /**
     * Whether somebody is known at a party, the client is asked before that party is.
     *
     * @param toeleiding a toeleiding
     * @param partij what the party is called
     * @return why the party cannot be asked that; empty when it can
     */
    public Optional<Weigerreden> magBekend(Toeleiding toeleiding, String partij) {
        Optional<Terreinantwoord> gezegd = vind(toeleiding.id(), partij);
        if (gezegd.isEmpty()) {
            return Optional.of(Weigerreden.CLIENT_NIET_GEVRAAGD);
        }
        Bekend client = gezegd.get().bekend();
        if (ClientWordtEerstGevraagd.magAnder(toeleiding.route(), client)) {
            return Optional.empty();
        }
        return Optional.of(client == Bekend.WIL_NIET_ZEGGEN ? Weigerreden.CLIENT_WIL_NIET : Weigerreden.CLIENT_EERST);
    }

    /**
     * Who does not want to say something about a party, on the own question, does not want it asked there either: whatever the data.
     *
     * @param toeleiding a toeleiding
     * @param partij what the party is called
     * @return why nothing can be asked there; empty when it can
     */
    public Optional<Weigerreden> mag(Toeleiding toeleiding, String partij) {
        boolean wilNiet = toeleiding.route() == Route.EIGEN_VRAAG
                && vind(toeleiding.id(), partij)
                        .filter(antwoord -> antwoord.bekend() == Bekend.WIL_NIET_ZEGGEN)
                        .isPresent();
        return wilNiet ? Optional.of(Weigerreden.CLIENT_WIL_NIET) : Optional.empty();
    }

    /**
     * A party answered: it stands with what the client said, and counts (R-TOE-08).
     *
     * @param toeleiding the toeleiding
     * @param partij what the party is called
     * @param antwoord what it answered
     */
    public void zegt(ToeleidingId toeleiding, String partij, AnderAntwoord antwoord) {
        vind(toeleiding, partij).ifPresent(gezegd -> gezegd.zegtAnder(antwoord));
    }

    /**
     * @param toeleiding a toeleiding
     * @param partij what the party is called
     * @return whether the client said not to want to say whether it knows the client
     */
    public boolean wilNiet(ToeleidingId toeleiding, String partij) {
        return vind(toeleiding, partij)
                .filter(antwoord -> antwoord.bekend() == Bekend.WIL_NIET_ZEGGEN)
                .isPresent();
    }

    private Optional<Terreinantwoord> vind(ToeleidingId toeleiding, String partij) {
        return antwoorden.van(toeleiding).stream()
                .filter(antwoord -> Partijlezer.isZelfde(partij, antwoord.organisatie()))
                .findFirst();
    }
}
