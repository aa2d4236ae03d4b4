package nl.samenspraak.klachten.horen;

import jakarta.persistence.Embeddable;

/** The columns in which a {@link Gehoorde} stands. */
@Embeddable
public class Gehoordekaart {

    private String naam;
    private String rol;

    protected Gehoordekaart() {}

    Gehoordekaart(Gehoorde gehoorde) {
        naam = gehoorde.naam();
        rol = gehoorde.rol();
    }

    Gehoorde gehoorde() {
        return new Gehoorde(naam, rol);
    }
}
