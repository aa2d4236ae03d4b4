package nl.samenspraak.zaad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.samenspraak.toegang.Dossierentiteit;

/** Breaks a rule on purpose: a dossier entity that belongs to no part. */
@Entity
public class EntiteitZonderDeel extends Dossierentiteit {

    @Id
    private UUID id;

    public UUID id() {
        return id;
    }
}
