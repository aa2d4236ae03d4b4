package nl.samenspraak.toegang;

import java.util.Arrays;

/**
 * Dossier data were touched while no gate was open for their part and their case: a fault in the program, never something a user can
 * cause.
 */
public class PoortGesloten extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    PoortGesloten(Class<?> entiteit) {
        super(entiteit.getSimpleName()
                + " is alleen te lezen of te wijzigen via een methode met @Inzage die dit deel en deze zaak opent");
    }

    PoortGesloten(Dossierdeel... delen) {
        super("Een vraag over " + Arrays.toString(delen)
                + " is alleen te stellen via een methode met @Inzage die dit deel opent");
    }
}
