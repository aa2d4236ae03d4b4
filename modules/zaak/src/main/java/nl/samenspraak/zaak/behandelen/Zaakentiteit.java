package nl.samenspraak.zaak.behandelen;

import jakarta.persistence.MappedSuperclass;
import nl.samenspraak.toegang.Dossierentiteit;

/**
 * What every kind of case is built on. It counts how often something that belongs to it changed: its version rises with that as with any change of
 * its own. Asking the database to raise the version does not do: that is forgotten when a question writes what is new before the end of an act.
 */
@MappedSuperclass
public abstract class Zaakentiteit extends Dossierentiteit {

    private long aanraking;

    protected Zaakentiteit() {}

    /** Something that belongs to it changed: whoever read it before that has to look again. */
    public void raakAan() {
        aanraking++;
    }
}
