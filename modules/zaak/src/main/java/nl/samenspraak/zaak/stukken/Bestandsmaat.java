package nl.samenspraak.zaak.stukken;

/** Sizes as people say them. */
final class Bestandsmaat {

    static final int KB = 1024;
    static final int MB = KB * KB;

    private Bestandsmaat() {}

    /** @return the size in whole kB, or in MB with one decimal; rounded up, so that nothing weighs nothing */
    static String tekst(long bytes) {
        if (bytes < MB) {
            return Math.max(1, (bytes + KB - 1) / KB) + " kB";
        }
        long tienden = (bytes * 10 + MB - 1) / MB;
        return tienden % 10 == 0 ? tienden / 10 + " MB" : tienden / 10 + "," + tienden % 10 + " MB";
    }
}
