package nl.samenspraak.zaak.stukken;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Follows a picture from its first byte to its last: nothing may stand behind it that is something else to another reader. */
final class Beeldinhoud {

    private static final int MERK = 0xff;
    private static final int BEGIN = 0xd8;
    private static final int EINDE = 0xd9;
    private static final int PUNTEN = 0xda;
    private static final int HERSTART = 0xd0;

    /** Mark at the end of what some telephones put behind a photo. */
    private static final byte[] TELEFOON = "SEFT".getBytes(StandardCharsets.US_ASCII);

    /** Mark of a moving picture, which some telephones put behind a photo. */
    private static final byte[] FILM = "ftyp".getBytes(StandardCharsets.US_ASCII);

    private static final long PNG = 0x89504e470d0a1a0aL;
    private static final int PNG_KOP = 0x49484452;
    private static final int PNG_EINDE = 0x49454e44;

    /** Whoever opens it needs room for each point of it, however small the file is. No scanner or telephone makes more. */
    private static final long MEESTE_PUNTEN = 120_000_000;

    /** Ends each package of files, wherever its reader looks for it. */
    private static final byte[] PAKKET = {'P', 'K', 5, 6, 0, 0, 0, 0};

    private Beeldinhoud() {}

    static boolean isJpeg(byte[] inhoud) {
        try {
            int plaats = naBeeld(inhoud, 0);
            while (plaats > 0 && begintOp(inhoud, plaats)) {
                // A telephone puts more versions of one photo behind each other.
                plaats = naBeeld(inhoud, plaats);
            }
            return plaats > 0 && isRest(inhoud, plaats) && !bevatPakket(inhoud);
        } catch (IndexOutOfBoundsException afgebroken) {
            return false;
        }
    }

    private static boolean begintOp(byte[] inhoud, int plaats) {
        return plaats + 1 < inhoud.length && is(inhoud, plaats, MERK) && is(inhoud, plaats + 1, BEGIN);
    }

    /** @return where the picture ends that begins there; 0 when it does not end */
    private static int naBeeld(byte[] inhoud, int begin) {
        int plaats = begin + 2;
        while (is(inhoud, plaats, MERK)) {
            int soort = Byte.toUnsignedInt(inhoud[plaats + 1]);
            if (soort == EINDE) {
                return plaats + 2;
            }
            if (soort == MERK) {
                plaats++;
                continue;
            }
            int lengte = Byte.toUnsignedInt(inhoud[plaats + 2]) << 8 | Byte.toUnsignedInt(inhoud[plaats + 3]);
            if (lengte < 2) {
                return 0;
            }
            plaats += 2 + lengte;
            if (soort == PUNTEN) {
                plaats = naPunten(inhoud, plaats);
            }
        }
        return 0;
    }

    private static int naPunten(byte[] inhoud, int begin) {
        int plaats = begin;
        while (!is(inhoud, plaats, MERK) || isPunt(Byte.toUnsignedInt(inhoud[plaats + 1]))) {
            plaats++;
        }
        return plaats;
    }

    private static boolean isPunt(int naMerk) {
        return naMerk == 0 || naMerk >= HERSTART && naMerk < BEGIN;
    }

    /** Nothing, padding, or what telephones are known to put there. */
    private static boolean isRest(byte[] inhoud, int plaats) {
        boolean leeg = true;
        for (int i = plaats; i < inhoud.length && leeg; i++) {
            leeg = inhoud[i] == 0 || inhoud[i] == '\n' || inhoud[i] == '\r';
        }
        return leeg
                || staat(TELEFOON, inhoud, inhoud.length - TELEFOON.length)
                || staat(FILM, inhoud, plaats + TELEFOON.length);
    }

    static boolean isPng(byte[] inhoud) {
        ByteBuffer bytes = ByteBuffer.wrap(inhoud);
        try {
            if (bytes.getLong() != PNG) {
                return false;
            }
            int soort = 0;
            while (soort != PNG_EINDE) {
                int lengte = bytes.getInt();
                soort = bytes.getInt();
                if (lengte < 0 || lengte > bytes.remaining() - 4) {
                    return false;
                }
                if (soort == PNG_KOP && isTeGroot(bytes, lengte)) {
                    return false;
                }
                bytes.position(bytes.position() + lengte + 4);
            }
            return !bytes.hasRemaining() && !bevatPakket(inhoud);
        } catch (BufferUnderflowException afgebroken) {
            return false;
        }
    }

    private static boolean isTeGroot(ByteBuffer bytes, int lengte) {
        long breed = Integer.toUnsignedLong(bytes.getInt(bytes.position()));
        long hoog = Integer.toUnsignedLong(bytes.getInt(bytes.position() + Integer.BYTES));
        return lengte < 2 * Integer.BYTES
                || breed > MEESTE_PUNTEN
                || hoog > MEESTE_PUNTEN
                || breed * hoog > MEESTE_PUNTEN;
    }

    /** @return whether somebody who calls it otherwise can open it as a package of files */
    static boolean bevatPakket(byte[] inhoud) {
        for (int i = 0; i <= inhoud.length - PAKKET.length; i++) {
            if (inhoud[i] == 'P' && staat(PAKKET, inhoud, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean staat(byte[] wat, byte[] inhoud, int plaats) {
        if (plaats < 0 || plaats + wat.length > inhoud.length) {
            return false;
        }
        for (int i = 0; i < wat.length; i++) {
            if (inhoud[plaats + i] != wat[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(byte[] inhoud, int plaats, int waarde) {
        return Byte.toUnsignedInt(inhoud[plaats]) == waarde;
    }
}
