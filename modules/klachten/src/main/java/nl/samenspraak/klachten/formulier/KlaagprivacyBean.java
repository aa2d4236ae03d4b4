package nl.samenspraak.klachten.formulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.klachten.indeling.Klachtinstantie;
import nl.samenspraak.klachten.indeling.Klachtinstanties;
import nl.samenspraak.toegang.recht.Termijnen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the page says about the data that somebody fills in (AVG 13): who answers for them, and how long they stay. */
@Named("klaagprivacy")
@RequestScoped
public class KlaagprivacyBean {

    @Inject
    private Klachtinstanties instanties;

    @Inject
    private Termijnen termijnen;

    @Inject
    @ConfigProperty(name = "samenspraak.gemeente")
    private String gemeente;

    /** How else the functionaris is reached, for instance by e-mail, when that was set. */
    @Inject
    @ConfigProperty(name = "samenspraak.fg")
    private Optional<String> fg;

    @Inject
    private Clock klok;

    public String getGemeente() {
        return gemeente;
    }

    /** @return who is asked about personal data, and how */
    public String getFg() {
        return Stream.of(instantie(Klachtinstantie.Soort.FG), fg.orElse(""))
                .filter(regel -> !regel.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** @return where somebody can complain about how they are used */
    public String getAp() {
        return instantie(Klachtinstantie.Soort.AP);
    }

    private String instantie(Klachtinstantie.Soort soort) {
        return instanties
                .op(soort, LocalDate.now(klok))
                .map(Klachtinstantie::weergave)
                .orElse("");
    }

    /** @return how many years a klacht stays that was handled */
    public int getJaren() {
        return lengte("klacht-bewaren");
    }

    /** @return how many years a klacht about money stays */
    public int getJarenGeld() {
        return lengte("klacht-bewaren-financieel");
    }

    /** @return how many years a klacht stays that was with the ombudsman */
    public int getJarenOmbudsman() {
        return lengte("klacht-bewaren-ombudsman");
    }

    /** @return how many months a klacht stays that was not handled */
    public int getMaandenAnders() {
        return lengte("klacht-bewaren-niet-behandeld");
    }

    private int lengte(String code) {
        return termijnen.termijn(code, LocalDate.now(klok)).aantal();
    }
}
