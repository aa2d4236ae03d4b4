package nl.samenspraak.zaad;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;

/** Breaks a rule on purpose: a list of dossier data without a gate. */
@RequestScoped
public class VergeetInzageBijEenLijst {

    public Optional<List<Zaadbeeld>> dossiers(PersoonId persoon) {
        return Optional.of(List.of(new Zaadbeeld(persoon)));
    }
}
