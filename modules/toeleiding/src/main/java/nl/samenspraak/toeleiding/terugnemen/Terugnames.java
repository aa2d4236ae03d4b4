package nl.samenspraak.toeleiding.terugnemen;

import java.util.List;
import java.util.Set;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where it is kept who has to hear that something is taken back. */
interface Terugnames {

    /** @param terugname one that was not kept before */
    void add(Terugname terugname);

    /** @param terugname one that is kept no longer */
    void verwijder(Terugname terugname);

    /** @return those of a toeleiding, the first first */
    List<Terugname> van(ToeleidingId toeleiding);

    /** @return those of these toeleidingen of which a letter is owed still, about a correction or something that is taken back */
    Set<ToeleidingId> metBriefOpen(Set<ToeleidingId> toeleidingen);
}
