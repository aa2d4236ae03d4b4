package nl.samenspraak.meldpunt.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How people reach the meldpunt and the functionaris gegevensbescherming, as the operator set it ({@code config/voorbeeld.env}). */
@ApplicationScoped
public class Contactgegevens {

    private String gemeente;
    private Optional<String> telefoon;
    private Optional<String> post;
    private Optional<String> fg;

    Contactgegevens() {
        // The container makes its proxy with this.
    }

    /**
     * @param gemeente the name of the municipality
     * @param telefoon the number of the meldpunt
     * @param post the address of the meldpunt
     * @param brieftelefoon the number on letters, where the meldpunt has none of its own
     * @param briefpost the address on letters, where the meldpunt has none of its own
     * @param fg how to reach the functionaris gegevensbescherming
     */
    @Inject
    public Contactgegevens(
            @ConfigProperty(name = "samenspraak.gemeente") String gemeente,
            @ConfigProperty(name = "samenspraak.meldpunt.telefoon") Optional<String> telefoon,
            @ConfigProperty(name = "samenspraak.meldpunt.post") Optional<String> post,
            @ConfigProperty(name = "samenspraak.brief.telefoon") Optional<String> brieftelefoon,
            @ConfigProperty(name = "samenspraak.brief.post") Optional<String> briefpost,
            @ConfigProperty(name = "samenspraak.fg") Optional<String> fg) {
        this.gemeente = gemeente;
        this.telefoon = telefoon.or(() -> brieftelefoon);
        this.post = post.or(() -> briefpost);
        this.fg = fg;
    }

    /** @return the municipality that answers for what happens with the data */
    public String gemeente() {
        return "gemeente " + gemeente;
    }

    /** @return how to reach the meldpunt, on one line; the municipality when nothing else was set */
    public String meldpunt() {
        String wegen = wegen();
        return wegen.isEmpty() ? "de " + gemeente() : wegen;
    }

    /** @return the number of the meldpunt; the municipality when no number was set */
    public String telefoon() {
        return telefoon.orElseGet(() -> "de " + gemeente());
    }

    /** @return how to reach the functionaris gegevensbescherming, on one line; by way of the municipality, with how to reach that, when nothing else was set */
    public String fg() {
        return fg.orElseGet(() -> Stream.of("via de " + gemeente(), wegen())
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.joining(": ")));
    }

    private String wegen() {
        return Stream.of(telefoon, post).flatMap(Optional::stream).collect(Collectors.joining(", of "));
    }
}
