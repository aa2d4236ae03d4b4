package nl.samenspraak.klachten.aannemen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.behandelen.WieToewijst;
import nl.samenspraak.klachten.indeling.Indelinginvoer;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klager.Klagerinvoer;
import nl.samenspraak.klachten.klager.Klagerverleden;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.ui.Dagconverter;
import nl.samenspraak.toegang.ui.Leesbeurt;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.scherm.Conceptscherm;
import org.omnifaces.util.Faces;

/** Records a klacht that came in by letter, by e-mail, at the desk or on the phone (R-KLA-01, R-KLA-16). */
@Named("nieuweklacht")
@ViewScoped
public class NieuweklachtBean implements Conceptscherm, Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BLADZIJDE = 10;

    @Inject
    private Aannemen balie;

    @Inject
    private Klagerinzage opname;

    @Inject
    private Klachtrubrieken rubrieken;

    @Inject
    private Collegas collegas;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Aannameconcept concept;

    @Inject
    private Klagerzoeker zoeker;

    @Inject
    private Zaakkoppeling koppeling;

    @Inject
    private WieToewijst wieToewijst;

    @Inject
    private Clock klok;

    private final Klachtinvoer invoer = new Klachtinvoer();
    private final Klagerinvoer klager = new Klagerinvoer();
    private final Beklaagdeinvoer beklaagde = new Beklaagdeinvoer();
    private final Indelinginvoer indeling = new Indelinginvoer();
    private final Leesbeurt<Klagerverleden> verleden = new Leesbeurt<>();
    private int hoeveelVerleden;
    private boolean langGeledenKlopt;
    /** The day about which was asked whether it is right: a yes is about that day and no other. */
    private LocalDate gevraagdeDag;

    private KlachtId vastgelegd;
    private Klachtnummer vastgelegdNummer;

    @PostConstruct
    void begin() {
        doel();
        invoer.setOntvangenOp(Dagconverter.tekst(LocalDate.now(klok)));
    }

    /** @return the purpose of recording it; whoever may not have it cannot even open this screen */
    private Doelbinding doel() {
        return doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
    }

    @Override
    public boolean isAchtergelaten() {
        return concept.isEr();
    }

    @Override
    public boolean bewaarConcept(Map<String, String> velden) {
        // What was recorded is not kept once more by a script that was on its way.
        return vastgelegd != null || concept.bewaar(velden, doel());
    }

    @Override
    public Optional<Concepttekst> leesConcept() {
        return Optional.of(concept.lees(doel()));
    }

    @Override
    public long versie() {
        return 0;
    }

    /** The klager wants to stay unknown, or not after all: what was typed is gone from the bean and must not come back. */
    public void anoniemGekozen() {
        hoeveelVerleden = 0;
        zoeker.kies(null);
        Scherm.vergeetInvoer("klagerblok");
    }

    /** Looks the klager up in the register. */
    public void zoek() {
        zoeker.zoek();
    }

    /**
     * The klager is this person.
     *
     * @param persoon one of those found; {@code null} for somebody else after all
     */
    public void kies(PersoonId persoon) {
        klager.kies(zoeker.kies(persoon).orElse(null));
        Scherm.vergeetInvoer("klagerblok");
        hoeveelVerleden = 0;
        toonVerleden();
    }

    /** Shows the first of what this klager complained of before, or more of it. */
    public void toonVerleden() {
        hoeveelVerleden += BLADZIJDE;
        verleden.zet(leesVerleden());
    }

    private Klagerverleden leesVerleden() {
        return opname.verleden(getKlager().lees(new Veldfouten()), 0, hoeveelVerleden, doel());
    }

    /** Records it, once, or says at each field what is still needed. */
    public void legVast() {
        if (vastgelegd != null) {
            naar();
            return;
        }
        Veldfouten fouten = new Veldfouten();
        NieuweKlacht nieuw = lees(fouten);
        if (isLangGeleden() && !(langGeledenKlopt && ontvangst().equals(gevraagdeDag))) {
            gevraagdeDag = ontvangst();
            langGeledenKlopt = false;
            fouten.meld("ontvangenop", Klachtteksten.tekst("nieuw.langgeleden"));
        }
        Opnameregels.toets(nieuw, LocalDate.now(klok)).forEach(bezwaar -> meld(bezwaar, fouten));
        koppeling.toets(nieuw.zaaknummer()).ifPresent(bezwaar -> meld(bezwaar, fouten));
        if (fouten.geen()) {
            Aanname aanname = balie.neemOp(nieuw, doel());
            if (aanname instanceof Aanname.Opgenomen opgenomen) {
                vastgelegd = opgenomen.klacht();
                vastgelegdNummer = opgenomen.nummer();
                concept.vergeet();
                naar();
            } else if (aanname instanceof Aanname.NietOpgenomen niet) {
                niet.bezwaren().forEach(bezwaar -> meld(bezwaar, fouten));
            }
        }
        Scherm.fouten(fouten);
    }

    private NieuweKlacht lees(Veldfouten fouten) {
        Klager wie = klager.lees(fouten);
        Optional<Gedraging> gedraging = beklaagde.lees(invoer.onderwerp(fouten), getCollegas(), fouten);
        NieuweKlacht nieuw = invoer.lees(wie, gedraging.stream().toList(), indeling.lees(), fouten);
        Map<String, String> teksten = new LinkedHashMap<>();
        teksten.put("onderwerp", nieuw.onderwerp());
        teksten.put("verhaal", nieuw.inhoud());
        teksten.put("gebeurd", nieuw.gebeurd());
        teksten.put("wens", nieuw.wens());
        teksten.put("naam", wie.naam());
        teksten.put("adres", wie.adres());
        teksten.put("machtiging", wie.machtiging());
        teksten.put("beklaagdenaam", beklaagde.getNaam());
        teksten.put("omschrijving", beklaagde.getOmschrijving());
        teksten.forEach((veld, tekst) -> {
            if (Bsn.staatIn(tekst)) {
                fouten.meld(veld, Klachtteksten.bezwaar(Weigerreden.BSN_GENOEMD));
            }
        });
        return nieuw;
    }

    private static void meld(Weigerreden bezwaar, Veldfouten fouten) {
        if (bezwaar != Weigerreden.BSN_GENOEMD || fouten.geen()) {
            fouten.meld(veld(bezwaar), Klachtteksten.bezwaar(bezwaar));
        }
    }

    /** A klacht about whoever records it is out of sight at once (9:7). */
    private void naar() {
        boolean overMij = beklaagde
                .account()
                .filter(aanwezige.eisGebruiker().id()::equals)
                .isPresent();
        String bericht = isNiemandMeer()
                ? Klachtteksten.tekst("nieuw.vastgelegd.niemand", vastgelegdNummer, wieToewijst.getNamen())
                : Klachtteksten.tekst(overMij ? "nieuw.vastgelegd.overmij" : "nieuw.vastgelegd", vastgelegdNummer);
        Scherm.berichtNaDoorsturen(bericht);
        if (overMij) {
            Faces.redirect("klachten/klachten.xhtml");
        } else {
            Faces.redirect("klachten/klacht.xhtml?id=%s", vastgelegd);
        }
    }

    private static String veld(Weigerreden bezwaar) {
        return switch (bezwaar) {
            case KANAAL_ONTBREEKT -> "kanaal";
            case ONDERWERP_ONTBREEKT -> "onderwerp";
            case INHOUD_ONTBREEKT, BSN_GENOEMD -> "verhaal";
            case NAAM_ONTBREEKT -> "naam";
            case ONTVANGST_ONTBREEKT, ONTVANGST_IN_TOEKOMST, ONTVANGST_TE_LANG_GELEDEN -> "ontvangenop";
            case DAGTEKENING_NA_ONTVANGST -> "dagtekening";
            case GEDRAGING_ONTBREEKT -> "omschrijving";
            case BEKLAAGDE_ONTBREEKT -> "beklaagdenaam";
            default -> "zaak";
        };
    }

    /** @return whether nobody who handles klachten may handle it, as it is filled in now (9:7) */
    public boolean isNiemandMeer() {
        return beklaagde.account().filter(wieToewijst::isEnige).isPresent();
    }

    /** @return whether the day of receipt is so long ago that somebody may have typed another year */
    public boolean isLangGeleden() {
        LocalDate dag = ontvangst();
        return dag != null && dag.isBefore(LocalDate.now(klok).minusYears(1));
    }

    private LocalDate ontvangst() {
        return new Veldfouten().lees("ontvangenop", () -> Dagconverter.lees(invoer.getOntvangenOp()), null);
    }

    public boolean isLangGeledenKlopt() {
        return langGeledenKlopt;
    }

    public void setLangGeledenKlopt(boolean langGeledenKlopt) {
        this.langGeledenKlopt = langGeledenKlopt;
    }

    public Klachtinvoer getInvoer() {
        return invoer;
    }

    /** @return what was typed of the klager; where nothing was, what the register says now of who was chosen */
    public Klagerinvoer getKlager() {
        if (klager.toontRegister() && Leesbeurt.tekent()) {
            klager.legOnder(zoeker.regel(zoeker.getGekozen()));
        }
        return klager;
    }

    public Beklaagdeinvoer getBeklaagde() {
        return beklaagde;
    }

    public Indelinginvoer getIndeling() {
        return indeling;
    }

    public Klagerzoeker getZoeker() {
        return zoeker;
    }

    /** @return what this klager complained of before; {@code null} until somebody asks for it */
    public Klagerverleden getVerleden() {
        return hoeveelVerleden == 0 ? null : verleden.leesOmTeTekenen(this::leesVerleden);
    }

    public Klachtrubrieken getRubrieken() {
        return rubrieken;
    }

    /** @return everybody who works here, to name as beklaagde */
    public List<Collega> getCollegas() {
        return collegas.alle();
    }
}
