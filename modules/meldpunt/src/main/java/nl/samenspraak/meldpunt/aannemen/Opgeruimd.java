package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * That a conversation whose day was over has been destroyed, unread.
 *
 * @param gesprek the conversation
 */
record Opgeruimd(GesprekId gesprek) implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
