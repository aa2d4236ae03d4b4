package nl.samenspraak.klachten.klacht;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachttermijn;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Termijnafloop;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * A term of a klacht as it was last computed, so that lists can sort by it and the watch can find it without counting days. It says
 * nothing that the timeline does not say, and is written anew with every change of the klacht.
 */
@Entity
@Table(schema = "klachten", name = "termijn")
@VanDossierdeel({Dossierdeel.KLACHT, Dossierdeel.KLACHTVERDELING})
public class BewaardeTermijn extends Dossierentiteit {

    @EmbeddedId
    private Sleutel sleutel;

    @Column(name = "begin")
    private LocalDate vanaf;

    private LocalDate uiterlijk;

    @Column(name = "waarschuwen_op")
    private LocalDate waarschuwenOp;

    private boolean bewaakt;
    private boolean eerstvolgend;
    private boolean gewaarschuwd;
    private boolean geescaleerd;

    @Column(name = "voldaan_op")
    private LocalDate voldaanOp;

    @Column(name = "vervallen_op")
    private LocalDate vervallenOp;

    private String kalender;

    protected BewaardeTermijn() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new KlachtId(sleutel.klacht).zaak());
    }

    /**
     * @param klacht the klacht
     * @param soort which term
     */
    public BewaardeTermijn(KlachtId klacht, Klachttermijnsoort soort) {
        sleutel = new Sleutel(klacht.waarde(), soort);
    }

    /** @return which term of its klacht this is */
    public Klachttermijnsoort soort() {
        return sleutel.soort;
    }

    /**
     * Takes over what was computed.
     *
     * @param termijn the term as it is now
     * @param eerste whether it is the first to end of those that still ask for something
     * @param feiten the timeline, which tells whether the watch has spoken about this end
     * @param afdruk of the calendar with which it was computed
     */
    public void wordt(Klachttermijn termijn, boolean eerste, Klachtfeiten feiten, String afdruk) {
        kalender = afdruk;
        vanaf = termijn.begin();
        uiterlijk = termijn.einde();
        waarschuwenOp = termijn.waarschuwen();
        bewaakt = termijn.bewaakt();
        eerstvolgend = eerste;
        gewaarschuwd = feiten.gewaarschuwd(termijn);
        geescaleerd = feiten.geescaleerd(termijn);
        Termijnafloop afloop = termijn.afloop();
        voldaanOp = afloop != null && afloop.voldaan() ? afloop.dag() : null;
        vervallenOp = afloop != null && !afloop.voldaan() ? afloop.dag() : null;
    }

    /** One term of each kind for one klacht. */
    @Embeddable
    public static class Sleutel implements Serializable {

        private UUID klacht;

        @Enumerated(EnumType.STRING)
        private Klachttermijnsoort soort;

        protected Sleutel() {}

        Sleutel(UUID klacht, Klachttermijnsoort soort) {
            this.klacht = klacht;
            this.soort = soort;
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Sleutel andere && klacht.equals(andere.klacht) && soort == andere.soort;
        }

        @Override
        public int hashCode() {
            return Objects.hash(klacht, soort);
        }
    }
}
