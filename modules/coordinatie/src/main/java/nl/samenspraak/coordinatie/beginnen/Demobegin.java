package nl.samenspraak.coordinatie.beginnen;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;

/**
 * With what a coördinatie of the demo gemeente begins.
 *
 * @param persoon whose household it is about
 * @param terreinen in which terreinen there is something
 * @param startdag since when
 */
record Demobegin(PersoonId persoon, List<Terrein> terreinen, LocalDate startdag) {}
