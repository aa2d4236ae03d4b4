package nl.samenspraak.coordinatie.overleg;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Daad;

/**
 * The slip of one who took part: what goes along, for what and under which condition, and what was agreed (R-COO-12). Nothing of the others is on it.
 *
 * @param coordinatie the case
 * @param persoon whom it is about
 * @param aan whose slip it is, as the log names that one; {@code null} when there is none
 * @param pdf the slip; {@code null} when there is none
 * @param reden why there is none; {@code null} when there is
 */
public record Briefje(CoordinatieId coordinatie, PersoonId persoon, String aan, byte[] pdf, Weigerreden reden)
        implements Daad, Serializable {

    /**
     * @param overleg the casusoverleg
     * @param wie whose slip
     * @param nummer the number of the plan
     * @return the slip as a document
     */
    static Tabelbestand van(OverlegView.Overleg overleg, OverlegView.Wie wie, String nummer) {
        List<List<?>> mee = overleg.van(wie.id()).stream()
                .filter(dit -> dit.akkoordOp() != null)
                .<List<?>>map(dit -> List.of(
                        dit.gegeven() + " (" + Overlegteksten.tekst("soort." + dit.soort()) + ")",
                        dit.van(),
                        dit.doel(),
                        dit.voorwaarde(),
                        dit.dossier()))
                .toList();
        List<List<?>> afspraken = overleg.afspraken().stream()
                .<List<?>>map(dit -> List.of(dit.wie(), dit.wat(), Nederlands.datum(dit.uiterlijk())))
                .toList();
        List<Tekstdeel> delen = new ArrayList<>();
        delen.addAll(tabel(
                "briefje.mee",
                "briefje.leeg",
                List.of(
                        kolom("mee.kolom.gegeven"),
                        kolom("mee.kolom.van"),
                        kolom("mee.kolom.doel"),
                        kolom("mee.kolom.voorwaarde"),
                        kolom("mee.kolom.dossier")),
                mee,
                Overlegteksten.tekst("briefje.niets")));
        delen.addAll(tabel(
                "briefje.afspraken",
                "briefje.afspraken.leeg",
                List.of(kolom("afspraak.kolom.wie"), kolom("afspraak.kolom.wat"), kolom("afspraak.kolom.dag")),
                afspraken,
                ""));
        return new Tabelbestand(
                Overlegteksten.tekst("briefje.titel", wie.inWoorden()),
                Overlegteksten.tekst(
                        "briefje.onder",
                        nummer,
                        Nederlands.datum(overleg.regel().dag())),
                delen);
    }

    /** A table without rows cannot be read aloud. */
    private static List<Tekstdeel> tabel(
            String kop, String leeg, List<Tabel.Kolom> kolommen, List<List<?>> rijen, String toelichting) {
        String titel = Overlegteksten.tekst(kop);
        return rijen.isEmpty()
                ? List.of(new Tekstdeel.Kop(titel), new Tekstdeel.Alinea(Overlegteksten.tekst(leeg)))
                : List.of(new Tabel(titel, kolommen, rijen, toelichting));
    }

    private static Tabel.Kolom kolom(String sleutel) {
        return Tabel.Kolom.tekst(Overlegteksten.tekst(sleutel));
    }

    @Override
    public Optional<String> wederpartij() {
        return Optional.ofNullable(aan);
    }

    @Override
    public Optional<Weigerreden> bezwaar() {
        return Optional.ofNullable(reden);
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(persoon);
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(coordinatie.zaak());
    }
}
