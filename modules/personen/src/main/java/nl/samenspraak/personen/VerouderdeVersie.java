package nl.samenspraak.personen;

/**
 * Someone else changed what this user was changing. Nothing was stored. It carries no data: the screen keeps what was typed,
 * reads the present state through the gate, and shows both.
 */
public class VerouderdeVersie extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VerouderdeVersie() {
        super("Iemand anders heeft dit intussen gewijzigd. Uw wijziging is nog niet bewaard; vergelijk ze en kies.");
    }
}
