package nl.samenspraak.meldpunt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.kern.termijn.Termijneenheid;
import nl.samenspraak.toegang.recht.Termijnen;

/** A term of fourteen days, or a day when it is one in hours, in a country without feestdagen. */
public final class ProefTermijnen extends Termijnen {

    private static final Feestdagen GEEN_FEESTDAGEN = Feestdagen.van(List.of(), List.of());

    private int dagen = 14;

    public void wordt(int anders) {
        dagen = anders;
    }

    @Override
    public Instant verstrijkt(String code, Instant begin) {
        return begin.plus(Duration.ofHours(24));
    }

    @Override
    public Termijnberekening bereken(String code, LocalDate begin) {
        return Termijn.van(dagen, Termijneenheid.DAGEN).bereken(begin, GEEN_FEESTDAGEN);
    }

    @Override
    public String bron(String code, LocalDate begin) {
        return "proef";
    }
}
