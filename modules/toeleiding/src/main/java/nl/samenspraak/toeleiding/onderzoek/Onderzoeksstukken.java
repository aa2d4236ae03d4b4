package nl.samenspraak.toeleiding.onderzoek;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where it is kept that an onderzoek stood still, and what went with a no. */
public interface Onderzoeksstukken {

    /** @param opschorting one that was not kept before */
    void add(Opschorting opschorting);

    /** @param verklaring one that was not kept before */
    void add(Wisverklaring verklaring);

    /** @param verklaring one that was not kept before */
    void add(Omlabelverklaring verklaring);

    /**
     * @param toeleiding a toeleiding
     * @return what became of its question, when that was cleared up
     */
    Optional<Omlabelverklaring> omgelabeld(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return when it stood still, oldest first
     */
    List<Opschorting> opschortingen(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return what went with a no
     */
    List<Wisverklaring> gewist(ToeleidingId toeleiding);
}
