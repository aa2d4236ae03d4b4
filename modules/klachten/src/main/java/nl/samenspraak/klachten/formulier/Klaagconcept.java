package nl.samenspraak.klachten.formulier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klager.Klagerinvoer;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierconcept;
import nl.samenspraak.zaak.stukken.Bestandkop;
import nl.samenspraak.zaak.stukken.GekeurdBestand;

/**
 * What a visitor of the public form filled in so far, as it was typed. It lives in the session only; once sent, what is left of it is the
 * receipt with a copy of what was sent (2:17 lid 2), until the visitor throws it away.
 */
public class Klaagconcept extends Formulierconcept {

    private static final long serialVersionUID = 1L;

    /** The most characters in the name of whom somebody complains for: with the ground it has to fit in what is kept. */
    private static final int LANGSTE_VOORNAAM = 120;

    private final KlachtId id = KlachtId.zonderTijd();
    private String onderwerp;
    private String inhoud;
    private String gebeurd;
    private Beklaagdekeuze overWat;
    private String wie;
    private String wens;
    private List<Bestandkop> bestanden = List.of();
    private final Map<UUID, String> afdrukken = new ConcurrentHashMap<>();
    private String bestandfout;
    private Klagerrol voorWie;
    private String voorNaam;
    private Machtigingsgrond grond;
    private Boolean zonderNaam;
    private Klagerinvoer klager = new Klagerinvoer();
    private boolean ondertekend;
    private Aanname.Opgenomen ontvangst;
    private LocalDate ontvangenOp;
    private Klachtinzending kopie;

    Klaagconcept(Instant begonnen) {
        super(begonnen);
    }

    @Override
    public boolean isVerstuurd() {
        return ontvangst != null;
    }

    String onderwerp(Veldfouten fouten) {
        return fouten.lees("onderwerp", () -> Invoer.regel(onderwerp, NieuweKlacht.LANGSTE_ONDERWERP), "");
    }

    String inhoud(Veldfouten fouten) {
        return fouten.lees("verhaal", () -> Invoer.alinea(inhoud, NieuweKlacht.LANGSTE_INHOUD), "");
    }

    String gebeurd(Veldfouten fouten) {
        return fouten.lees("gebeurd", () -> Invoer.regel(gebeurd, NieuweKlacht.LANGSTE_GEBEURD), "");
    }

    String wens(Veldfouten fouten) {
        return fouten.lees("wens", () -> Invoer.alinea(wens, NieuweKlacht.LANGSTE_WENS), "");
    }

    Beklaagde beklaagde(Veldfouten fouten) {
        Beklaagdekeuze wat = overWat == null ? Beklaagdekeuze.WEETNIET : overWat;
        return fouten.lees("wie", () -> wat.beklaagde(wie), Beklaagdekeuze.WEETNIET.beklaagde(""));
    }

    String namens(Veldfouten fouten) {
        return fouten.lees("voornaam", () -> Invoer.regel(voorNaam, LANGSTE_VOORNAAM), "");
    }

    KlachtId id() {
        return id;
    }

    /** Whoever goes back in his browser sends the file that he chose again. */
    boolean heeft(GekeurdBestand bestand) {
        return afdrukken.containsValue(bestand.afdruk());
    }

    void metBestand(GekeurdBestand bestand, UUID id) {
        Bestandkop erbij = bestand.kop(id);
        afdrukken.put(id, bestand.afdruk());
        bestanden = Stream.concat(bestanden.stream(), Stream.of(erbij)).toList();
    }

    void zonderBestand(UUID welk) {
        afdrukken.remove(welk);
        bestanden =
                bestanden.stream().filter(bestand -> !bestand.id().equals(welk)).toList();
    }

    /** @param fout why the file that was chosen last could not be taken; {@code null} when it could */
    void bestandfout(String fout) {
        bestandfout = fout;
    }

    Optional<String> bestandfout() {
        return Optional.ofNullable(bestandfout);
    }

    /** @return what is sent along */
    public List<Bestandkop> getBestanden() {
        return bestanden;
    }

    /** @return who sends it, with the ground on which that is done for somebody else */
    Klager klager(Veldfouten fouten) {
        klager.setAnoniem(isAnoniem());
        klager.setMachtiging(isVoorAnder() && grond != null ? namens(fouten) + Klaagteksten.grond(grond) : null);
        return klager.lees(fouten);
    }

    /** @return what is sent; all of it has been held against the rules of the steps */
    Klachtinzending inzending() {
        Veldfouten geen = new Veldfouten();
        return new Klachtinzending(
                id,
                onderwerp(geen),
                inhoud(geen),
                wens(geen),
                gebeurd(geen),
                voorWie != Klagerrol.NIEMAND,
                klager(geen),
                beklaagde(geen),
                ondertekend && !isAnoniem());
    }

    /** It was taken in: what was typed is gone from here, but for the copy of what was sent. */
    void verstuurd(Aanname.Opgenomen bewijs, LocalDate dag) {
        boolean anoniem = isAnoniem();
        kopie = inzending();
        ontvangst = bewijs;
        ontvangenOp = dag;
        onderwerp = null;
        inhoud = null;
        gebeurd = null;
        wie = null;
        wens = null;
        voorNaam = null;
        klager = new Klagerinvoer();
        zonderNaam = anoniem;
    }

    /** @return the receipt; {@code null} as long as it was not sent */
    public Aanname.Opgenomen getOntvangst() {
        return ontvangst;
    }

    /** @return the day of receipt; {@code null} as long as it was not sent */
    public LocalDate getOntvangenOp() {
        return ontvangenOp;
    }

    /** @return whether the rules of the law for klachten apply to what was sent, with their terms (9:4 lid 1) */
    public boolean isFormeel() {
        return kopie != null && kopie.jegensKlager();
    }

    /** @return what was sent; {@code null} as long as it was not */
    public Klachtinzending getKopie() {
        return kopie;
    }

    /** Whoever complains for somebody else says who that is and who he is himself. */
    public boolean isVoorAnder() {
        return voorWie == Klagerrol.ANDER;
    }

    public boolean isAnoniem() {
        return Boolean.TRUE.equals(zonderNaam) && !isVoorAnder();
    }

    public Klagerinvoer getKlager() {
        return klager;
    }

    public String getOnderwerp() {
        return onderwerp;
    }

    public void setOnderwerp(String onderwerp) {
        this.onderwerp = onderwerp;
    }

    public String getInhoud() {
        return inhoud;
    }

    public void setInhoud(String inhoud) {
        this.inhoud = inhoud;
    }

    public String getGebeurd() {
        return gebeurd;
    }

    public void setGebeurd(String gebeurd) {
        this.gebeurd = gebeurd;
    }

    public Beklaagdekeuze getOverWat() {
        return overWat;
    }

    public void setOverWat(Beklaagdekeuze overWat) {
        this.overWat = overWat;
    }

    public String getWie() {
        return wie;
    }

    public void setWie(String wie) {
        this.wie = wie;
    }

    public String getWens() {
        return wens;
    }

    public void setWens(String wens) {
        this.wens = wens;
    }

    public Klagerrol getVoorWie() {
        return voorWie;
    }

    public void setVoorWie(Klagerrol voorWie) {
        this.voorWie = voorWie;
    }

    public String getVoorNaam() {
        return voorNaam;
    }

    public void setVoorNaam(String voorNaam) {
        this.voorNaam = voorNaam;
    }

    public Machtigingsgrond getGrond() {
        return grond;
    }

    public void setGrond(Machtigingsgrond grond) {
        this.grond = grond;
    }

    public Boolean getZonderNaam() {
        return zonderNaam;
    }

    /** Choosing to be anonymous clears at once what was typed about the klager. */
    public void setZonderNaam(Boolean zonderNaam) {
        this.zonderNaam = zonderNaam;
        klager.setAnoniem(isAnoniem());
    }

    public boolean isOndertekend() {
        return ondertekend;
    }

    public void setOndertekend(boolean ondertekend) {
        this.ondertekend = ondertekend;
    }
}
