package nl.samenspraak.personen.inlezen;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Opschorting;
import nl.samenspraak.personen.Overlijden;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;

/** Turns a persoonslijst into what the register keeps of someone. What cannot be read is left out and marked; the rest is kept. */
final class Vertaling {

    /** Reasons of suspension of lists that were taken away: made by mistake (F), or wiped (W). */
    private static final Set<String> AFGEVOERD = Set.of("F", "W");

    private static final String OVERLEDEN = "O";
    private static final String ONDER_CURATELE = "1";

    private final Persoonslijst lijst;
    private final LandelijkeTabellen tabellen;
    private final Set<Persoonsgegeven> onleesbaar = EnumSet.noneOf(Persoonsgegeven.class);

    Vertaling(Persoonslijst lijst, LandelijkeTabellen tabellen) {
        this.lijst = lijst;
        this.tabellen = tabellen;
    }

    /**
     * @param vandaag the day on which the BSN counts as established
     * @return the person
     * @throws OngeldigeWaarde when the BRP took the list away; the message may be shown
     */
    NieuwePersoon persoon(LocalDate vandaag) {
        if (AFGEVOERD.contains(lijst.nu("07.67.20"))) {
            throw new OngeldigeWaarde("De persoonslijst is afgevoerd: hij was fout of is gewist.");
        }
        Bsnvaststelling bsn = bsn().map(nummer -> new Bsnvaststelling(nummer, Bsnbron.BRP, vandaag))
                .orElse(null);
        Persoonsnaam naam = naam();
        Geboortedatum geboren = datum(Persoonsgegeven.GEBOORTEDATUM, "01.03.10");
        Verblijf verblijf = lees(Persoonsgegeven.VERBLIJF, Verblijf.ONBEKEND, () -> Brpverblijf.van(lijst, tabellen));
        return new NieuwePersoon(new Persoonsgegevens(naam, geboren, verblijf, merken()), bsn, List.of());
    }

    private <T> T lees(Persoonsgegeven gegeven, T anders, Supplier<T> lezer) {
        try {
            return lezer.get();
        } catch (IllegalArgumentException kanNiet) {
            onleesbaar.add(gegeven);
            return anders;
        }
    }

    private Optional<Bsn> bsn() {
        String cijfers = lijst.nu("01.01.20");
        return cijfers.isEmpty()
                ? Optional.empty()
                : lees(Persoonsgegeven.BSN, Optional.empty(), () -> Optional.of(Bsn.van(cijfers)));
    }

    private Persoonsnaam naam() {
        Naamgebruik naamgebruik =
                lees(Persoonsgegeven.NAAMGEBRUIK, Naamgebruik.EIGEN, () -> Naamgebruik.vanCode(lijst.nu("01.61.10")));
        Geslacht geslacht =
                lees(Persoonsgegeven.GESLACHT, Geslacht.ONBEKEND, () -> Geslacht.vanCode(lijst.nu("01.04.10")));
        Persoonsnaam eigen = Persoonsnaam.van(
                        deel(Persoonsgegeven.NAAM, lijst.nu("01.02.10"), deel -> Persoonsnaam.van(deel, "")),
                        deel(Persoonsgegeven.NAAM, lijst.nu("01.02.30"), deel -> Persoonsnaam.van("", deel, "")),
                        deel(Persoonsgegeven.NAAM, lijst.nu("01.02.40"), deel -> Persoonsnaam.van("", deel)))
                .met(titel(Persoonsgegeven.NAAM, lijst.nu("01.02.20")))
                .met(naamgebruik)
                .met(geslacht);
        return Partnernaam.van(lijst, naamgebruik)
                .map(partner -> metPartner(eigen, partner))
                .orElse(eigen);
    }

    private Persoonsnaam metPartner(Persoonsnaam eigen, Rij partner) {
        return lees(
                Persoonsgegeven.PARTNERNAAM,
                eigen,
                () -> eigen.metPartner(
                        titel(Persoonsgegeven.PARTNERNAAM, partner.waarde("05.02.20")),
                        partner.waarde("05.02.30"),
                        partner.waarde("05.02.40")));
    }

    /** Keeps one part of a name when it fits, whatever is wrong with the others. */
    private String deel(Persoonsgegeven gegeven, String waarde, Function<String, Persoonsnaam> proef) {
        return lees(gegeven, "", () -> {
            proef.apply(waarde);
            return waarde;
        });
    }

    private AdellijkeTitel titel(Persoonsgegeven gegeven, String code) {
        return code.isEmpty() ? null : lees(gegeven, null, () -> AdellijkeTitel.vanCode(code));
    }

    private Persoonsmerken merken() {
        Overlijden overlijden = overlijden();
        return new Persoonsmerken(
                overlijden,
                Opschorting.vanCode(lijst.nu("07.67.20")).orElse(null),
                geheim(),
                lijst.nu("11.33.10").equals(ONDER_CURATELE),
                Brponderzoek.verblijftNietOpAdres(lijst),
                Brponderzoek.van(lijst),
                onleesbaar);
    }

    private Overlijden overlijden() {
        return lijst.nu("06.08.10").isEmpty() && !lijst.nu("07.67.20").equals(OVERLEDEN)
                ? null
                : new Overlijden(datum(Persoonsgegeven.OVERLIJDEN, "06.08.10"));
    }

    private boolean geheim() {
        String indicatie = lijst.nu("07.70.10");
        return !indicatie.isEmpty() && !indicatie.equals("0");
    }

    private Geboortedatum datum(Persoonsgegeven gegeven, String element) {
        String waarde = lijst.nu(element);
        return waarde.isEmpty()
                ? Geboortedatum.ONBEKEND
                : lees(gegeven, Geboortedatum.ONBEKEND, () -> Geboortedatum.van(waarde));
    }
}
