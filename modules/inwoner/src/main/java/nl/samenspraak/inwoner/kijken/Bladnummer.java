package nl.samenspraak.inwoner.kijken;

import java.util.Optional;

/** Which page of a list an address asks for. */
public final class Bladnummer {

    private Bladnummer() {}

    /**
     * @param getypt what stands in the address; {@code null} when nothing does
     * @param laatste the last page that can be asked for
     * @return the number of that page; the first when it is none
     */
    public static int lees(String getypt, int laatste) {
        return Optional.ofNullable(getypt)
                .filter(tekst -> tekst.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .map(nummer -> Math.min(nummer, laatste))
                .orElse(1);
    }
}
