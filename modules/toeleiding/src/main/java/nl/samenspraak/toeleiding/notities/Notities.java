package nl.samenspraak.toeleiding.notities;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where notes are kept; asked for one writer, always. */
interface Notities {

    void add(Notitie notitie);

    /** @return the notes of this writer in this toeleiding, the newest first */
    List<Notitie> van(ToeleidingId toeleiding, UUID eigenaar);

    void verwijder(Notitie notitie);

    /** Throws away the notes of all writers, without reading them. */
    void vergeet(ToeleidingId toeleiding);
}
