package nl.samenspraak.toegang;

/** A dossier entity was touched outside the gate: a fault in the program, never something a user can cause. */
public class PoortGesloten extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    PoortGesloten(Class<?> entiteit) {
        super(entiteit.getSimpleName() + " is alleen te lezen via een methode met @Inzage");
    }
}
