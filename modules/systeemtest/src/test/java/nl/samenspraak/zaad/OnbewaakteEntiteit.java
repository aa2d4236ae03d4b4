package nl.samenspraak.zaad;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose: an entity that can be read past the gate. */
@Entity
public class OnbewaakteEntiteit {

    @Id
    private String id;

    String id() {
        return id;
    }
}
