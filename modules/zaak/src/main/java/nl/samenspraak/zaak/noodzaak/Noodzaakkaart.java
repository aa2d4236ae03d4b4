package nl.samenspraak.zaak.noodzaak;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns in which a noodzaaktoets stands beside what it is the reason for. */
@Embeddable
public class Noodzaakkaart {

    @Column(name = "noodzaak_doel")
    private String doel;

    @Column(name = "noodzaak_waarom")
    private String waarom;

    @Column(name = "noodzaak_lichter")
    private String lichter;

    @Column(name = "noodzaak_evenredig")
    private String evenredig;

    protected Noodzaakkaart() {}

    /** @param toets the answers; they have been held against {@link Noodzaakregel} */
    public Noodzaakkaart(Noodzaaktoets toets) {
        doel = toets.doel();
        waarom = toets.waarom();
        lichter = toets.lichter();
        evenredig = toets.evenredig();
    }

    /** @return the answers */
    public Noodzaaktoets toets() {
        return new Noodzaaktoets(doel, waarom, lichter, evenredig);
    }
}
