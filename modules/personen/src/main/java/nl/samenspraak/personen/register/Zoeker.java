package nl.samenspraak.personen.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Zoekvraag;
import nl.samenspraak.personen.identificeren.BsnView;
import nl.samenspraak.personen.identificeren.Bsnkluis;

/** Answers a {@link Zoekvraag}: one statement for the candidates; for a name, and for a street that is written otherwise, a weighing of how
 * well each fits, and those who do. */
@ApplicationScoped
class Zoeker {

    private Personen personen;
    private Bsnkluis kluis;

    protected Zoeker() {}

    @Inject
    Zoeker(Personen personen, Bsnkluis kluis) {
        this.personen = personen;
        this.kluis = kluis;
    }

    /** @return those who fit, the best fit first */
    List<Kandidaat> zoek(Zoekvraag vraag) {
        if (vraag instanceof Zoekvraag.OpBsn op) {
            return personen.opBsn(kluis.zoekwaarden(op.bsn()));
        }
        if (vraag instanceof Zoekvraag.OpPostcode op) {
            return personen.opPostcode(op.postcode(), op.huisnummer(), op.toevoeging());
        }
        if (vraag instanceof Zoekvraag.OpStraat op) {
            return opStraat(op);
        }
        if (vraag instanceof Zoekvraag.OpTelefoon op) {
            return personen.opTelefoon(op.nummer());
        }
        return opNaam((Zoekvraag.OpNaam) vraag);
    }

    /** As it is written; else the street that is nearest to what was typed, when a name may stand before it. */
    private List<Kandidaat> opStraat(Zoekvraag.OpStraat op) {
        List<Kandidaat> precies = personen.opStraat(Zoeknaam.straat(op.straat()), op.huisnummer(), op.toevoeging());
        if (!precies.isEmpty()) {
            return precies;
        }
        return new Straatvraag(op.straat())
                .beste(personen.straten(op.huisnummer())).stream()
                        .flatMap(lezing -> bewoners(lezing, op).stream())
                        .toList();
    }

    private List<Kandidaat> bewoners(Straatvraag.Lezing lezing, Zoekvraag.OpStraat op) {
        List<Kandidaat> bewoners = personen.opStraat(lezing.straat(), op.huisnummer(), op.toevoeging());
        List<Kandidaat> zoGeheten = bewoners.stream()
                .filter(bewoner -> !lezing.naam().isEmpty()
                        && new Naamvraag(lezing.naam())
                                        .gelijkenis(bewoner.persoon().zoek())
                                > 0)
                .toList();
        return zoGeheten.isEmpty() ? bewoners : zoGeheten;
    }

    PersoonRegel regel(Kandidaat kandidaat) {
        Persoon persoon = kandidaat.persoon();
        Persoonsgegevens gegevens = persoon.gegevens();
        return new PersoonRegel(
                persoon.id(),
                gegevens.naam(),
                gegevens.geboortedatum(),
                gegevens.verblijf(),
                persoon.bsn(kluis).map(BsnView::gemaskeerd).orElse(""),
                gegevens.merken(),
                kandidaat.mogelijkDubbel());
    }

    private record Gewogen(PersoonId id, double gelijkenis) {}

    private List<Kandidaat> opNaam(Zoekvraag.OpNaam op) {
        Naamvraag naam = new Naamvraag(op.naam());
        List<Naamgenoot> naamgenoten = personen.opGeboortedatum(op.geboortedatum(), naam.klanken(), naam.woorden());
        List<PersoonId> gevonden = naamgenoten.stream()
                .map(naamgenoot -> new Gewogen(naamgenoot.id(), naam.gelijkenis(naamgenoot.zoek())))
                .filter(gewogen -> gewogen.gelijkenis() > 0)
                .sorted(Comparator.comparingDouble(Gewogen::gelijkenis).reversed())
                .map(Gewogen::id)
                .toList();
        if (gevonden.isEmpty() && naamgenoten.size() == Personen.MEESTE_KANDIDATEN) {
            throw new OngeldigeWaarde("Er zijn te veel mensen van die leeftijd om op zo'n naam te zoeken."
                    + " Vul ook de dag en de maand in, of zoek met postcode en huisnummer.");
        }
        return personen.kandidaten(gevonden);
    }
}
