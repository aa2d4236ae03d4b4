package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.brieven.Tabel;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A plan on paper, as it is seen on the screen.
 *
 * @param plan what is on it
 * @param pdf the same as a file that everybody can read
 */
public record Planafdruk(PlanView plan, byte[] pdf) implements Inzicht, Serializable {

    /** @return the plan as a document with tables, one for each goal */
    static Tabelbestand van(PlanView plan) {
        List<Tekstdeel> delen = new ArrayList<>();
        plan.doelen().forEach(doel -> delen.addAll(doel(doel)));
        return new Tabelbestand(
                Coordinatieteksten.tekst("plan.titel", plan.kop().nummer()),
                plan.zicht() == null ? "" : Coordinatieteksten.tekst("plan.pdf.zicht", plan.zichtnaam()),
                delen);
    }

    /** A table without rows cannot be read aloud. */
    private static List<Tekstdeel> doel(Doelregel doel) {
        String kop = Coordinatieteksten.tekst("plan.doel", doel.nummer()) + ": " + doel.tekst();
        return doel.activiteiten().isEmpty()
                ? List.of(new Tekstdeel.Kop(kop), new Tekstdeel.Alinea(Coordinatieteksten.tekst("plan.pdf.niets")))
                : List.of(tabel(kop, doel));
    }

    private static Tabel tabel(String kop, Doelregel doel) {
        return new Tabel(
                kop,
                List.of(
                        Tabel.Kolom.tekst(Coordinatieteksten.tekst("plan.kolom.wie")),
                        Tabel.Kolom.tekst(Coordinatieteksten.tekst("plan.kolom.wat")),
                        Tabel.Kolom.tekst(Coordinatieteksten.tekst("plan.kolom.voor")),
                        Tabel.Kolom.tekst(Coordinatieteksten.tekst("plan.kolom.wanneer"))),
                doel.activiteiten().stream().<List<?>>map(Planafdruk::rij).toList(),
                "");
    }

    private static List<String> rij(Activiteitregel regel) {
        String wat = regel.gegevens().opmerking().isEmpty()
                ? regel.gegevens().wat()
                : regel.gegevens().wat() + ". " + regel.gegevens().opmerking();
        return List.of(regel.uitvoerder(), wat, regel.voorWie(), regel.wanneer() + ", " + regel.rest());
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return plan.betrokkenen();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return plan.uitZaak();
    }
}
