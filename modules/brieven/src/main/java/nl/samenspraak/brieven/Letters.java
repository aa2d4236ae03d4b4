package nl.samenspraak.brieven;

import java.text.Normalizer;

/**
 * The letters that a document is printed with. Atkinson Hyperlegible Next is made for people who see badly, but lacks many letters of the
 * names in the BRP; a word with one of those is printed in DejaVu Sans Condensed, which has all letters of DIN 91379 and the marks of which
 * some are composed. What neither has is named in a word, so that the
 * reader knows that something stood there and does not read a question. It works on text only, never on markup: composing a mark with the sign before
 * it would make another sign of a tag's end.
 */
final class Letters {

    static final Lettertype GEWOON = new Lettertype("Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext");
    static final Lettertype BREED = new Lettertype("DejaVu Sans Condensed", "DejaVuSansCondensed");

    /** An emoji, or another little picture. */
    private static final String PLAATJE = "[plaatje]";

    /** A letter of a script that no font here has. */
    private static final String TEKEN = "[teken]";

    private static final char VASTE_SPATIE = '\u00a0';

    private Letters() {}

    /** The same text in letters that there are: composed, without invisible signs, and a word for what cannot be printed. */
    static String drukbaar(String tekst) {
        StringBuilder uit = new StringBuilder(tekst.length());
        Normalizer.normalize(tekst, Normalizer.Form.NFC).codePoints().forEach(teken -> voegToe(uit, teken));
        return uit.toString();
    }

    /** Whether all of it can be printed, so that no word stands for what cannot. */
    static boolean isDrukbaar(String tekst) {
        String drukbaar = drukbaar(tekst);
        return !drukbaar.contains(TEKEN) && !drukbaar.contains(PLAATJE);
    }

    /** Whether printable text needs the letters of {@link #BREED}; a mark needs them with the letter below it, or it lands beside it. */
    static boolean isBreed(String drukbaar) {
        return drukbaar.codePoints().anyMatch(teken -> teken != '\n' && (streepje(teken) || !GEWOON.heeft(teken)));
    }

    private static void voegToe(StringBuilder uit, int teken) {
        if (streepje(teken)) {
            if (BREED.heeft(teken) && heeftLetterVoorZich(uit)) {
                uit.appendCodePoint(teken);
            }
        } else if (spatie(teken)) {
            uit.append(Character.isWhitespace(teken) ? ' ' : VASTE_SPATIE);
        } else if (teken == '\n' || kan(teken)) {
            uit.appendCodePoint(teken);
        } else if (!onzichtbaar(teken)) {
            String gewoner = Normalizer.normalize(Character.toString(teken), Normalizer.Form.NFKC);
            boolean kanGewoner = gewoner.codePoints().allMatch(deel -> kan(deel) || deel == ' ');
            if (kanGewoner) {
                uit.append(gewoner);
            } else {
                noem(uit, isPlaatje(teken) ? PLAATJE : TEKEN);
            }
        }
    }

    /** Several in a row, such as the parts of one emoji, are named once. */
    private static void noem(StringBuilder uit, String woord) {
        if (!uit.toString().endsWith(woord)) {
            uit.append(woord);
        }
    }

    private static boolean isPlaatje(int teken) {
        return switch (Character.getType(teken)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean kan(int teken) {
        return !onzichtbaar(teken) && (GEWOON.heeft(teken) || BREED.heeft(teken));
    }

    /** A mark without a letter to stand on would be drawn over whatever is printed before the text. */
    private static boolean heeftLetterVoorZich(StringBuilder uit) {
        if (uit.isEmpty()) {
            return false;
        }
        int ervoor = uit.codePointBefore(uit.length());
        return ervoor != '\n' && !spatie(ervoor);
    }

    private static boolean spatie(int teken) {
        return teken != '\n' && (Character.isWhitespace(teken) || Character.isSpaceChar(teken));
    }

    /** A sign that stands on the letter before it. */
    private static boolean streepje(int teken) {
        return switch (Character.getType(teken)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Joiners, direction marks, soft hyphens, control characters, halves of a sign. */
    private static boolean onzichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.FORMAT, Character.CONTROL, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
