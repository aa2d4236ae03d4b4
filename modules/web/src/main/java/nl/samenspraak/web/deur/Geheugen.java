package nl.samenspraak.web.deur;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Objects;

/** How much of the memory is in use by what cannot go: what the last collection of garbage left. */
public final class Geheugen {

    private static final double VOL = 0.9;

    private Geheugen() {}

    /** @return whether there is so little left that the next request may fail */
    public static boolean isVol() {
        long bezet = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(deel -> deel.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return isVol(bezet, Runtime.getRuntime().maxMemory());
    }

    /**
     * @param bezet what is in use, in bytes
     * @param grootte what there is, in bytes
     * @return whether that is nearly all
     */
    static boolean isVol(long bezet, long grootte) {
        return bezet > grootte * VOL;
    }
}
