package nl.samenspraak.kern.termijn;

import java.time.LocalDate;

/** The date of Easter, by which the movable feestdagen are counted. */
final class Pasen {

    private Pasen() {}

    /**
     * The Gregorian computus in the anonymous form published by Meeus (Astronomical Algorithms, chapter 8).
     *
     * @param jaar a year of the Gregorian calendar
     * @return first Easter day, a Sunday
     */
    static LocalDate eerstePaasdag(int jaar) {
        int gulden = jaar % 19;
        int eeuw = jaar / 100;
        int jaarInEeuw = jaar % 100;
        int maancorrectie = (eeuw - (eeuw + 8) / 25 + 1) / 3;
        int epacta = (19 * gulden + eeuw - eeuw / 4 - maancorrectie + 15) % 30;
        int totZondag = (32 + 2 * (eeuw % 4) + 2 * (jaarInEeuw / 4) - epacta - jaarInEeuw % 4) % 7;
        int uitzondering = (gulden + 11 * epacta + 22 * totZondag) / 451;
        int rang = epacta + totZondag - 7 * uitzondering + 114;
        return LocalDate.of(jaar, rang / 31, rang % 31 + 1);
    }
}
