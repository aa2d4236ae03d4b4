package nl.samenspraak.klachten.brieven;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * A letter about a klacht. It is made, so that its writer can see precisely what would go; it is sent, once, as it was made; whoever gets it
 * by e-mail reads it on a page with the secret of its link. What was made and not sent is thrown away when a new one is made.
 */
@Entity
@Table(schema = "klachten", name = "brief")
@VanDossierdeel(Dossierdeel.KLACHT)
public class Klachtbrief extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID klacht;

    @Enumerated(EnumType.STRING)
    private Klachtbriefsoort soort;

    private String tekstversie;
    private String ontvanger;
    private String naam;
    private String onderwerp;
    private LocalDate tot;
    private UUID herstelt;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "gemaakt_door")
    private UUID gemaaktDoor;

    private byte[] pdf;
    private byte[] html;
    private byte[] invoer;
    private int sleutelversie;

    @Column(name = "verzonden_op")
    private Instant verzondenOp;

    @Column(name = "verzonden_door")
    private UUID verzondenDoor;

    @Enumerated(EnumType.STRING)
    private Klachtbriefwijze wijze;

    private UUID post;

    @Column(name = "lees_hash")
    private String leesHash;

    @Column(name = "lees_kenmerk")
    private String leesKenmerk;

    @Column(name = "lees_tot")
    private LocalDate leesTot;

    @Column(name = "gelezen_op")
    private Instant gelezenOp;

    @Column(name = "niet_aangekomen")
    private boolean nietAangekomen;

    @Column(name = "ongelezen_gemeld")
    private boolean ongelezenGemeld;

    protected Klachtbrief() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new KlachtId(klacht).zaak());
    }

    /**
     * @param opmaak what it says and for whom
     * @param door who made it
     * @param op when
     */
    public Klachtbrief(Briefopmaak opmaak, UUID door, Instant op) {
        id = opmaak.id();
        klacht = opmaak.klacht().waarde();
        soort = opmaak.soort();
        tekstversie = opmaak.tekstversie();
        ontvanger = opmaak.ontvanger();
        naam = opmaak.naam();
        onderwerp = opmaak.onderwerp();
        tot = opmaak.tot();
        herstelt = opmaak.herstelt();
        pdf = opmaak.pdf();
        html = opmaak.html();
        invoer = opmaak.invoer();
        sleutelversie = opmaak.sleutelversie();
        gemaaktDoor = door;
        gemaaktOp = op;
    }

    /** @return which earlier letter it corrects, when it corrects one */
    public Optional<UUID> herstelt() {
        return Optional.ofNullable(herstelt);
    }

    /**
     * It goes out.
     *
     * @param hoe by which way
     * @param door who sends it
     * @param op when
     */
    public void verzend(Klachtbriefwijze hoe, UUID door, Instant op) {
        wijze = hoe;
        verzondenDoor = door;
        verzondenOp = op;
        nietAangekomen = false;
        ongelezenGemeld = false;
    }

    /**
     * It stands ready for whoever has the secret.
     *
     * @param hash keyed hash of the secret
     * @param kenmerk keyed hash of what the klager shows that it is him with: what the e-mail names, whatever is recorded of him later
     * @param uiterlijk the last day
     * @param aankondiging the notice by e-mail
     */
    public void zetKlaar(String hash, String kenmerk, LocalDate uiterlijk, UUID aankondiging) {
        leesHash = hash;
        leesKenmerk = kenmerk;
        leesTot = uiterlijk;
        post = aankondiging;
    }

    /** The e-mail did not reach the klager: its link opens nothing, and the letter has to go again. */
    public void isNietAangekomen() {
        nietAangekomen = true;
        leesHash = null;
        leesKenmerk = null;
        leesTot = null;
    }

    /** @return whether its e-mail did not reach the klager, and it did not go again yet */
    public boolean nietAangekomen() {
        return nietAangekomen;
    }

    /** Its behandelaar knows that it was not read. */
    public void isOngelezenGemeld() {
        ongelezenGemeld = true;
    }

    /** @return whether its behandelaar knows that it was not read */
    public boolean ongelezenGemeld() {
        return ongelezenGemeld;
    }

    /** @return whether whoever has the secret of its link read it */
    public boolean gelezen() {
        return gelezenOp != null;
    }

    /** @param op the first time that it was read on its page */
    public void isGelezen(Instant op) {
        gelezenOp = gelezenOp == null ? op : gelezenOp;
    }

    public UUID id() {
        return id;
    }

    public UUID klacht() {
        return klacht;
    }

    public Klachtbriefsoort soort() {
        return soort;
    }

    /** @return which recipient of the klacht it is for */
    public String ontvanger() {
        return ontvanger;
    }

    public String naam() {
        return naam;
    }

    public Instant gemaaktOp() {
        return gemaaktOp;
    }

    public UUID gemaaktDoor() {
        return gemaaktDoor;
    }

    public String onderwerp() {
        return onderwerp;
    }

    /** @return the day that it names, when it names one */
    public Optional<LocalDate> tot() {
        return Optional.ofNullable(tot);
    }

    /** @return encrypted */
    public byte[] pdf() {
        return pdf;
    }

    /** @return encrypted */
    public byte[] html() {
        return html;
    }

    /** @return what its writer typed, encrypted */
    public byte[] invoer() {
        return invoer;
    }

    public boolean verzonden() {
        return verzondenOp != null;
    }

    /** @return when it went out, when it did */
    public Optional<Instant> verzondenOp() {
        return Optional.ofNullable(verzondenOp);
    }

    public Optional<Klachtbriefwijze> wijze() {
        return Optional.ofNullable(wijze);
    }

    /** @return the notice by e-mail, when there is one */
    public Optional<UUID> post() {
        return Optional.ofNullable(post);
    }

    /** @return keyed hash of the secret in its link, as long as it stands ready */
    public Optional<String> leesHash() {
        return Optional.ofNullable(leesHash);
    }

    /** @return keyed hash of what its klager shows that it is him with, as long as it stands ready */
    public Optional<String> leesKenmerk() {
        return Optional.ofNullable(leesKenmerk);
    }

    /** @return until when it stands ready, when it does */
    public Optional<LocalDate> leesTot() {
        return Optional.ofNullable(leesTot);
    }
}
