package nl.samenspraak.toeleiding.wie;

import java.util.List;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where is kept who the client is, who speaks and what stays out; asked inside a gate that is open for the case. */
public interface Wiekaarten {

    /** @param kaart one that was not kept before */
    void add(Dossierentiteit kaart);

    /** @param kaart one that goes */
    void verwijder(Dossierentiteit kaart);

    /**
     * @param toeleiding a toeleiding
     * @return who speaks for the client, the first first
     */
    List<Vertegenwoordiger> vertegenwoordigers(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return for which laws the client identified
     */
    List<Wetslegitimatie> legitimaties(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return what the client leaves out, the first first
     */
    List<Buitenonderwerp> buiten(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return what is asked about beside what the client asked for, the first first
     */
    List<Leefgebied> gebieden(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return that the client was helped towards schuldhulp, the first first
     */
    List<Schuldhulpnotitie> schuldhulp(ToeleidingId toeleiding);
}
