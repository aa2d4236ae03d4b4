package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.werk.Opdracht;

/** The operator's command {@code logregel-bewijzen}: writes the proof that one line, named by its identifier, is in the log. */
@ApplicationScoped
class LogregelBewijzen implements Opdracht {

    private static final int GELUKT = 0;
    private static final int GEEN_BEWIJS = 1;
    private static final int ONLEESBAAR = 2;

    @Inject
    private Gang gang;

    @Override
    public String naam() {
        return "logregel-bewijzen";
    }

    @Override
    public int voerUit(List<String> argumenten, PrintStream uitvoer) {
        Optional<UUID> logid = argumenten.stream().findFirst().flatMap(Id::lees);
        if (logid.isEmpty()) {
            uitvoer.println(
                    "Geef in SAMENSPRAAK_ARGUMENTEN het kenmerk van een regel: de kolom Logregel van een export.");
            return ONLEESBAAR;
        }
        Optional<String> bewijs = gang.lees(verbinding -> Bewijs.van(new SqlZegelboek(verbinding), logid.get()));
        uitvoer.print(bewijs.orElse(
                "Van deze regel is geen bewijs: zij is er niet, is nog niet verzegeld, of is veranderd.\n"));
        return bewijs.isPresent() ? GELUKT : GEEN_BEWIJS;
    }
}
