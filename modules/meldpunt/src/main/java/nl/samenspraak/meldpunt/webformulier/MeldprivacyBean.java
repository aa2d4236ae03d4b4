package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.bericht.Contactgegevens;
import nl.samenspraak.meldpunt.bewaren.Bewaartermijn;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Termijnen;

/** What the public page says about the data that somebody fills in (AVG 13): who answers for them, on which ground, and how long they stay. */
@Named("meldprivacy")
@RequestScoped
public class MeldprivacyBean {

    @Inject
    private Contactgegevens contact;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    /** @return whose college answers for the data */
    public String getGemeente() {
        return contact.gemeente();
    }

    /** @return how to reach the meldpunt */
    public String getContact() {
        return contact.meldpunt();
    }

    /** @return how to reach the functionaris gegevensbescherming */
    public String getFg() {
        return contact.fg();
    }

    /** @return the law on which taking in a melding rests */
    public String getGrondslag() {
        return rechten.doelen()
                .vind(Webformulier.DOEL)
                .map(doel -> doel.grondslag().aanhalingVoorIedereen())
                .orElse("");
    }

    /** @return how long a melding stays after it was closed, in words */
    public String getBewaren() {
        return termijnen.termijn(Bewaartermijn.TERMIJN, LocalDate.now(klok)).inWoorden();
    }
}
