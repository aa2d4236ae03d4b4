package nl.samenspraak.klachten.klacht;

/**
 * Whom a klacht is closed to: whoever's conduct it is about (9:7, R-KLA-05). Every question about klachten that is asked for somebody, for
 * rows, for numbers or for a task, takes its condition from here; of a klacht in memory {@code Klacht.isBeklaagde} says the same. That
 * there is a klacht, the copy tells (9:9), and nothing else does.
 */
public final class Uitsluiting {

    private Uitsluiting() {}

    /**
     * @param klacht how the question calls the table of klachten
     * @param gebruiker the parameter with the key of whoever asks
     * @return a condition in SQL that holds for a klacht that is not about that user; the few that are, are looked up once, so that a list goes
     *     on along its index
     */
    public static String sql(String klacht, String gebruiker) {
        return klacht
                + ".id not in (select over_mij.klacht from klachten.gedraging over_mij where over_mij.beklaagde = "
                + gebruiker + ")";
    }

    /**
     * @param klacht how the question calls a klacht
     * @param gebruiker the parameter with the key of whoever asks
     * @return the same condition in the language of the provider
     */
    public static String jpql(String klacht, String gebruiker) {
        return "not exists (select 1 from Klacht overMij join overMij.gedragingen gedrag where overMij.id = " + klacht
                + ".id and gedrag.beklaagde = " + gebruiker + ")";
    }
}
