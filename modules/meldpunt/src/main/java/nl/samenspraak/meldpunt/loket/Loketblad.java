package nl.samenspraak.meldpunt.loket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Reads {@code loketten.yaml}. */
final class Loketblad {

    private Loketblad() {}

    /** @throws nl.samenspraak.toegang.recht.OngeldigeReferentie when anything in it does not fit */
    static List<Loket> lees(Referentiebestand bestand) {
        return bestand.lees("loketten.yaml", blad -> {
            String versie = blad.tekst("versie", Blad.LANGSTE_VERSIE);
            List<Loket> loketten = new ArrayList<>();
            for (Blad rij : blad.bladenMetCode("loketten", Blad.LANGSTE_CODE)) {
                loket(rij, versie).ifPresent(loketten::add);
            }
            return List.copyOf(loketten);
        });
    }

    private static Optional<Loket> loket(Blad rij, String versie) {
        String code = rij.tekst("code");
        String naam = rij.tekst("naam", Loket.LANGSTE_NAAM);
        String adres = rij.tekst("adres", Loket.LANGSTE_ADRES);
        String grond = rij.tekst("grond");
        Optional<Loketsoort> soort =
                rij.tekstMisschien("uitkomst").isEmpty() ? Optional.of(Loketsoort.LOKET) : uitkomst(rij);
        String protocol = protocol(rij, soort.orElse(null));
        Optional<Terrein> terrein = rij.keuze("domein", Terrein::vanCode);
        Optional<Loketkanaal> kanaal = rij.keuze("kanaal", Loketkanaal::vanCode);
        Optional<Boolean> toestemming = rij.jaOfNee("toestemming");
        List<Loketgegeven> krijgt = krijgt(rij);
        Optional<Geldigheid> geldig = rij.geldigheid();
        if (soort.isEmpty() || terrein.isEmpty() || kanaal.isEmpty() || toestemming.isEmpty() || geldig.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Loket(
                code,
                versie,
                naam,
                terrein.get(),
                kanaal.get(),
                adres,
                krijgt,
                toestemming.get(),
                grond,
                soort.get(),
                protocol,
                geldig.get()));
    }

    private static Optional<Loketsoort> uitkomst(Blad rij) {
        return rij.keuze("uitkomst", Loketsoort::vanCode);
    }

    /** Help that nobody asked for is offered by a protocol, or not (R-MEL-21). */
    private static String protocol(Blad rij, Loketsoort soort) {
        if (soort == Loketsoort.BEMOEIZORG) {
            return rij.tekst("protocol", Loket.LANGSTE_PROTOCOL);
        }
        if (rij.tekstMisschien("protocol").isPresent()) {
            rij.fout("protocol", "hoort alleen bij bemoeizorg");
        }
        return "";
    }

    private static List<Loketgegeven> krijgt(Blad rij) {
        Set<Loketgegeven> gezien = EnumSet.noneOf(Loketgegeven.class);
        List<Loketgegeven> krijgt = new ArrayList<>();
        for (String code : rij.teksten("krijgt")) {
            try {
                Loketgegeven gegeven = Loketgegeven.vanCode(code);
                krijgt.add(gegeven);
                if (!gezien.add(gegeven)) {
                    rij.fout("krijgt", "noemt twee keer: '" + code + "'");
                }
            } catch (IllegalArgumentException onbekend) {
                rij.fout("krijgt", "noemt een onbekend gegeven: '" + code + "'");
            }
        }
        if (krijgt.isEmpty()) {
            rij.fout("krijgt", "noemt niets; een loket dat niets krijgt, kan niets doen");
        }
        return krijgt;
    }
}
