package nl.samenspraak.klachten.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * The register of klachten (9:12a; R-KLA-15, R-KLA-16): one for the whole gemeente, apart from care, of what came in in writing and of
 * what was said. Whoever handles klachten keeps it; nobody is named in it. A klacht about whoever looks is counted and not shown (9:7, 9:12a).
 */
@ApplicationScoped
public class Register {

    /** The most rows on one page. */
    public static final int MEESTE = 100;

    private Registerboek boek;
    private Klachtrubrieken rubrieken;
    private Klachtwerk werk;

    Register() {
        // The container makes its proxy with this.
    }

    @Inject
    Register(Registerboek boek, Klachten klachten, Klachtrubrieken rubrieken, Aanwezige aanwezige, Clock klok) {
        this.boek = boek;
        this.rubrieken = rubrieken;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /** @return the years from that of the first klacht that is kept up to this one, the latest first: numbers about nobody, so no gate */
    public List<Integer> jaren() {
        int nu = werk.vandaag().getYear();
        int eerste = Math.min(nu, boek.eersteJaar().orElse(nu));
        return IntStream.iterate(nu, jaar -> jaar >= eerste, jaar -> jaar - 1)
                .boxed()
                .toList();
    }

    /**
     * @param jaar the year of receipt
     * @return how many of its klachten nobody has sorted completely, as far as is told, those about whoever asks as well: they keep the year from
     *     being fixed; a number about nobody, so no gate
     */
    public long nietIngedeeld(int jaar) {
        return boek.tel(Registervraag.vanAllen(jaar, true), Telgrens.tot(0));
    }

    /**
     * Lists the klachten of a year; the whole page leaves one line in the log.
     *
     * @param jaar the year of receipt
     * @param onIngedeeld whether only those are asked for that nobody has sorted completely
     * @param vanaf how many rows to skip
     * @param aantal how many rows to give, {@value #MEESTE} at most
     * @param doel the purpose
     * @return that page, the first received first
     * @throws nl.samenspraak.kern.Weigering when someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Pagina<Registerregel> lijst(int jaar, boolean onIngedeeld, int vanaf, int aantal, Doelbinding doel) {
        werk.eisPet();
        Registervraag vraag = new Registervraag(jaar, onIngedeeld, werk.ik());
        return new Pagina<>(
                boek.bladzijde(vraag, werk.vandaag(), vanaf, Math.min(aantal, MEESTE)),
                boek.tel(vraag, Telgrens.tot(vanaf)));
    }

    /**
     * Corrects under what a klacht is counted. As with taking it up, this takes the number from the list and shows nothing of the
     * klacht: the register has to be right also where somebody else handles it.
     *
     * @param nummer its number, as the register shows it
     * @param indeling under what it is counted from now on
     * @param doel the purpose
     * @return that it was done, or why not
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when somebody else was just before
     * @throws nl.samenspraak.kern.Weigering when it is not there, or someone works under another pet
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.ingedeeld")
    public Verrichting<Weigerreden> deelIn(Klachtnummer nummer, Klachtindeling indeling, Doelbinding doel) {
        werk.eisPet();
        Klacht klacht = werk.lees(nummer);
        return werk.wijzig(klacht, () -> {
            Optional<Weigerreden> bezwaar = toets(indeling, klacht.indeling());
            if (bezwaar.isEmpty() && !indeling.equals(klacht.indeling())) {
                klacht.deelIn(indeling);
                klacht.leg(werk.stap(Klachtstapsoort.GEGEVENS_GEWIJZIGD, rubrieken.inWoorden(indeling)));
            }
            return bezwaar;
        });
    }

    private Optional<Weigerreden> toets(Klachtindeling indeling, Klachtindeling eerder) {
        if (!indeling.volledig()) {
            return Optional.of(Weigerreden.INDELING_ONVOLLEDIG);
        }
        return rubrieken.kent(indeling, eerder) ? Optional.empty() : Optional.of(Weigerreden.INDELING_ONBEKEND);
    }
}
