package nl.samenspraak.toeleiding.afspraken;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toeleiding.partijen.Partijteksten;

/** The agreements with parties, to read and to give to a client on paper. */
@Named("afsprakenregister")
@ViewScoped
public class AfsprakenBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Afspraakbeheer beheer;

    @Inject
    private Drukkerij drukkerij;

    @Inject
    private DoelbindingBean doelbinding;

    @Inject
    private Rechten rechten;

    @Inject
    private Clock klok;

    private final Leesbeurt<Afsprakenboek> boek = new Leesbeurt<>();

    /** Whoever has no purpose for the register cannot even open this screen. */
    @PostConstruct
    void begin() {
        doel();
    }

    private Doelbinding doel() {
        return doelbinding.zonderZaak(Dossierdeel.PARTIJEN);
    }

    /** @return the agreements */
    public List<AfspraakView> getAfspraken() {
        return boek.lees(() -> beheer.toon(doel())).afspraken();
    }

    /** @throws IOException when the answer cannot be written */
    public void pdf() throws IOException {
        Scherm.bestand("afspraken.pdf", "application/pdf", drukkerij.druk(bestand(beheer.exporteer(doel()))));
    }

    private Tabelbestand bestand(Afsprakenboek alles) {
        List<Tekstdeel> delen = new ArrayList<>();
        delen.add(new Tekstdeel.Alinea(Partijteksten.tekst("afspraken.geengrond")));
        alles.afspraken().stream().filter(AfspraakView::geldt).forEach(afspraak -> voegToe(afspraak, delen));
        return new Tabelbestand(
                Partijteksten.tekst("afspraken.titel"),
                Partijteksten.tekst("afspraken.bestand", Nederlands.datum(LocalDate.now(klok))),
                delen);
    }

    private static void voegToe(AfspraakView afspraak, List<Tekstdeel> delen) {
        Afspraakgegevens zegt = afspraak.gegevens();
        delen.add(new Tekstdeel.Kop(zegt.naam()));
        regel("afspraak.partijen", String.join(", ", afspraak.partijnamen()), delen);
        regel("afspraak.grondslagen", zegt.grondslagen(), delen);
        zegt.fasen()
                .forEach(fase -> delen.add(new Tekstdeel.Alinea(
                        Partijteksten.tekst("fase." + fase.fase()) + ": " + fase.gegevens() + "\n" + fase.doel())));
        regel("afspraak.zorgvuldigheid", zegt.regels().zorgvuldigheid(), delen);
        regel("afspraak.informeren", zegt.regels().informeren(), delen);
        regel("afspraak.beveiliging", zegt.regels().beveiliging(), delen);
        regel("afspraak.datalek", zegt.regels().datalek(), delen);
        regel("afspraak.bewaartermijn", zegt.regels().bewaartermijn(), delen);
    }

    private static void regel(String wat, String tekst, List<Tekstdeel> delen) {
        delen.add(new Tekstdeel.Alinea(Partijteksten.tekst(wat) + ": " + tekst));
    }

    /** @return whether the active pet may change the register, not just read it */
    public boolean isMagWijzigen() {
        return rechten.matrix()
                .recht(doel().pet(), Dossierdeel.PARTIJEN)
                .filter(recht -> recht.schrijven())
                .isPresent();
    }
}
