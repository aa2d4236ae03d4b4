package nl.samenspraak.toegang.recht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Grondslag;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.kern.Wet;
import nl.samenspraak.kern.termijn.Geldigheid;

/** All purposes with the ground they rest on, as versioned reference data (R-ALG-01). */
public final class Doelenlijst {

    /** The most characters in the name of a processing activity. */
    public static final int LANGSTE_ACTIVITEIT = 90;

    private final Map<String, Doel> doelen;

    private Doelenlijst(Map<String, Doel> doelen) {
        this.doelen = doelen;
    }

    /**
     * Reads {@code doelen.yaml}.
     *
     * @param bestand where the reference data stand
     * @return the purposes
     * @throws OngeldigeReferentie when anything in it does not fit
     */
    public static Doelenlijst lees(Referentiebestand bestand) {
        return bestand.lees("doelen.yaml", blad -> {
            String versie = blad.tekst("versie", Blad.LANGSTE_VERSIE);
            Map<String, Grondslag> grondslagen = new LinkedHashMap<>();
            for (Blad regel : blad.bladen("grondslagen")) {
                grondslag(regel).ifPresent(grondslag -> grondslagen.put(grondslag.code(), grondslag));
            }
            Map<String, Doel> doelen = new LinkedHashMap<>();
            for (Blad regel : blad.bladen("doelen")) {
                doel(regel, versie, grondslagen).ifPresent(doel -> {
                    if (doelen.put(doel.code(), doel) != null) {
                        regel.fout("code", "komt twee keer voor: '" + doel.code() + "'");
                    }
                });
            }
            return new Doelenlijst(doelen);
        });
    }

    private static Optional<Grondslag> grondslag(Blad blad) {
        String code = blad.tekst("code", Blad.LANGSTE_CODE);
        String artikel = blad.tekst("artikel");
        String omschrijving = blad.tekst("omschrijving");
        Optional<Wet> wet = blad.keuze("wet", Wet::vanCode);
        Optional<Rechtsstatus> status = blad.keuze("status", Rechtsstatus::vanCode);
        Optional<Geldigheid> geldigheid = blad.geldigheid();
        if (wet.isEmpty() || status.isEmpty() || geldigheid.isEmpty()) {
            return Optional.empty();
        }
        String jeugd = blad.tekstMisschien("jeugd").orElse(null);
        return Optional.of(
                new Grondslag(code, wet.get(), artikel, omschrijving, status.get(), geldigheid.get(), jeugd));
    }

    private static Optional<Doel> doel(Blad blad, String versie, Map<String, Grondslag> grondslagen) {
        String code = blad.tekst("code", Blad.LANGSTE_CODE);
        String naam = blad.tekst("naam");
        String taak = blad.tekst("taak");
        String activiteit = blad.tekst("activiteit", LANGSTE_ACTIVITEIT);
        Grondslag grondslag = grondslagen.get(blad.tekst("grondslag"));
        if (grondslag == null) {
            blad.fout("grondslag", "is onbekend: '" + blad.tekst("grondslag") + "'");
            return Optional.empty();
        }
        return Optional.of(new Doel(code, versie, naam, taak, activiteit, grondslag));
    }

    /**
     * @param code code of a purpose
     * @return the purpose
     */
    public Optional<Doel> vind(String code) {
        return Optional.ofNullable(doelen.get(code));
    }

    /** @return all purposes, in the order of the reference data */
    public List<Doel> alle() {
        return List.copyOf(doelen.values());
    }
}
