package nl.samenspraak.personen.haalcentraal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.personen.inkijk.Basispersoon;
import nl.samenspraak.personen.inkijk.Basisregistratie;
import nl.samenspraak.personen.inkijk.Basisregistratiestoring;
import nl.samenspraak.personen.inkijk.Inkijkvraag;
import nl.samenspraak.personen.inkijk.Storing;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** The BRP through Haal Centraal BRP Personen Bevragen, version 2. The log of the server hears why there was no answer, and nothing of the question. */
@ApplicationScoped
class HaalCentraal implements Basisregistratie {

    private static final Logger LOG = Logger.getLogger(HaalCentraal.class.getName());

    private Brpinstelling instelling;
    private Brplijn lijn;

    protected HaalCentraal() {}

    @Inject
    HaalCentraal(Brpinstelling instelling, Brplijn lijn) {
        this.instelling = instelling;
        this.lijn = lijn;
    }

    @Override
    public String naam() {
        return "Basisregistratie Personen";
    }

    @Override
    public boolean aangesloten() {
        return instelling.aansluiting().isPresent();
    }

    @Override
    public Basispersoon raadpleeg(Inkijkvraag vraag) {
        Brpaansluiting aansluiting =
                instelling.aansluiting().orElseThrow(() -> new Basisregistratiestoring(Storing.NIET_AANGESLOTEN));
        try {
            return Brpantwoord.lees(lijn.vraag(aansluiting, vraag), vraag.bsn());
        } catch (FaultToleranceException evenNiet) {
            throw gemeld(new Basisregistratiestoring(Storing.EVEN_NIET));
        } catch (Basisregistratiestoring geenAntwoord) {
            throw gemeld(geenAntwoord);
        }
    }

    private static Basisregistratiestoring gemeld(Basisregistratiestoring storing) {
        if (storing.storing() != Storing.ONBEKEND) {
            LOG.log(Level.WARNING, "De BRP gaf geen bruikbaar antwoord: {0}", storing.storing());
        }
        return storing;
    }
}
