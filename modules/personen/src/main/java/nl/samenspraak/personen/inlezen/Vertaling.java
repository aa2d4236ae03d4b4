package nl.samenspraak.personen.inlezen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;

/** Turns a persoonslijst into what the register keeps of someone. */
final class Vertaling {

    private static final String FOUT = "F";
    private static final String OVERLEDEN = "O";

    private final Persoonslijst lijst;

    Vertaling(Persoonslijst lijst) {
        this.lijst = lijst;
    }

    /**
     * @param vandaag the day on which the BSN counts as established
     * @return the person
     * @throws IllegalArgumentException when something in it cannot be; the message may be shown
     */
    NieuwePersoon persoon(LocalDate vandaag) {
        if (lijst.nu("07.67.20").equals(FOUT)) {
            throw new OngeldigeWaarde("De persoonslijst is opgeschort omdat hij fout is.");
        }
        Persoonsgegevens gegevens = new Persoonsgegevens(
                naam(),
                datum("01.03.10", "De geboortedatum is niet leesbaar."),
                overlijden().orElse(null),
                Brpverblijf.van(lijst),
                geheim());
        Bsnvaststelling bsn = bsn().map(nummer -> new Bsnvaststelling(nummer, Bsnbron.BRP, vandaag))
                .orElse(null);
        return new NieuwePersoon(gegevens, bsn, List.of());
    }

    private Optional<Bsn> bsn() {
        String cijfers = lijst.nu("01.01.20");
        return cijfers.isEmpty() ? Optional.empty() : Optional.of(Bsn.van(cijfers));
    }

    private Persoonsnaam naam() {
        Naamgebruik naamgebruik = Naamgebruik.vanCode(lijst.nu("01.61.10"));
        Persoonsnaam eigen = Persoonsnaam.van(lijst.nu("01.02.10"), lijst.nu("01.02.30"), lijst.nu("01.02.40"))
                .met(titel(lijst.nu("01.02.20")))
                .met(naamgebruik)
                .met(Geslacht.vanCode(lijst.nu("01.04.10")));
        return Partnernaam.van(lijst, naamgebruik)
                .map(partner -> eigen.metPartner(
                        titel(partner.waarde("05.02.20")), partner.waarde("05.02.30"), partner.waarde("05.02.40")))
                .orElse(eigen);
    }

    private Optional<Overlijden> overlijden() {
        if (lijst.nu("06.08.10").isEmpty() && !lijst.nu("07.67.20").equals(OVERLEDEN)) {
            return Optional.empty();
        }
        return Optional.of(new Overlijden(datum("06.08.10", "De datum van overlijden is niet leesbaar.")));
    }

    private boolean geheim() {
        String indicatie = lijst.nu("07.70.10");
        return !indicatie.isEmpty() && !indicatie.equals("0");
    }

    private Geboortedatum datum(String element, String onleesbaar) {
        String waarde = lijst.nu(element);
        if (waarde.isEmpty()) {
            return Geboortedatum.ONBEKEND;
        }
        try {
            return Geboortedatum.van(waarde);
        } catch (OngeldigeWaarde bestaatNiet) {
            throw new OngeldigeWaarde(onleesbaar);
        }
    }

    private static AdellijkeTitel titel(String code) {
        return code.isEmpty() ? null : AdellijkeTitel.vanCode(code);
    }
}
