package nl.samenspraak.toegang.zegel;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.toegang.logboek.Bronregel;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Compares lines with the leaves of the tree: that each stands where it was sealed, as it was sealed. Of a line that is broken or gone, the hash
 * that was sealed goes on into the tree, so that what comes after it can be judged.
 */
final class Regelnazicht {

    private static final long DICHTBIJ = 50;

    private final SqlZegelboek boek;
    private final Sleutelbos sleutels;
    private final Bevindingen bevindingen;
    private final List<Plaats> verschillen = new ArrayList<>();
    private final List<String> gemist = new ArrayList<>();
    private long eersteWeg = -1;
    private Bronregel laatsteHele;
    private long weg;

    /**
     * A line in the log, and what was sealed there.
     *
     * @param plaats the leaf
     * @param regel what stands there now; {@code null} when nothing does
     * @param verzegeld the hash that was sealed; {@code null} when that is gone
     * @param echt whether this application wrote what stands there
     * @param blad the hash that goes on into the tree
     */
    record Plaats(long plaats, Bronregel regel, byte[] verzegeld, boolean echt, byte[] blad) {

        private boolean isZoalsVerzegeld() {
            return verzegeld == null || Arrays.equals(verzegeld, blad);
        }
    }

    Regelnazicht(SqlZegelboek boek, Sleutelbos sleutels, Bevindingen bevindingen) {
        this.boek = boek;
        this.sleutels = sleutels;
        this.bevindingen = bevindingen;
    }

    /**
     * @param reeksen series that follow each other
     * @return the leaves of them, in order
     */
    List<Plaats> lees(List<SqlZegelboek.Reeks> reeksen) throws SQLException {
        long begin = reeksen.get(0).plaats();
        long einde = reeksen.get(reeksen.size() - 1).einde();
        byte[] verzegeld = verzegeld(begin, einde);
        Map<String, List<Bronregel>> regels = regels(reeksen);
        List<Plaats> plaatsen = new ArrayList<>();
        for (SqlZegelboek.Reeks reeks : reeksen) {
            for (long nummer = reeks.van(); nummer <= reeks.tot(); nummer++) {
                long plaats = reeks.plaats() + nummer - reeks.van();
                List<Bronregel> daar = regels.getOrDefault(plek(reeks.knoop(), nummer), List.of());
                if (daar.isEmpty()) {
                    mist(reeks.knoop(), nummer, plaats);
                } else {
                    ookGeenStaart();
                }
                if (daar.size() > 1) {
                    bevindingen.fout("Er zijn twee regels met nummer " + nummer + " van knoop " + reeks.knoop() + ": "
                            + daar.get(0).logid() + " en " + daar.get(1).logid() + ".");
                }
                Bronregel regel = daar.isEmpty() ? null : daar.get(0);
                plaatsen.add(plaats(plaats, regel, hash(verzegeld, plaats - begin)));
            }
        }
        oordeel(plaatsen);
        return plaatsen;
    }

    private Plaats plaats(long plaats, Bronregel regel, byte[] verzegeld) {
        boolean echt = regel != null && regel.isEcht(sleutels);
        byte[] blad = echt || verzegeld == null ? Boom.blad(regel == null ? new byte[0] : regel.canoniek()) : verzegeld;
        return new Plaats(plaats, regel, verzegeld, echt, blad);
    }

    /** Lines that are gone up to the end are one thing: somebody cut off the tail. */
    void einde() {
        if (weg > 0) {
            bevindingen.fout("De staart is afgesneden: de laatste " + weg + " verzegelde regels zijn weg, vanaf plaats "
                    + eersteWeg + eersteWegNa());
        }
    }

    /** @return lines that this application wrote, but that differ from what was sealed, since the last question */
    List<Plaats> verschillen() {
        List<Plaats> tot = List.copyOf(verschillen);
        verschillen.clear();
        return tot;
    }

    private String eersteWegNa() {
        return laatsteHele == null ? "." : ". De laatste die er nog is, is " + naam(laatsteHele) + ".";
    }

    private void mist(String knoop, long nummer, long plaats) {
        if (weg == 0) {
            eersteWeg = plaats;
        }
        weg++;
        if (gemist.size() < Bevindingen.MEESTE) {
            gemist.add("De regel met nummer " + nummer + " van knoop " + knoop + " ontbreekt. Zij stond op plaats "
                    + plaats + " in het zegel.");
        }
    }

    private void ookGeenStaart() {
        gemist.forEach(bevindingen::fout);
        gemist.clear();
        weg = 0;
    }

    private void oordeel(List<Plaats> plaatsen) {
        List<Plaats> anders = new ArrayList<>();
        for (Plaats plaats : plaatsen) {
            if (plaats.regel() == null) {
                continue;
            }
            if (!plaats.echt()) {
                anders.add(plaats);
            } else if (!plaats.isZoalsVerzegeld()) {
                verschillen.add(plaats);
            } else {
                laatsteHele = plaats.regel();
            }
        }
        for (Plaats plaats : anders) {
            if (bevindingen.isVol()) {
                return;
            }
            bevindingen.fout(anders.stream()
                    .limit(Bevindingen.MEESTE)
                    .filter(ander -> ander != plaats && isVerwisseld(plaats, ander))
                    .findFirst()
                    .map(ander -> "De regels " + naam(plaats.regel()) + " en " + naam(ander.regel())
                            + " zijn met elkaar verwisseld na het verzegelen.")
                    .orElseGet(() -> "Regel " + naam(plaats.regel()) + ", plaats " + plaats.plaats()
                            + ", is veranderd na het verzegelen."));
        }
    }

    private static boolean isVerwisseld(Plaats een, Plaats ander) {
        return een.verzegeld() != null
                && ander.verzegeld() != null
                && (past(een, ander, false, true, ander.verzegeld())
                        || past(een, ander, true, true, ander.verzegeld())
                        || past(een, ander, true, false, een.verzegeld()));
    }

    private static boolean past(Plaats een, Plaats ander, boolean logid, boolean nummer, byte[] verzegeld) {
        return Arrays.equals(verzegeld, Boom.blad(een.regel().canoniekAls(ander.regel(), logid, nummer)));
    }

    private byte[] verzegeld(long begin, long einde) {
        byte[] alle = new byte[(int) (einde - begin) * Boom.HASH];
        for (long tegel = begin / Tegels.BREEDTE; tegel * Tegels.BREEDTE < einde; tegel++) {
            byte[] inhoud = boek.tegel(new Tegels.Plek(0, tegel));
            long eerste = tegel * Tegels.BREEDTE;
            for (long plaats = Math.max(begin, eerste); plaats < Math.min(einde, eerste + Tegels.BREEDTE); plaats++) {
                int in = (int) (plaats - eerste) * Boom.HASH;
                if (in + Boom.HASH <= inhoud.length) {
                    System.arraycopy(inhoud, in, alle, (int) (plaats - begin) * Boom.HASH, Boom.HASH);
                }
            }
        }
        return alle;
    }

    /** @return the hash; {@code null} when there is none: a hash of zeroes nobody finds */
    private static byte[] hash(byte[] alle, long plaats) {
        byte[] hash = Arrays.copyOfRange(alle, (int) plaats * Boom.HASH, (int) (plaats + 1) * Boom.HASH);
        return Arrays.equals(hash, new byte[Boom.HASH]) ? null : hash;
    }

    /**
     * Reads the lines of series. Of each run those that lie close together in one go, by number: joined with their series, a planner may choose to
     * read all lines of a run for each of them.
     */
    private Map<String, List<Bronregel>> regels(List<SqlZegelboek.Reeks> reeksen) throws SQLException {
        List<SqlZegelboek.Reeks> geordend = new ArrayList<>(reeksen);
        geordend.sort(Comparator.comparing(SqlZegelboek.Reeks::knoop).thenComparing(SqlZegelboek.Reeks::van));
        Map<String, List<Bronregel>> regels = new HashMap<>();
        int eerste = 0;
        for (int volgende = 1; volgende <= geordend.size(); volgende++) {
            SqlZegelboek.Reeks vorige = geordend.get(volgende - 1);
            boolean dichtbij = volgende < geordend.size()
                    && geordend.get(volgende).knoop().equals(vorige.knoop())
                    && geordend.get(volgende).van() - vorige.tot() <= DICHTBIJ;
            if (!dichtbij) {
                boek.tussen(vorige.knoop(), geordend.get(eerste).van(), vorige.tot())
                        .forEach(regel -> regels.computeIfAbsent(
                                        plek(regel.knoop(), regel.nummer()), nieuw -> new ArrayList<>(1))
                                .add(regel));
                eerste = volgende;
            }
        }
        return regels;
    }

    private static String plek(String knoop, long nummer) {
        return nummer + " " + knoop;
    }

    static String naam(Bronregel regel) {
        return regel.logid() + " (knoop " + regel.knoop() + ", nummer " + regel.nummer() + ")";
    }
}
