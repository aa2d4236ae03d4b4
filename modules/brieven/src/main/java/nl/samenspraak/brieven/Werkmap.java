package nl.samenspraak.brieven;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an XLSX workbook. Texts are written as texts: a spreadsheet computes none of them. */
final class Werkmap {

    private static final int LANGSTE_NAAM = 31;
    private static final String VERBODEN = "[\\\\/?*\\[\\]:']";
    private static final String DAG = "d-m-yyyy";
    private static final double TEKSTBREEDTE = 32;
    private static final double GETALBREEDTE = 14;

    private Werkmap() {}

    static byte[] van(Tabelbestand bestand) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (Workbook map = new Workbook(uit, "Samenspraak", "1.0")) {
            map.properties().setTitle(bestand.titel());
            Set<String> namen = new HashSet<>();
            for (Tabel tabel : bestand.tabellen()) {
                schrijf(tabel, map.newWorksheet(naam(tabel.titel(), namen)));
            }
            if (namen.isEmpty()) {
                map.newWorksheet(naam(bestand.titel(), namen));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void schrijf(Tabel tabel, Worksheet blad) {
        for (int kolom = 0; kolom < tabel.kolommen().size(); kolom++) {
            blad.value(0, kolom, tabel.kolommen().get(kolom).naam());
            blad.style(0, kolom).bold().set();
            blad.width(kolom, tabel.kolommen().get(kolom).getal() ? GETALBREEDTE : TEKSTBREEDTE);
        }
        blad.freezePane(0, 1);
        int rang = 1;
        for (List<?> rij : tabel.rijen()) {
            for (int kolom = 0; kolom < rij.size(); kolom++) {
                cel(blad, rang, kolom, rij.get(kolom));
            }
            rang++;
        }
    }

    private static void cel(Worksheet blad, int rij, int kolom, Object inhoud) {
        if (inhoud instanceof Number getal) {
            blad.value(rij, kolom, getal);
        } else if (inhoud instanceof LocalDate dag) {
            blad.value(rij, kolom, dag);
            blad.style(rij, kolom).format(DAG).set();
        } else if (inhoud != null) {
            blad.value(rij, kolom, inhoud.toString());
        }
    }

    /** A name that a sheet may have and that no other has; spreadsheets do not tell capitals apart. */
    private static String naam(String titel, Set<String> namen) {
        String schoon = titel.replaceAll(VERBODEN, " ").strip().replaceAll("\\s+", " ");
        String naam = kort(schoon.isEmpty() ? "Blad" : schoon, "");
        for (int nummer = 2; !namen.add(naam.toLowerCase(Locale.ROOT)); nummer++) {
            naam = kort(schoon, " " + nummer);
        }
        return naam;
    }

    private static String kort(String naam, String staart) {
        return naam.substring(0, Math.min(naam.length(), LANGSTE_NAAM - staart.length()))
                        .strip()
                + staart;
    }
}
