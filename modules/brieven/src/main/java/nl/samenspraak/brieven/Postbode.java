package nl.samenspraak.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.brieven.post.Mailinstelling;
import nl.samenspraak.brieven.post.Postronde;
import nl.samenspraak.brieven.post.Postvak;
import nl.samenspraak.kern.Id;

/**
 * Takes notices along. They are kept in the transaction of what they tell of, so that neither exists without the other, and sent afterwards
 * by the {@link Postronde}; when the mail server does not answer, again and again.
 */
@ApplicationScoped
public class Postbode {

    private Postvak postvak;
    private Mailinstelling instelling;
    private Clock klok;

    Postbode() {
        // The container makes its proxy with this.
    }

    @Inject
    Postbode(Postvak postvak, Mailinstelling instelling, Clock klok) {
        this.postvak = postvak;
        this.instelling = instelling;
        this.klok = klok;
    }

    /** @return whether e-mail can be sent at all; without a mail server everything goes on paper */
    public boolean beschikbaar() {
        return instelling.aan();
    }

    /**
     * @param pad a page of this application, beginning with a slash
     * @return its address as it can stand in an e-mail
     * @throws IllegalStateException when e-mail is off
     */
    public String adres(String pad) {
        return instelling.adres(pad);
    }

    /**
     * Takes a notice along with the running transaction.
     *
     * @param aankondiging the notice
     * @return by which to ask how far it is
     * @throws IllegalStateException when e-mail is off
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID geefMee(Aankondiging aankondiging) {
        if (!beschikbaar()) {
            throw new IllegalStateException("Er is geen mailserver ingesteld");
        }
        UUID id = Id.nieuw();
        postvak.leg(id, aankondiging, klok.instant());
        return id;
    }

    /**
     * @param ids what {@link #geefMee} gave
     * @return how far each of them is; one that is not known is left out
     */
    @Transactional
    public Map<UUID, Poststand> stand(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : postvak.stand(ids);
    }
}
