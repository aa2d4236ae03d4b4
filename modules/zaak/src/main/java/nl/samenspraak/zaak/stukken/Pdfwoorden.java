package nl.samenspraak.zaak.stukken;

import java.nio.charset.StandardCharsets;

/**
 * Reads the words of a PDF one by one, as its readers do: a name can be written in more than one way, and what stands in a text or a remark is not a word.
 * A name comes out with a slash before it.
 */
final class Pdfwoorden {

    private final byte[] inhoud;
    private int plaats;
    private boolean heel = true;

    Pdfwoorden(byte[] inhoud) {
        this.inhoud = inhoud;
    }

    int plaats() {
        return plaats;
    }

    /** @return whether each text that began has ended */
    boolean isHeel() {
        return heel;
    }

    void naar(int verder) {
        plaats = verder;
    }

    /** @return the next word; null at the end */
    String volgende() {
        while (plaats < inhoud.length) {
            byte teken = inhoud[plaats];
            if (isWit(teken)) {
                plaats++;
            } else if (teken == '%') {
                slaRegelOver();
            } else if (teken == '(') {
                slaTekstOver();
            } else if (teken == '/') {
                plaats++;
                return "/" + ontcijfer(woord());
            } else if (isScheiding(teken)) {
                plaats++;
                return String.valueOf((char) teken);
            } else {
                return woord();
            }
        }
        return null;
    }

    private String woord() {
        int begin = plaats;
        while (plaats < inhoud.length && !isWit(inhoud[plaats]) && !isScheiding(inhoud[plaats])) {
            plaats++;
        }
        return new String(inhoud, begin, plaats - begin, StandardCharsets.ISO_8859_1);
    }

    private void slaRegelOver() {
        while (plaats < inhoud.length && inhoud[plaats] != '\n' && inhoud[plaats] != '\r') {
            plaats++;
        }
    }

    private void slaTekstOver() {
        int diepte = 0;
        do {
            switch (inhoud[plaats]) {
                case '(' -> diepte++;
                case ')' -> diepte--;
                case '\\' -> plaats++;
                default -> {
                    // A letter of the text.
                }
            }
            plaats++;
        } while (diepte > 0 && plaats < inhoud.length);
        heel &= diepte == 0;
    }

    /** A letter of a name can be written as its number. */
    static String ontcijfer(String naam) {
        if (naam.indexOf('#') < 0) {
            return naam;
        }
        StringBuilder uit = new StringBuilder();
        for (int i = 0; i < naam.length(); i++) {
            int hoog = naam.charAt(i) == '#' && i + 2 < naam.length() ? Character.digit(naam.charAt(i + 1), 16) : -1;
            int laag = hoog < 0 ? -1 : Character.digit(naam.charAt(i + 2), 16);
            if (laag < 0) {
                uit.append(naam.charAt(i));
            } else {
                uit.append((char) (hoog * 16 + laag));
                i += 2;
            }
        }
        return uit.toString();
    }

    private static boolean isWit(byte teken) {
        return teken == ' ' || teken == '\n' || teken == '\r' || teken == '\t' || teken == '\f' || teken == 0;
    }

    private static boolean isScheiding(byte teken) {
        return "()<>[]{}/%".indexOf(teken) >= 0;
    }
}
