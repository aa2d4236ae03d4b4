package nl.samenspraak.klachten.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A klacht as its behandelaar sees it.
 *
 * @param id the klacht
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param kanaal how it came in
 * @param ontvangenOp the day from which its terms count, as it is known now
 * @param dagtekening the day that stands on it, or {@code null}
 * @param ondertekend whether it is signed
 * @param onderwerp what it is about
 * @param inhoud what happened
 * @param wens what the klager wants, or empty
 * @param gebeurd when it happened, or empty
 * @param jegensKlager whether it happened to the klager
 * @param klager who complains
 * @param gedragingen what was done, by whom, and what is thought of it
 * @param collegas what the colleagues among them are called, by their account
 * @param indeling under what it is counted
 * @param zaaknummer the number of the case that it is about, or {@code null}; whether there is such a case it does not tell
 * @param status how far it is
 * @param nawerk whether something is left to be done after its end
 * @param behandelaar the name of who handles it, or empty
 * @param afdoening how it ended, or {@code null}
 * @param verloop what happened, oldest first
 * @param taken what has to be done now
 * @param voorWie for which beklaagden each of those is, when it is about one or more of them, by the name of the task
 * @param bronnen the law and the article that ask for each of those, by the name of the task
 * @param eerdere how many other klachten this klager has
 */
public record KlachtView(
        KlachtId id,
        long versie,
        Klachtnummer nummer,
        Klachtkanaal kanaal,
        LocalDate ontvangenOp,
        LocalDate dagtekening,
        boolean ondertekend,
        String onderwerp,
        String inhoud,
        String wens,
        String gebeurd,
        boolean jegensKlager,
        Klager klager,
        List<Gedraging> gedragingen,
        Map<String, String> collegas,
        Klachtindeling indeling,
        String zaaknummer,
        Klachtstatus status,
        boolean nawerk,
        String behandelaar,
        Afdoening afdoening,
        List<Stap> verloop,
        List<Klachttaak> taken,
        Map<String, String> voorWie,
        Map<String, String> bronnen,
        long eerdere)
        implements Inzicht, Serializable {

    /**
     * What happened, with the name of who recorded it.
     *
     * @param stap what happened
     * @param door the name of who recorded it; empty when the application did
     */
    public record Stap(Klachtstap stap, String door) implements Serializable {

        /** @return what is to be said about it, in words */
        public String toelichting() {
            return Doorzendbericht.isDoorzending(stap)
                    ? Doorzendbericht.van(stap).inWoorden()
                    : stap.toelichting();
        }

        /** @return whether its other day is the last one for an answer to what was sent; otherwise its own words say what that day is */
        public boolean vraagtAntwoord() {
            return stap.tot() != null
                    && switch (stap.soort()) {
                        case BRIEF_VERZONDEN, INSTEMMING_GEVRAAGD -> true;
                        default -> false;
                    };
        }
    }

    public KlachtView {
        gedragingen = List.copyOf(gedragingen);
        collegas = Map.copyOf(collegas);
        verloop = List.copyOf(verloop);
        taken = List.copyOf(taken);
        voorWie = Map.copyOf(voorWie);
        bronnen = Map.copyOf(bronnen);
    }

    /** @return whether it can be given to somebody else: it asks for work */
    public boolean overdraagbaar() {
        return status.open() || nawerk;
    }

    /** @return whether an e-mail did not arrive, and there is no other address: another one has to be asked (9:4 lid 2, 2:11) */
    public boolean zonderWerkendAdres() {
        return taken.contains(Klachttaak.ANDER_ADRES);
    }

    /** @return the paragraphs of what happened */
    public List<String> alineas() {
        return inhoud.lines().filter(regel -> !regel.isBlank()).toList();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return klager.bekendAls().map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
