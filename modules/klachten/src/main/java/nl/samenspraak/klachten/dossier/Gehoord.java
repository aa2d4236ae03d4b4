package nl.samenspraak.klachten.dossier;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/** How the timeline says who were heard, and by whom (9:10; R-KLA-09). */
public final class Gehoord {

    private static final String TUSSEN = "; ";
    private static final String DOOR = ", door ";
    private static final String KLAGER = "de klager";

    private Gehoord() {}

    /**
     * @param klager whether the klager was heard
     * @param beklaagden the beklaagden who were, by name and function
     * @param door who heard them
     * @return what the step says
     */
    public static String schrijf(boolean klager, List<String> beklaagden, String door) {
        List<String> wie = new ArrayList<>(klager ? List.of(KLAGER) : List.of());
        wie.addAll(beklaagden);
        return String.join(TUSSEN, wie) + DOOR + door;
    }

    /**
     * @param klacht a klacht
     * @return whether its klager was heard
     */
    public static boolean klager(Klacht klacht) {
        return is(klacht, KLAGER);
    }

    /**
     * @param klacht a klacht
     * @param wie a beklaagde, by name and function
     * @return whether that one was heard
     */
    public static boolean is(Klacht klacht, String wie) {
        return klacht.feiten().stappen().stream()
                .anyMatch(stap ->
                        stap.soort() == Klachtstapsoort.GEHOORD && van(stap).contains(wie));
    }

    /** @return who were heard, by name and function */
    private static List<String> van(Klachtstap stap) {
        String wie = stap.toelichting();
        int door = wie.lastIndexOf(DOOR);
        return List.of((door < 0 ? wie : wie.substring(0, door)).split(TUSSEN));
    }
}
