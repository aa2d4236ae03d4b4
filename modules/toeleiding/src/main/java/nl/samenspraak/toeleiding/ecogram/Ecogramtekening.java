package nl.samenspraak.toeleiding.ecogram;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands in the drawing: the client in the middle, the family close around, the others in a circle about that. Computed on the server, so
 * that it is there without script and on paper.
 *
 * @param breedte how wide it is
 * @param hoogte how high it is
 * @param plekken where each fact stands, in the order of the list
 */
public record Ecogramtekening(int breedte, int hoogte, List<Plek> plekken) implements Serializable {

    private static final int STRAAL_DICHTBIJ = 130;

    /** Room for a name beside each circle. */
    private static final int RUIMTE = 92;

    private static final int STRAAL_VERDER = 250;

    /** Without a family the others stand closer. */
    private static final int STRAAL_ALLEEN = 180;

    private static final int RAND_X = 110;
    private static final int RAND_Y = 70;

    /** So many characters stand on one line below a circle. */
    private static final int REGEL = 18;

    public Ecogramtekening {
        plekken = List.copyOf(plekken);
    }

    /**
     * Where one fact stands.
     *
     * @param nr its number in the list
     * @param lijn what ties it to the client
     * @param x how far from the left
     * @param y how far from the top
     * @param regels its name, in at most two lines
     */
    public record Plek(int nr, Ecogramlijn lijn, int x, int y, List<String> regels) implements Serializable {

        public Plek {
            regels = List.copyOf(regels);
        }
    }

    /**
     * @param feiten what is around the client
     * @param namen what each is called in the drawing, in the same order
     * @return the drawing
     */
    static Ecogramtekening van(List<Ecogramfeit> feiten, List<String> namen) {
        int dichtbij =
                (int) feiten.stream().filter(feit -> feit.lijn().isDichtbij()).count();
        int binnen = straal(STRAAL_DICHTBIJ, dichtbij);
        int buiten = dichtbij == 0
                ? straal(STRAAL_ALLEEN, feiten.size())
                : Math.max(straal(STRAAL_VERDER, feiten.size() - dichtbij), binnen + RUIMTE + RAND_Y / 2);
        int midX = buiten + RAND_X;
        int midY = buiten + RAND_Y;
        List<Plek> plekken = new ArrayList<>();
        int eerder = 0;
        int verder = 0;
        for (int i = 0; i < feiten.size(); i++) {
            boolean erbij = feiten.get(i).lijn().isDichtbij();
            int straal = erbij ? binnen : buiten;
            double hoek = erbij
                    ? hoek(eerder++, dichtbij)
                    // Turned by half a place, so that no line runs through somebody of the family.
                    : hoek(verder++, feiten.size() - dichtbij) + Math.PI / Math.max(1, feiten.size() - dichtbij);
            plekken.add(new Plek(
                    i + 1,
                    feiten.get(i).lijn(),
                    midX + (int) Math.round(straal * Math.cos(hoek)),
                    midY + (int) Math.round(straal * Math.sin(hoek)),
                    regels(namen.get(i))));
        }
        return new Ecogramtekening(2 * midX, 2 * midY, plekken);
    }

    /** So large that the names on a circle do not touch. */
    private static int straal(int minst, int aantal) {
        return aantal < 2 ? minst : Math.max(minst, (int) Math.ceil(RUIMTE / Math.sin(Math.PI / aantal)));
    }

    private static double hoek(int plek, int aantal) {
        return 2 * Math.PI * plek / aantal - Math.PI / 2;
    }

    static List<String> regels(String naam) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : naam.strip().split("\\s+")) {
            if (regel.length() > 0 && regel.length() + 1 + woord.length() > REGEL) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            regel.append(regel.length() == 0 ? "" : " ").append(woord);
        }
        regels.add(regel.toString());
        List<String> kort = new ArrayList<>(
                regels.stream().limit(2).map(Ecogramtekening::kort).toList());
        if (regels.size() > 2) {
            kort.set(1, kort(kort.get(1) + " …"));
        }
        return kort;
    }

    private static String kort(String regel) {
        return regel.length() <= REGEL ? regel : regel.substring(0, REGEL - 1).strip() + "…";
    }

    /** @return how far the client is from the left */
    public int midX() {
        return breedte / 2;
    }

    /** @return how far the client is from the top */
    public int midY() {
        return hoogte / 2;
    }
}
